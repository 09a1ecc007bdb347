#pragma once

#include "app/page/today.h"
#include "desk.h"
#include "practice/make_store.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"
#include "support/themed.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/support/prompter.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace keywork::test {

// Remembers where a page wanted to go and what it said.
class RecordingNavigator : public ui::Navigator {
public:
    void showToday() override {}
    void showClients() override {}
    void openClient(domain::ClientId, ui::RecordPlace) override {}
    void recordSession(const app::FormStart&) override {}
    void editPlan(domain::ClientId, std::optional<domain::DraftId>) override {}
    void reviewPlan(domain::ClientId, std::optional<domain::DraftId>) override {}
    void registerClient(const QString&) override {}
    void openEpisode(domain::ClientId) override {}
    void changeDetails(domain::ClientId) override {}
    void bookAppointment(domain::ClientId) override {}
    void moveAppointment(domain::ClientId, domain::AppointmentId) override {}
    void chooseClientFor(const QString&, const ui::ClientQuestion&) override {}
    void close(ui::Page&) override { ++closed; }
    void offerUndo(const QString& done, std::function<void(ui::Page&)>) override { undoable << done; }
    void say(const QString& sentence, std::optional<ui::StatusKind>) override { said << sentence; }

    int closed = 0;
    QStringList said;
    QStringList undoable;
};

// Agrees to every question, and remembers what was asked and told.
class AgreeingPrompter : public ui::Prompter {
public:
    void ask(QWidget&, const ui::Question& question, std::function<void()> agreed) override
    {
        asked << question.title;
        agreed();
    }
    void askReason(QWidget&, const ui::ReasonRequest& request, std::function<void(QString)>) override
    {
        asked << request.title;
    }
    void chooseFile(QWidget&, const ui::FileRequest&, std::function<void(QString)> chosen) override
    {
        chosen(file);
    }
    void tell(QWidget&, const ui::Message& message) override { told << message.text; }

    QStringList asked;
    QStringList told;
    QString file;
};

// A practice store of this test's own, with somebody signed in, and a window to put pages into.
class OnPracticeStore : public Themed {
public:
    OnPracticeStore()
    {
        const practice::PracticeSettings settings{
            .clients = 8, .years = 1, .staff = 4, .seed = 1, .today = today()};
        if (!practice::makePracticeStore(folder / "practice.keywork", settings))
            ADD_FAILURE() << "no practice store";
        core = signIn();
        window.setLayout(new QVBoxLayout);
        window.layout()->setContentsMargins(0, 0, 0, 0);
    }

    std::unique_ptr<ui::Core> signIn(const std::string& account = "keyworker")
    {
        auto policy =
            std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy{}).value());
        auto store =
            app::signIn(folder / "practice.keywork", account, app::practicePassword, std::nullopt, policy);
        store.value().keepTimeBy(elevenOClock());
        return ui::makeCore(std::move(store).value());
    }

    // Everything that was asked for has been answered and drawn.
    void settle()
    {
        bool isQuiet = false;
        core->whenQuiet(&window, [&] { isQuiet = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet, 20'000);
        QApplication::processEvents();
    }

    template <class Work>
    auto read(const Work& work)
    {
        std::optional<std::invoke_result_t<Work, app::Workspace&>> result;
        core->read(&window, work, [&](auto outcome) { result.emplace(std::move(outcome)); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 20'000); }();
        return std::move(*result);
    }

    template <class Work>
    auto write(const Work& work)
    {
        std::optional<std::invoke_result_t<Work, app::Workspace&>> result;
        core->write(&window, work, [&](auto outcome) { result.emplace(std::move(outcome)); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 20'000); }();
        return std::move(*result);
    }

    void put(ui::Page* page, QSize size = {1158, 740})
    {
        window.layout()->addWidget(page);
        show(window, size);
        page->refresh();
        settle();
        page->focusFirst();
    }

    // Somebody with an open episode whom this keyworker meets today at the hour.
    domain::ClientId anyone()
    {
        const auto now =
            app::Today{read([](app::Workspace& workspace) { return app::today(workspace); }).value()};
        if (!now.appointments.empty()) return now.appointments.front().client.id;
        if (!now.unresolved.empty()) return now.unresolved.front().client.id;
        return now.due.front().client.id;
    }

    domain::Appointment appointmentToday(LocalTime at)
    {
        const auto client = anyone();
        const domain::NewAppointment wanted{core->user().id, domain::SessionKind::Keywork, at, 50, "Room 2"};
        const auto id = write([=](app::Workspace& workspace) {
                            return app::bookAppointment(workspace, client, wanted);
                        }).value();
        return read([id](app::Workspace& workspace) { return app::readAppointment(workspace, id); })
            ->appointment;
    }

    TemporaryFolder folder;
    RecordingNavigator navigator;
    AgreeingPrompter prompter;
    QWidget window;
    ui::ActionRegistry actions{theme, window};
    std::unique_ptr<ui::Core> core;
    ui::PageContext context() { return {theme, *core, navigator, actions, prompter}; }
};

} // namespace keywork::test

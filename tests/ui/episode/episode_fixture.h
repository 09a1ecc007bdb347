#pragma once

#include "../session/workplace_fixture.h"
#include "app/client/register_client.h"
#include "app/episode/decide_referral.h"
#include "app/episode/open_episode.h"
#include "app/episode/start_treatment.h"
#include "app/page/episode_page.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>

namespace keywork::test {

// A practice store to which somebody was just referred, and the dialogs over its window.
class OnAnEpisode : public OnPracticeStore {
public:
    // Rhys Thomas, referred a week ago with a main substance.
    domain::ClientId referred()
    {
        const auto known = test::client(1, "Rhys", "Thomas", day("1981-06-28")).details;
        const auto id =
            write([known](app::Workspace& workspace) { return app::registerClient(workspace, known); })
                .value()
                .id;
        const domain::NewEpisode wanted{test::referredEpisode().referral, test::startSnapshot(), {}};
        const auto opened = write(
            [id, wanted](app::Workspace& workspace) { return app::openEpisode(workspace, id, wanted); });
        EXPECT_TRUE(opened);
        return id;
    }

    domain::ClientId accepted()
    {
        const auto id = referred();
        const auto episode = page(id).episode.value();
        EXPECT_TRUE(write([episode](app::Workspace& workspace) {
            return app::acceptReferral(workspace, episode.id, episode.version, test::today());
        }));
        return id;
    }

    domain::ClientId inTreatment()
    {
        const auto id = accepted();
        const auto episode = page(id).episode.value();
        EXPECT_TRUE(write([episode](app::Workspace& workspace) {
            return app::startTreatment(workspace, episode.id, episode.version, test::today());
        }));
        return id;
    }

    app::EpisodePage page(domain::ClientId id)
    {
        return read([id](app::Workspace& workspace) { return app::episodePage(workspace, id); }).value();
    }

    QDialog* dialogCalled(const char* name)
    {
        settle();
        settle();
        const auto all = window.findChildren<QDialog*>(QString::fromLatin1(name));
        for (QDialog* dialog : all)
            if (dialog->isVisible()) return dialog;
        return nullptr;
    }

    QDialog& dialog(const char* name)
    {
        auto* found = dialogCalled(name);
        if (found == nullptr) throw std::runtime_error(std::string("no dialog ") + name);
        return *found;
    }

    template <class W>
    static W& in(QWidget& form, const char* name)
    {
        auto* found = form.findChild<W*>(QString::fromLatin1(name));
        if (found == nullptr) throw std::runtime_error(std::string("no widget ") + name);
        return *found;
    }

    static QString errorAt(QWidget& form, const char* field)
    {
        const auto* label = form.findChild<QLabel*>(QString::fromLatin1(field) + QStringLiteral("Error"));
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }

    void agree(QDialog& form)
    {
        in<QPushButton>(form, "agree").click();
        settle();
        settle();
    }

    static void choose(QWidget& form, const char* name, const char* key)
    {
        auto& box = in<QComboBox>(form, name);
        box.setCurrentIndex(box.findData(QString::fromLatin1(key)));
        emit box.activated(box.currentIndex()); // as by a person
    }

    int done = 0;
    std::function<void()> countDone = [this] { ++done; };
};

} // namespace keywork::test

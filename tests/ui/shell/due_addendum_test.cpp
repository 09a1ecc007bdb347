#include "app/page/journal.h"
#include "app/page/today.h"
#include "policy/load_policy.h"
#include "practice.h"
#include "support/themed.h"
#include "ui/shell/all_pages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/workplace.h"
#include "ui/support/dialog_prompter.h"
#include "ui/support/row_list.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

// The whole window: an addendum that somebody did not finish is due, and is gone on with from wherever it is listed.
namespace keywork::ui {
namespace {

const std::string half = "And he rang to say";

class DueAddendumTest : public test::Themed {
public:
    DueAddendumTest()
    {
        show(window, {1366, 768});
        QSignalSpy entered(&window, &MainWindow::entered);
        auto* password = window.signInPage()->findChild<QLineEdit*>("password");
        QTest::keyClicks(password, app::practicePassword);
        QTest::keyClick(password, Qt::Key_Return);
        if (!entered.wait(10'000)) ADD_FAILURE() << "not signed in";
        settle();
        begin();
    }

    Core& core() { return window.workplace()->core(); }

    static void waitUntil(const std::function<bool()>& isSo) { QTRY_VERIFY_WITH_TIMEOUT(isSo(), 20'000); }

    void settle()
    {
        bool isQuiet = false;
        core().whenQuiet(&window, [&] { isQuiet = true; });
        waitUntil([&] { return isQuiet; });
        test::settle();
    }

    // To the newest session of somebody on the caseload.
    static std::optional<domain::ClientId> beginAddendum(app::Workspace& workspace)
    {
        const app::Today now = app::today(workspace).value();
        for (const auto& row : now.due) {
            const auto journal = app::journal(workspace, row.client.id, {}, std::nullopt, 1);
            if (journal->entries.empty()) continue;
            const auto session = journal->entries.front().session.id;
            const auto saved = app::saveDraft(
                workspace, {{}, 0, row.client.id, domain::DraftSubject::Addendum, {}, session, half, {}});
            return saved ? std::optional(row.client.id) : std::nullopt;
        }
        return std::nullopt;
    }

    void begin()
    {
        bool isAnswered = false;
        core().write(&window, beginAddendum, [&](std::optional<domain::ClientId> about) {
            client = about;
            isAnswered = true;
        });
        waitUntil([&] { return isAnswered; });
        if (!client) ADD_FAILURE() << "no addendum was begun";
        window.workplace()->pages().showToday();
        settle();
    }

    // Does the action of the first such row, once the list has one.
    void act(const QString& listName, const QString& action)
    {
        waitUntil([&] { return setCurrent(listName, action) != nullptr; });
        RowList* list = setCurrent(listName, action);
        if (list == nullptr) throw std::runtime_error("nothing leads to the addendum");
        list->act();
    }

    RowList* setCurrent(const QString& listName, const QString& action)
    {
        for (RowList* list : window.findChildren<RowList*>()) {
            if (list->accessibleName() != listName || !list->isVisible()) continue;
            for (std::size_t i = 0; i < list->rows().size(); ++i) {
                if (list->rows()[i].action != action) continue;
                list->setCurrentRow(static_cast<int>(i));
                return list;
            }
        }
        return nullptr;
    }

    void expectWritten()
    {
        const auto text = [this] {
            const auto* field = window.findChild<QTextEdit*>("addendumText");
            return field != nullptr && field->isVisible() ? field->toPlainText() : QString();
        };
        waitUntil([&] { return !text().isEmpty(); });
        EXPECT_EQ(text().toStdString(), half);
    }

    // A copy, since it is written to.
    static std::filesystem::path copyTo(std::filesystem::path store)
    {
        std::filesystem::copy(test::practiceStore(), store, std::filesystem::copy_options::recursive);
        return store;
    }

    static std::unique_ptr<Entrance> entranceOf(const std::filesystem::path& store)
    {
        auto policy =
            std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy{}).value());
        return std::make_unique<Entrance>(app::describeStore(store).value(), std::nullopt, std::move(policy));
    }

    test::TemporaryFolder folder;
    std::unique_ptr<Entrance> entrance = entranceOf(copyTo(folder / "practice.keywork"));
    DialogPrompter prompter{theme};
    MainWindow window{theme, *entrance, prompter, allPages()};
    std::optional<domain::ClientId> client;
};

TEST_F(DueAddendumTest, ContinuesFromWhatIsDueOnToday)
{
    act("Due", "Continue addendum");
    expectWritten();
}

TEST_F(DueAddendumTest, ContinuesFromMyDraftsOnToday)
{
    act("My drafts", "Continue addendum");
    expectWritten();
}

TEST_F(DueAddendumTest, IsBroughtBackFromMyDraftsAfterItWasDiscarded)
{
    const auto discard = [](app::Workspace& workspace) {
        return app::discardDraft(workspace, app::today(workspace)->drafts.front().draft.id).has_value();
    };
    std::optional<bool> isDiscarded;
    core().write(&window, discard, [&](bool done) { isDiscarded = done; });
    waitUntil([&] { return isDiscarded.has_value(); });
    ASSERT_TRUE(*isDiscarded);
    window.workplace()->pages().showToday();
    settle();
    EXPECT_EQ(setCurrent("My drafts", "Continue addendum"), nullptr);
    EXPECT_EQ(setCurrent("My drafts", "Bring back"), nullptr) << "shown only when it is asked for";
    auto* toggle = window.findChild<QPushButton*>("showDiscarded");
    ASSERT_NE(toggle, nullptr);
    EXPECT_EQ(toggle->text(), "Discarded 1");
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Return);
    act("My drafts", "Bring back");
    settle();
    EXPECT_FALSE(toggle->isVisible());
    act("My drafts", "Continue addendum");
    expectWritten();
}

TEST_F(DueAddendumTest, ContinuesFromWhatIsDueOnTheSummary)
{
    window.workplace()->pages().openClient(*client, {TabName::Summary, {}});
    act("Due", "Continue addendum");
    expectWritten();
}

} // namespace
} // namespace keywork::ui

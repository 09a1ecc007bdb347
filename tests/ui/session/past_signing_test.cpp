#include "../episode/episode_fixture.h"
#include "app/episode/close_episode.h"
#include "app/page/journal.h"
#include "support/window_audit.h"
#include "ui/session/session_page.h"

#include <QClipboard>

// The draft of a session whose episode was closed before it was signed.
namespace keywork::ui {
namespace {

class PastSigningTest : public test::OnAnEpisode {
public:
    PastSigningTest() : client(inTreatment())
    {
        app::SessionFields typed;
        typed.kind = "keywork";
        typed.date = "today";
        typed.start = "10:00";
        typed.minutes = "50";
        typed.present = "Sam Okafor";
        typed.outcome = "attended";
        typed.risk = "noChange";
        typed.talkedAbout = "Said goodbye, and what to do if it gets hard.";
        typed.agreed = "Rings when it does.";
        const app::DraftToSave note{{},
                                    0,
                                    client,
                                    domain::DraftSubject::Session,
                                    {},
                                    {},
                                    app::toDraftBody(typed),
                                    "a window that was killed"};
        draft = write([note](app::Workspace& workspace) { return app::saveDraft(workspace, note); })->id;
        closeTheEpisode();
        form.reset(makeSessionPage(context(), {client, std::nullopt, draft}));
    }

    // By the team lead, who knows nothing of the draft.
    void closeTheEpisode()
    {
        auto ending = test::ending(test::today());
        ending.reason = "80";
        ending.reasonFromThisPhase = "Moving away, and well";
        const auto episode = page(client).episode.value();
        auto mine = std::exchange(core, signIn("teamlead"));
        EXPECT_TRUE(write([episode, ending](app::Workspace& workspace) {
            return app::closeEpisode(workspace, episode.id, episode.version, ending);
        }));
        core = std::move(mine);
    }

    std::size_t drafts()
    {
        return read([who = client](app::Workspace& workspace) {
                   return app::journal(workspace, who, {}, std::nullopt, 10);
               })
            ->drafts.size();
    }

    domain::ClientId client;
    domain::DraftId draft{0};
    std::unique_ptr<Page> form;
};

TEST_F(PastSigningTest, IsReadAndCopiedWhole)
{
    put(form.get());
    auto& note = in<QTextEdit>(*form, "talkedAbout");
    EXPECT_TRUE(note.hasFocus());
    EXPECT_TRUE(note.isReadOnly());
    EXPECT_EQ(in<QTextEdit>(*form, "agreed").toPlainText(), "Rings when it does.");
    QTest::keyClick(&note, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&note, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), "Said goodbye, and what to do if it gets hard.");
}

TEST_F(PastSigningTest, SaysWhyItCannotBeSignedAndWhatToDo)
{
    put(form.get());
    EXPECT_EQ(in<QLabel>(*form, "draftState").text(), "Cannot be signed");
    const QString why = in<QLabel>(*form, "draftDetail").text();
    EXPECT_TRUE(why.contains("has ended") && why.contains("Copy") && why.contains("open an episode"))
        << why.toStdString();
    EXPECT_TRUE(navigator.said.contains("This draft cannot be signed: the episode has ended."));
    QTest::keyClick(&in<QTextEdit>(*form, "talkedAbout"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(navigator.closed, 0);
}

TEST_F(PastSigningTest, IsDiscardedAfterAsking)
{
    put(form.get());
    actions.run("discardDraft");
    settle();
    EXPECT_EQ(prompter.asked, QStringList{"Discard this draft?"});
    EXPECT_EQ(navigator.closed, 1);
    EXPECT_EQ(drafts(), 0U);
}

TEST_F(PastSigningTest, IsKeptWhenTheFormIsClosed)
{
    put(form.get());
    actions.run("closeForm");
    settle();
    EXPECT_EQ(prompter.asked, QStringList());
    EXPECT_EQ(navigator.closed, 1);
    EXPECT_EQ(drafts(), 1U);
}

TEST_F(PastSigningTest, HasNoFaultAtAnySizeOfTextAndWindow)
{
    put(form.get());
    const struct {
        QSize page;
        int percent;
    } looks[] = {{{1158, 740}, 100}, {{936, 700}, 100}, {{1054, 700}, 150}, {{1504, 980}, 200}};
    for (const auto& one : looks) {
        look(PaletteChoice::Light, one.percent);
        window.resize(one.page);
        test::settle();
        EXPECT_EQ(test::faultsOf(window), QStringList()) << one.percent << " % at " << one.page.width();
    }
}

} // namespace
} // namespace keywork::ui

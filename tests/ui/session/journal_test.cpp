#include "../episode/episode_fixture.h"
#include "app/page/journal.h"
#include "app/session/sign_session.h"
#include "support/window_audit.h"
#include "ui/client/record_page.h"
#include "ui/session/addendum_dialog.h"
#include "ui/session/session_words.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"

namespace keywork::ui {
namespace {

// Remembers which form somebody went on to, and for what a client was to be chosen.
class JournalNavigator : public test::RecordingNavigator {
public:
    void recordSession(const app::FormStart& start) override { forms.push_back(start); }
    void chooseClientFor(const QString& actionId, const ClientQuestion& question) override
    {
        chosenFor << actionId;
        questions.push_back(question);
    }

    std::vector<app::FormStart> forms;
    QStringList chosenFor;
    std::vector<ClientQuestion> questions;
};

class ReasonGivingPrompter : public test::AgreeingPrompter {
public:
    void askReason(QWidget&, const ReasonRequest& request, std::function<void(QString)> given) override
    {
        asked << request.title;
        texts << request.text;
        given("Written on the wrong record");
    }

    QStringList texts;
};

class JournalTest : public test::OnAnEpisode {
public:
    JournalTest() : client(inTreatment())
    {
        first = sign(domain::SessionKind::Keywork, "Talked about the job and the rent.");
        second = sign(domain::SessionKind::Telephone, "Rang about the pharmacy.");
    }

    domain::SessionId sign(domain::SessionKind kind, const std::string& words,
                           const std::string& present = {})
    {
        auto content = test::sessionContent();
        content.kind = kind;
        content.note.talkedAbout = words;
        content.present = present;
        content.interventions.clear();
        const app::SessionToSign session{client, {}, {}, 0, content, {}, {}, {}};
        const auto outcome =
            write([session](app::Workspace& workspace) { return app::signSession(workspace, session); });
        if (!outcome) throw std::runtime_error("not signed");
        return outcome->session;
    }

    domain::DraftId begin(domain::DraftSubject subject, std::optional<domain::SessionId> session,
                          const std::string& editor = "a window that was killed")
    {
        const auto body = subject == domain::DraftSubject::Session ? app::toDraftBody({}) : "Half a sentence";
        const app::DraftToSave draft{{}, 0, client, subject, {}, session, body, editor};
        return write([draft](app::Workspace& workspace) { return app::saveDraft(workspace, draft); })
            .value()
            .id;
    }

    void open(QSize size = {1158, 740})
    {
        record = makeRecordPage({theme, *core, ways, actions, reasons}, client);
        record->arriveAt({TabName::Sessions, {}});
        put(record, size);
        waitForRows();
    }

    void waitForRows()
    {
        settle();
        settle();
    }

    RowList& list()
    {
        const auto all = window.findChildren<RowList*>();
        for (RowList* one : all)
            if (one->accessibleName() == "Sessions") return *one;
        throw std::runtime_error("no journal");
    }

    QString words(int row) { return list().rows().at(static_cast<std::size_t>(row)).sentence; }

    void press(const char* action)
    {
        actions.run(action);
        waitForRows();
    }

    app::Journal journal(domain::ClientId whose)
    {
        return read([whose](app::Workspace& workspace) {
                   return app::journal(workspace, whose, {}, std::nullopt, 10);
               })
            .value();
    }

    domain::ClientId client;
    domain::SessionId first{0};
    domain::SessionId second{0};
    JournalNavigator ways;
    ReasonGivingPrompter reasons;
    RecordPage* record = nullptr;
};

TEST_F(JournalTest, HasTheDraftsFirstAndThenWhatWasSignedNewestFirst)
{
    begin(domain::DraftSubject::Session, {});
    open();
    ASSERT_EQ(list().rows().size(), 3U);
    EXPECT_TRUE(words(0).startsWith("Draft session, 8 September 2026. Yours, not signed, saved"))
        << words(0).toStdString();
    EXPECT_TRUE(words(1).endsWith("Rang about the pharmacy."));
    EXPECT_TRUE(words(2).endsWith("Talked about the job and the rent."));
}

TEST_F(JournalTest, GoesOnWithADraftOnEnter)
{
    const auto draft = begin(domain::DraftSubject::Session, {});
    open();
    list().setCurrentRow(0);
    list().act();
    ASSERT_EQ(ways.forms.size(), 1U);
    EXPECT_EQ(ways.forms[0].client, client);
    EXPECT_EQ(ways.forms[0].draft, draft);
}

TEST_F(JournalTest, FindsByTheKindAndByWordsOfTheNote)
{
    open();
    auto& words = in<QLineEdit>(window, "journalText");
    words.setFocus();
    QTest::keyClicks(&words, "rent");
    waitForRows();
    ASSERT_EQ(list().rows().size(), 1U);
    EXPECT_EQ(list().currentKey(), QStringLiteral("session-%1").arg(first.number()));
    choose(window, "journalKind", "telephone");
    waitForRows();
    EXPECT_TRUE(list().rows().empty());
    words.clear();
    QTest::keyClicks(&words, "phar");
    waitForRows();
    EXPECT_EQ(list().rows().size(), 1U);
}

TEST_F(JournalTest, MarksTheSessionShownAsEnteredInErrorAndLeavesItThere)
{
    open();
    list().setCurrentRow(1);
    press("sessionInError");
    EXPECT_EQ(reasons.asked, QStringList{"Entered in error"});
    EXPECT_TRUE(words(1).contains("Entered in error. Talked about the job"));
    const auto entries = journal(client).entries;
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_FALSE(entries[0].session.error);
    ASSERT_TRUE(entries[1].session.error);
    EXPECT_EQ(entries[1].session.error->reason, "Written on the wrong record");
    press("sessionInError");
    EXPECT_EQ(reasons.asked.size(), 1) << "marked a second time";
}

TEST_F(JournalTest, MovesTheSessionShownToTheClientChosen)
{
    const auto right = anyone();
    open();
    list().setCurrentRow(0);
    press("moveSession");
    ASSERT_EQ(ways.chosenFor, QStringList{"moveSessionTo"});
    EXPECT_EQ(ways.questions[0].words, "To whom does the note of 08-Sep-2026 belong?");
    EXPECT_EQ(ways.questions[0].except, client);
    actions.runFor("moveSessionTo",
                   {right, test::clientRef("KW-0500"), test::name("Anna", "Right"), test::day("1990-01-02")});
    waitForRows();
    EXPECT_TRUE(words(0).contains("Entered in error."));
    ASSERT_EQ(ways.forms.size(), 1U);
    EXPECT_EQ(ways.forms[0].client, right);
    const auto drafts = journal(right).drafts;
    EXPECT_TRUE(std::any_of(drafts.begin(), drafts.end(),
                            [&](const app::DraftRow& draft) { return draft.id == ways.forms[0].draft; }));
}

TEST_F(JournalTest, SaysBeforeAndAfterTheMoveWhatDoesNotGoAlong)
{
    const auto right = anyone();
    sign(domain::SessionKind::HomeVisit, "Her sister was there.", "Her sister");
    open();
    list().setCurrentRow(0);
    press("moveSession");
    actions.runFor("moveSessionTo",
                   {right, test::clientRef("KW-0500"), test::name("Anna", "Right"), test::day("1990-01-02")});
    waitForRows();
    ASSERT_EQ(reasons.texts.size(), 1);
    const QString said = "Under There, Her sister is not carried over. Write in again who was there.";
    EXPECT_TRUE(reasons.texts[0].endsWith(said)) << reasons.texts[0].toStdString();
    ASSERT_EQ(ways.forms.size(), 1U);
    EXPECT_EQ(sentence(ways.forms[0].leftBehind), said);
}

TEST_F(JournalTest, SaysWhyTheSessionIsNotMoved)
{
    open();
    press("moveSession");
    actions.runFor("moveSessionTo", {client, test::clientRef("KW-0500"), test::name("Rhys", "Thomas"),
                                     test::day("1981-06-28")});
    waitForRows();
    EXPECT_EQ(reasons.told, QStringList{"That is the client whose record this is. Nothing was changed."});
    EXPECT_TRUE(ways.forms.empty());
}

TEST_F(JournalTest, WritesAnAddendumThatFollowsTheSession)
{
    open();
    list().setCurrentRow(1);
    press("addAddendum");
    QDialog& form = dialog("writeAddendum");
    auto& text = in<QTextEdit>(form, "addendumText");
    QTest::keyClicks(&text, "The rent was paid.");
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    waitForRows();
    const auto entries = journal(client).entries;
    ASSERT_EQ(entries[1].addenda.size(), 1U);
    EXPECT_EQ(entries[1].addenda[0].addendum.text, "The rent was paid.");
    EXPECT_TRUE(journal(client).drafts.empty()) << "its draft was left behind";
}

TEST_F(JournalTest, GoesOnWithAnAddendum)
{
    begin(domain::DraftSubject::Addendum, first);
    open();
    list().setCurrentRow(2);
    list().act();
    QDialog& form = dialog("writeAddendum");
    auto& text = in<QTextEdit>(form, "addendumText");
    EXPECT_EQ(text.toPlainText(), "Half a sentence");
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    waitForRows();
    EXPECT_EQ(journal(client).entries[1].addenda.size(), 1U);
}

TEST_F(JournalTest, HasTheDraftOfAnAddendumUnderItsSession)
{
    begin(domain::DraftSubject::Addendum, first);
    begin(domain::DraftSubject::Addendum, second);
    open();
    ASSERT_EQ(list().rows().size(), 4U);
    EXPECT_TRUE(words(0).endsWith("Rang about the pharmacy."));
    EXPECT_TRUE(words(1).startsWith("Draft addendum, 8 September 2026. To the session of 08-Sep-2026. Yours"))
        << words(1).toStdString();
    EXPECT_TRUE(words(2).endsWith("Talked about the job and the rent."));
    EXPECT_EQ(list().rows().at(3).action, "Continue addendum");
}

TEST_F(JournalTest, OpensTheKeptAddendumAgainInsteadOfASecond)
{
    open();
    list().setCurrentRow(1);
    press("addAddendum");
    QTest::keyClicks(&in<QTextEdit>(dialog("writeAddendum"), "addendumText"), "The rent was paid.");
    QTest::keyClick(&in<QTextEdit>(dialog("writeAddendum"), "addendumText"), Qt::Key_Escape);
    waitForRows();
    ASSERT_EQ(list().rows().size(), 3U) << "the journal was not read anew";
    EXPECT_EQ(list().currentRow(), 1) << "its session is still the one shown";
    press("addAddendum");
    auto& text = in<QTextEdit>(dialog("writeAddendum"), "addendumText");
    EXPECT_EQ(text.toPlainText(), "The rent was paid.");
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    waitForRows();
    EXPECT_TRUE(journal(client).drafts.empty());
    EXPECT_EQ(journal(client).entries[1].addenda.size(), 1U);
}

TEST_F(JournalTest, OpensTheAddendumThatIsDue)
{
    const auto draft = begin(domain::DraftSubject::Addendum, first);
    open();
    domain::DueItem due{domain::DueKind::UnsignedDraft, client, {}, domain::DueAction::ContinueAddendum, {}};
    due.fact = {domain::FactKind::Draft, draft.number(), test::today()};
    record->arriveAt({TabName::Sessions, due});
    EXPECT_EQ(in<QTextEdit>(dialog("writeAddendum"), "addendumText").toPlainText(), "Half a sentence");
}

TEST_F(JournalTest, SaysWhichFormADraftOfAnotherKindBelongsTo)
{
    continueAddendum(context(), window, begin(domain::DraftSubject::Session, {}));
    settle();
    EXPECT_EQ(prompter.told,
              QStringList{"This draft belongs to another form. Open it from My drafts on Today."});
}

TEST_F(JournalTest, AsksBeforeItTakesAnAddendumFromAnotherWindow)
{
    auto other = signIn();
    const auto draft = begin(domain::DraftSubject::Addendum, first, fromScreen(other->visit().window));
    continueAddendum(context(), window, draft);
    QDialog& form = dialog("writeAddendum");
    auto& text = in<QTextEdit>(form, "addendumText");
    const auto button = [&](const char* name) -> QPushButton& {
        for (auto* one : form.findChildren<QPushButton*>())
            if (one->accessibleName() == name && one->isVisible()) return *one;
        throw std::runtime_error(std::string("no button ") + name);
    };
    EXPECT_TRUE(text.isReadOnly());
    EXPECT_EQ(text.toPlainText(), "Half a sentence");
    EXPECT_FALSE(button("Discard draft").isEnabled());
    EXPECT_EQ(test::faultsOf(form), QStringList());
    button("Take over here").click();
    settle();
    EXPECT_FALSE(text.isReadOnly());
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    waitForRows();
    EXPECT_EQ(journal(client).entries[1].addenda.size(), 1U);
}

TEST_F(JournalTest, GoesOnAtOnceWithAnAddendumOfAWindowThatIsGone)
{
    auto other = signIn();
    const auto gone = fromScreen(other->visit().window);
    other.reset();
    continueAddendum(context(), window, begin(domain::DraftSubject::Addendum, first, gone));
    EXPECT_FALSE(in<QTextEdit>(dialog("writeAddendum"), "addendumText").isReadOnly());
}

// A fourth record takes the place of the first, and signing out takes all of them.
TEST_F(JournalTest, LetsAnAddendumBeSignedAfterItsTabIsGone)
{
    begin(domain::DraftSubject::Addendum, first);
    open();
    list().setCurrentRow(2);
    list().act();
    QDialog& form = dialog("writeAddendum");
    delete record;
    QTest::keyClick(&in<QTextEdit>(form, "addendumText"), Qt::Key_Return, Qt::ControlModifier);
    waitForRows();
    EXPECT_EQ(journal(client).entries[1].addenda.size(), 1U);
}

// One that led to two things would only move the focus, and what is typed then would go elsewhere.
TEST_F(JournalTest, GivesEachLetterToOneThingOnly)
{
    open();
    QStringList letters{"T", "C", "S", "R", "M", "E", "P"}; // the rail's
    const auto collect = [&](const QString& text) {
        const auto mark = text.indexOf(u'&');
        if (mark >= 0) letters << text.mid(mark + 1, 1).toUpper();
    };
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->buddy() != nullptr && label->isVisible()) collect(label->text());
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible()) collect(button->text());
    QStringList once = letters;
    once.removeDuplicates();
    EXPECT_EQ(once, letters);
}

TEST_F(JournalTest, HasNoFaultAtAnySizeOfTextAndWindow)
{
    begin(domain::DraftSubject::Session, {});
    open();
    list().setCurrentRow(1);
    const struct {
        QSize page;
        int percent;
    } looks[] = {{{1158, 740}, 100}, {{1054, 700}, 150}, {{1504, 980}, 200}, {{936, 700}, 100}};
    for (const auto& one : looks) {
        look(PaletteChoice::Light, one.percent);
        window.resize(one.page);
        test::settle();
        EXPECT_EQ(test::faultsOf(window), QStringList()) << one.percent << " % at " << one.page.width();
    }
}

} // namespace
} // namespace keywork::ui

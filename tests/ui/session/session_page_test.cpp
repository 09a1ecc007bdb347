#include "app/page/journal.h"
#include "support/window_audit.h"
#include "ui/session/session_page.h"
#include "workplace_fixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTextEdit>

namespace keywork::ui {
namespace {

// Remembers to which form somebody went on.
class FormNavigator : public test::RecordingNavigator {
public:
    void recordSession(const app::FormStart& start) override { forms.push_back(start); }

    std::vector<app::FormStart> forms;
};

class SessionPageTest : public test::OnPracticeStore {
public:
    void open(QSize size = {1158, 740})
    {
        appointment = appointmentToday({test::today(), TimeOfDay::fromMinutes(8 * 60)});
        reopen(size);
    }

    void reopen(QSize size = {1158, 740})
    {
        page.reset(makeSessionPage(context(), {appointment->client, appointment->id, std::nullopt}));
        put(page.get(), size);
        settle();
    }

    template <class W = QWidget>
    W& the(const char* name)
    {
        auto* widget = page->findChild<W*>(name);
        if (widget == nullptr) throw std::runtime_error(std::string("no widget ") + name);
        return *widget;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QApplication::processEvents();
    }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    app::Journal journal()
    {
        const auto client = appointment->client;
        return read([client](app::Workspace& workspace) {
                   return app::journal(workspace, client, {}, std::nullopt, 10);
               })
            .value();
    }

    // The one that this form keeps; the practice may hold others of the same client.
    domain::DraftId draft()
    {
        for (const auto& row : journal().drafts)
            if (row.appointment == appointment->id) return row.id;
        throw std::runtime_error("no draft of this appointment");
    }

    std::optional<domain::Appointment> appointment;
    FormNavigator ways;
    std::unique_ptr<Page> page;
};

TEST_F(SessionPageTest, TypingStartsInTheNote)
{
    open();
    EXPECT_EQ(QApplication::focusWidget(), &the<QTextEdit>("talkedAbout"));
    EXPECT_EQ(the<QLineEdit>("start").text(), "08:00");
    EXPECT_EQ(the<QLineEdit>("minutes").text(), "50");
    EXPECT_EQ(the<QComboBox>("place").currentText(), "Room 2");
}

TEST_F(SessionPageTest, SignsAnOrdinarySessionFromTheKeyboardInFiveActions)
{
    open();
    type("Came in on time.");
    press(Qt::Key_U, Qt::ControlModifier);
    press(Qt::Key_W, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), &the("nextWhen"));
    type("+1w");
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(navigator.closed, 1);
    ASSERT_FALSE(navigator.said.isEmpty());
    EXPECT_TRUE(navigator.said.back().contains("Next appointment Tue 15-Sep-2026 08:00."))
        << navigator.said.back().toStdString();

    const auto entries = journal().entries;
    ASSERT_FALSE(entries.empty());
    EXPECT_EQ(entries.front().session.content.note.talkedAbout, "Came in on time.");
    EXPECT_EQ(entries.front().session.appointment, appointment->id);
}

TEST_F(SessionPageTest, FillsInUseFromALineEditToo)
{
    open();
    the<QLineEdit>("nextWhen").setFocus();
    type("+1w");
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(the<QLineEdit>("nextWhen").text(), "+1w") << "the line was cleared, as X11 would";
    EXPECT_TRUE(navigator.said.back().startsWith("Use filled in"));
}

TEST_F(SessionPageTest, NamesTheDraftThatWaitsAndGoesOnWithItFromTheKeyboard)
{
    open();
    type("Half of it.");
    page->leave([] {});
    settle();
    const auto kept = draft();
    page.reset(makeSessionPage({theme, *core, ways, actions, prompter}, {appointment->client, {}, {}}));
    put(page.get());
    auto& goOn = the<QPushButton>("continueDraft");
    ASSERT_TRUE(goOn.isVisible());
    EXPECT_EQ(the<QLabel>("formNoticeDetail").isVisible(), true);
    EXPECT_EQ(the<QTextEdit>("talkedAbout").toPlainText(), "") << "another session is begun here";
    EXPECT_EQ(QApplication::focusWidget(), &the("talkedAbout"));
    EXPECT_EQ(test::faultsOf(window), QStringList());
    goOn.setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(ways.forms.size(), 1U);
    EXPECT_EQ(ways.forms[0].draft, kept);
}

TEST_F(SessionPageTest, KeepsWhatWasTypedForTheNextTime)
{
    open();
    type("Begun before lunch.");
    press(Qt::Key_Escape);
    settle();
    EXPECT_EQ(navigator.closed, 1);
    reopen();
    EXPECT_EQ(the<QTextEdit>("talkedAbout").toPlainText(), "Begun before lunch.");
    EXPECT_TRUE(the<QLabel>("draftDetail").text().startsWith("saved "));
}

TEST_F(SessionPageTest, TurnsReadOnlyWhenASecondWindowTakesTheDraftOver)
{
    open();
    type("First window.");
    press(Qt::Key_S, Qt::ControlModifier);
    settle();
    const auto id = draft();
    ASSERT_TRUE(write([id](app::Workspace& workspace) {
        return app::takeOverDraft(workspace, id, "another window", app::TakeOver::AfterAsking);
    }));
    type(" And more.");
    press(Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_EQ(the<QLabel>("draftState").text(), "Taken over by another window");
    auto& note = the<QTextEdit>("talkedAbout");
    EXPECT_TRUE(note.isReadOnly());
    EXPECT_TRUE(note.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    EXPECT_EQ(note.toPlainText(), "First window. And more.");
}

TEST_F(SessionPageTest, RefusesAMegabyteWithASentenceAndCutsNothing)
{
    open();
    type("Before.");
    auto& note = the<QTextEdit>("talkedAbout");
    QApplication::clipboard()->setText(QString(1'000'000, 'x'));
    note.paste();
    EXPECT_EQ(note.toPlainText(), "Before.");
    EXPECT_TRUE(the<QLabel>("talkedAboutError").text().startsWith("That is too long"));
}

TEST_F(SessionPageTest, FoldsTheNoteAwayWhenNobodyCameAndOffersTheContactAttempts)
{
    open();
    press(Qt::Key_N, Qt::AltModifier);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_FALSE(the("talkedAbout").isVisible());
    EXPECT_FALSE(the("use").isVisible());
    EXPECT_TRUE(the("outcomeNote").isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(navigator.closed, 0);
    EXPECT_TRUE(QApplication::focusWidget()->accessibleName() == "Record contact attempt");
    EXPECT_EQ(journal().entries.size() + 0u, [&] {
        std::size_t counted = 0;
        for (const auto& entry : journal().entries) counted += entry.session.appointment != appointment->id;
        return counted;
    }()) << "a session was recorded for an appointment nobody came to";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(navigator.closed, 1);
}

TEST_F(SessionPageTest, MovesTheFocusToTheFirstFieldAtFault)
{
    open();
    type("Came in.");
    the<QLineEdit>("date").setText("31/2/26");
    QTest::keyClicks(&the("date"), " ");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), &the("date"));
    EXPECT_EQ(the<QLabel>("dateError").text(), "There is no such day. Check the day and the month.");
    EXPECT_EQ(navigator.closed, 0);
}

TEST_F(SessionPageTest, GoesThroughItsFieldsInTheOrderTheyAreRead)
{
    open();
    const QStringList read{"kind",    "date",    "start",       "minutes", "place",
                           "present", "outcome", "talkedAbout", "agreed",  "next"};
    // The answers of one question take turns as its one stop, so they go by its name.
    const auto stop = [] {
        const QWidget* widget = QApplication::focusWidget();
        return widget->objectName().isEmpty() ? widget->parentWidget()->objectName() : widget->objectName();
    };
    the("kind").setFocus();
    QStringList forward{stop()};
    for (qsizetype i = 1; i < read.size(); ++i) {
        press(Qt::Key_Tab);
        forward << stop();
    }
    EXPECT_EQ(forward, read);
    QStringList back{stop()};
    for (qsizetype i = 1; i < read.size(); ++i) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        back.prepend(stop());
    }
    EXPECT_EQ(back, read);
}

TEST_F(SessionPageTest, CallsTheThreePartsOfTheNoteByTheirNames)
{
    open();
    EXPECT_EQ(the("talkedAbout").accessibleName(), "Talked about");
    EXPECT_EQ(the("agreed").accessibleName(), "Agreed");
    EXPECT_EQ(the("next").accessibleName(), "Next");
    EXPECT_EQ(the("outcome").accessibleName(), "Attendance");
}

TEST_F(SessionPageTest, HasNoFaultAtAnySizeOfTextAndWindow)
{
    open({1158, 740});
    EXPECT_EQ(test::faultsOf(window), QStringList()) << "100 %";
    window.resize(936, 700);
    QApplication::processEvents();
    EXPECT_EQ(test::faultsOf(window), QStringList()) << "narrow";
    look(PaletteChoice::Light, 150);
    window.resize(1054, 700);
    QApplication::processEvents();
    EXPECT_EQ(test::faultsOf(window), QStringList()) << "150 %";
    look(PaletteChoice::HighContrast, 200);
    window.resize(950, 700);
    QApplication::processEvents();
    EXPECT_EQ(test::faultsOf(window), QStringList()) << "200 %";
}

TEST_F(SessionPageTest, GivesEachLetterToOneFieldOnly)
{
    open();
    QStringList letters;
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        const qsizetype mark = label->buddy() != nullptr ? label->text().indexOf('&') : -1;
        if (mark >= 0 && label->isVisible()) letters << label->text().mid(mark + 1, 1).toUpper();
    }
    for (const QAction* action : page->actions()) {
        const QString keys = action->shortcut().toString();
        if (keys.startsWith("Alt+")) letters << keys.mid(4);
    }
    QStringList rail{"T", "C", "S", "R", "M", "E", "P"};
    QStringList once = letters + rail;
    once.removeDuplicates();
    EXPECT_EQ(once.size(), letters.size() + rail.size()) << letters.join(' ').toStdString();
}

} // namespace
} // namespace keywork::ui

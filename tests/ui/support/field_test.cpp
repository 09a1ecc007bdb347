#include "support/themed.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/note_field.h"
#include "ui/support/number_field.h"
#include "ui/support/password_field.h"
#include "ui/support/sentences.h"
#include "ui/support/time_field.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace keywork::ui {
namespace {

using FieldTest = test::Themed;

QString spokenName(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

TEST(Sentences, HaveOneStopEach)
{
    EXPECT_EQ(inSentences({"Attended", "", "He came late."}), "Attended. He came late.");
    EXPECT_EQ(inSentences({"The client's view: “It helps.”", "By Sam"}),
              "The client's view: “It helps.” By Sam.");
    EXPECT_EQ(inSentences({"Really?", " Yes! ", "and on…"}), "Really? Yes! and on…");
    EXPECT_EQ(inSentences({"", " "}), "");
}

QString spokenDescription(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Description);
}

TEST(FieldNames, AreTheLabelWithoutMnemonicAndColon)
{
    EXPECT_EQ(withoutMnemonicAndColon("Talked &about:"), "Talked about");
    EXPECT_EQ(withoutMnemonicAndColon("Drugs && alcohol"), "Drugs & alcohol");
    EXPECT_EQ(withoutMnemonicAndColon(" Date : "), "Date");
    EXPECT_EQ(withoutMnemonicAndColon(""), "");
}

TEST_F(FieldTest, IsFoundByItsIdAndCalledByItsLabel)
{
    LineField field(theme, "there", "T&here:");
    auto* edit = field.findChild<QWidget*>("there");
    ASSERT_EQ(edit, &field.edit());
    EXPECT_EQ(spokenName(*edit), "There");
    EXPECT_EQ(field.name(), "There");
}

TEST_F(FieldTest, SaysItsErrorWhereItsHintWasAndAloud)
{
    LineField field(theme, "there", "There");
    field.setHint("Who was in the room");
    field.setError("Say who was there.");
    EXPECT_EQ(spokenDescription(field.edit()), "Say who was there. Who was in the room.");
    EXPECT_NE(field.findChild<QWidget*>("thereError"), nullptr);
    EXPECT_EQ(field.findChild<QWidget*>("thereHint"), nullptr);
    field.setError({});
    EXPECT_NE(field.findChild<QWidget*>("thereHint"), nullptr);
}

TEST_F(FieldTest, LetsGoOfItsErrorWhenThePersonTypes)
{
    LineField field(theme, "there", "There");
    field.setError("Say who was there.");
    QSignalSpy edited(&field, &Field::edited);
    QTest::keyClicks(&field.edit(), "C");
    EXPECT_FALSE(field.hasError());
    EXPECT_EQ(edited.count(), 1);
}

TEST_F(FieldTest, TellsWhenTheFocusLeavesIt)
{
    QWidget form;
    auto* first = new LineField(theme, "first", "First", 200, &form);
    auto* second = new LineField(theme, "second", "Second", 200, &form);
    show(form);
    first->setFocus();
    QSignalSpy left(first, &Field::left);
    second->setFocus();
    EXPECT_EQ(left.count(), 1);
}

TEST_F(FieldTest, RefusesALineThatIsTooLongAsAWhole)
{
    LineField field(theme, "there", "There", 10);
    field.setText("Caz, Sam");
    QGuiApplication::clipboard()->setText("and many others");
    field.edit().end(false);
    field.edit().paste();
    EXPECT_EQ(field.text(), "Caz, Sam");
    EXPECT_TRUE(field.hasError());
}

TEST_F(FieldTest, RefusesAMegabytePastedIntoANoteWithoutDelay)
{
    NoteField field(theme, "talkedAbout", "Talked about");
    field.setText("Came in on time.");
    QGuiApplication::clipboard()->setText(QString(1'000'000, u'x'));
    QElapsedTimer timer;
    timer.start();
    field.edit().paste();
    EXPECT_LT(timer.elapsed(), 1'000);
    EXPECT_EQ(field.text(), "Came in on time.");
    EXPECT_TRUE(field.hasError());
}

TEST_F(FieldTest, TakesANoteUpToItsLimitAndNoLetterMore)
{
    NoteField field(theme, "agreed", "Agreed", 3, 5);
    QTest::keyClicks(&field.edit(), "abcdef");
    EXPECT_EQ(field.text(), "abcde");
    EXPECT_TRUE(field.hasError());
}

TEST_F(FieldTest, LoadsANoteSilentlyAndWithNothingToUndo)
{
    NoteField field(theme, "agreed", "Agreed");
    QSignalSpy edited(&field, &Field::edited);
    field.setText("Stay on 45 mg.");
    EXPECT_EQ(edited.count(), 0);
    field.edit().undo();
    EXPECT_EQ(field.text(), "Stay on 45 mg.");
}

TEST_F(FieldTest, IsLeftByTabAlsoWhenItIsANote)
{
    QWidget form;
    auto* note = new NoteField(theme, "note", "Note", 3, NoteField::ordinaryLimit, &form);
    auto* next = new LineField(theme, "next", "Next", 200, &form);
    show(form);
    note->setFocus();
    QTest::keyClick(&note->edit(), Qt::Key_Tab);
    EXPECT_TRUE(next->edit().hasFocus());
    EXPECT_EQ(note->text(), "");
}

TEST_F(FieldTest, ShowsAndSpeaksHowADateIsUnderstoodBeforeItIsCommitted)
{
    DateField field(theme, "date", "Date", anyDay(date(2026, 9, 8)));
    show(field, {400, 80});
    QTest::keyClicks(&field.edit(), "5/9/26");
    ASSERT_TRUE(field.date());
    EXPECT_EQ(*field.date(), date(2026, 9, 5));
    EXPECT_EQ(static_cast<RemarkLineEdit&>(field.edit()).remark(), "= Sat 05-Sep-2026");
    EXPECT_TRUE(spokenDescription(field.edit()).contains("Saturday 5 September 2026"));
}

TEST_F(FieldTest, ComplainsAboutADateOnlyWhenThePersonIsDone)
{
    DateField field(theme, "date", "Date", anyDay(date(2026, 9, 8)));
    show(field, {400, 80});
    QTest::keyClicks(&field.edit(), "31/2");
    EXPECT_FALSE(field.hasError());
    QTest::keyClick(&field.edit(), Qt::Key_Return);
    EXPECT_TRUE(field.hasError());
    EXPECT_TRUE(field.isNotUnderstood());
}

TEST_F(FieldTest, TakesADateFromTheProgramAsItIsWritten)
{
    DateField field(theme, "date", "Date", anyDay(date(2026, 9, 8)));
    field.setDate(date(2026, 9, 15));
    EXPECT_EQ(field.text(), "15-Sep-2026");
    EXPECT_EQ(field.date(), date(2026, 9, 15));
    field.setDate(std::nullopt);
    EXPECT_TRUE(field.isBlank());
    EXPECT_FALSE(field.isNotUnderstood());
}

TEST_F(FieldTest, WritesATimeOutOnceItIsCommitted)
{
    TimeField field(theme, "start", "Start");
    QTest::keyClicks(&field.edit(), "930");
    QTest::keyClick(&field.edit(), Qt::Key_Return);
    EXPECT_EQ(field.text(), "09:30");
    EXPECT_EQ(field.time(), TimeOfDay::fromMinutes(9 * 60 + 30));
}

TEST_F(FieldTest, TakesNoNumberOutsideItsRange)
{
    NumberField field(theme, "minutes", "Minutes", {1, 480, "min"});
    QTest::keyClicks(&field.edit(), "500");
    QTest::keyClick(&field.edit(), Qt::Key_Return);
    EXPECT_FALSE(field.number());
    EXPECT_TRUE(field.hasError());
    field.setNumber(50);
    EXPECT_EQ(field.number(), 50);
    EXPECT_FALSE(field.hasError());
}

TEST_F(FieldTest, KeepsAChoiceWhileTheChoicesAreMadeAnew)
{
    ChoiceField field(theme, "place", "Place", {{"r1", "Room 1"}, {"r2", "Room 2"}});
    field.setKey("r2");
    QSignalSpy edited(&field, &Field::edited);
    field.setChoices({{"r2", "Room 2"}, {"r3", "Room 3"}});
    EXPECT_EQ(field.key(), "r2");
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(FieldTest, HasNoChoiceWhileItsPlaceholderShows)
{
    ChoiceField field(theme, "place", "Place", {{"r1", "Room 1"}});
    field.setPlaceholder("Choose");
    EXPECT_EQ(field.key(), "");
    field.setChoices({{"r1", "Room 1"}, {"r2", "Room 2"}});
    EXPECT_EQ(field.key(), "");
}

// Somebody who turns it means to scroll the page.
TEST_F(FieldTest, LeavesTheWheelToThePageRatherThanChangeTheChoice)
{
    ChoiceField field(theme, "place", "Place", {{"r1", "Room 1"}, {"r2", "Room 2"}});
    show(field);
    const QPointF middle = field.box().rect().center();
    QWheelEvent turn(middle, field.box().mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(&field.box(), &turn);
    EXPECT_FALSE(turn.isAccepted());
    EXPECT_EQ(field.key(), "r1");
}

TEST_F(FieldTest, HidesAPasswordUntilItIsAskedToShowIt)
{
    PasswordField field(theme, "password", "Password");
    EXPECT_EQ(field.edit().echoMode(), QLineEdit::Password);
    field.findChild<QPushButton*>("passwordShow")->click();
    EXPECT_EQ(field.edit().echoMode(), QLineEdit::Normal);
}

TEST_F(FieldTest, KeepsShowBesideThePasswordAtEverySizeOfText)
{
    PasswordField field(theme, "password", "Password");
    show(field, {400, 80});
    const auto* button = field.findChild<QPushButton*>("passwordShow");
    for (const int percent : {150, 90, 200, 100}) {
        look(PaletteChoice::Light, percent);
        EXPECT_EQ(button->size(), button->sizeHint()) << percent;
        EXPECT_EQ(field.edit().textMargins().right(), button->width()) << percent;
        EXPECT_TRUE(field.edit().rect().contains(button->geometry())) << percent;
    }
}

TEST_F(FieldTest, SaysWhatIsWrongWithADayThatIsNoneAndOtherwiseWhatIsWanted)
{
    DateField field(theme, "date", "Date", anyDay(date(2026, 9, 8)));
    EXPECT_EQ(field.whatToDo("Write the day."), "Write the day.");
    field.setText("29/2/2025");
    EXPECT_EQ(field.whatToDo("Write the day."), "There is no such day. Check the day and the month.");
}

} // namespace
} // namespace keywork::ui

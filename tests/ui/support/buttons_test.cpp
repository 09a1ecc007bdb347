#include "support/themed.h"
#include "ui/support/buttons.h"
#include "ui/support/house_dialog.h"
#include "ui/support/note_field.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

namespace keywork::ui {
namespace {

using ButtonsTest = test::Themed;

TEST_F(ButtonsTest, ArePressedWithEnterAndWithSpace)
{
    const std::unique_ptr<QPushButton> button(makeLink(theme, "Take over here"));
    button->show();
    QSignalSpy pressed(button.get(), &QPushButton::clicked);
    QTest::keyClick(button.get(), Qt::Key_Return);
    QTest::keyClick(button.get(), Qt::Key_Space);
    EXPECT_EQ(pressed.size(), 2);
}

class AnswersTest : public test::Themed {
public:
    AnswersTest()
    {
        window.resize(800, 600);
        window.show();
        dialog = new HouseDialog(theme, "Discard this draft?", StatusKind::Due, window);
        dialog->addText("It goes out of sight.");
        note = new NoteField(theme, "reason", "Why", 3);
        dialog->addContent(note);
        keep = dialog->addDecline("Keep it");
        discard = dialog->addAgree("Discard draft");
        QObject::connect(dialog, &QDialog::finished, &window, [this](int result) { answer = result; });
        dialog->open();
        QApplication::setActiveWindow(dialog); // chords are its own only then
        test::settle();
    }

    QWidget window;
    HouseDialog* dialog;
    NoteField* note;
    QPushButton* keep;
    QPushButton* discard;
    std::optional<int> answer;
};

TEST_F(AnswersTest, TakeEnterForTheAnswerThatHasTheFocus)
{
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Return);
    EXPECT_EQ(answer, QDialog::Rejected);
}

TEST_F(AnswersTest, TakeCtrlEnterForTheAgreeingOneFromWhereEnterBeginsALine)
{
    note->edit().setFocus();
    QTest::keyClick(&note->edit(), Qt::Key_Return);
    EXPECT_EQ(answer, std::nullopt);
    QTest::keyClick(&note->edit(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(answer, QDialog::Accepted);
}

TEST_F(AnswersTest, LeaveTheDialogOpenWhileTheAgreeingOneCannotBePressed)
{
    discard->setEnabled(false);
    QTest::keyClick(&note->edit(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(answer, std::nullopt);
}

} // namespace
} // namespace keywork::ui

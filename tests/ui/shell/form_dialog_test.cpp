#include "ui/shell/form_dialog.h"

#include "support/builders.h"
#include "support/mnemonics.h"
#include "support/themed.h"
#include "support/window_audit.h"
#include "ui/support/line_field.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

// A form with two fields whose work is answered when the test says so.
class FormDialogTest : public test::Themed {
public:
    FormDialogTest()
    {
        show(window, {900, 700});
        form = new FormDialog(theme, "Change something", "changeSomething", window);
        for (LineField* field : {givenBy, place}) form->addContent(field);
        form->addAnswers("Save", "Cancel");
        form->setWork([this] { ++begun; });
        form->open();
        test::settle();
        place->edit().setFocus();
        QTest::keyClicks(&place->edit(), "Room 2");
    }

    void agree() { form->findChild<QPushButton*>("agree")->click(); }

    static TwoVersions versions()
    {
        return {"Priya Nair",
                "10:40 on 08-Sep-2026",
                {{"place", "Place", "Room 2", "Room 3", std::nullopt},
                 {"givenBy", "Given by", "", "Dr Diallo", WhoseVersion::Theirs}}};
    }

    template <class W = QWidget>
    W& the(const char* name)
    {
        return *form->findChild<W*>(QString::fromLatin1(name));
    }

    bool says(const QString& words)
    {
        for (const QLabel* label : form->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }

    QWidget window;
    LineField* givenBy = new LineField(theme, "givenBy", "&Given by");
    LineField* place = new LineField(theme, "place", "&Place");
    QPointer<FormDialog> form;
    int begun = 0;
};

TEST_F(FormDialogTest, OpensHelpByF1AndKeepsWhatWasTyped)
{
    QTest::keyClick(&place->edit(), Qt::Key_F1);
    auto* help = form->findChild<QDialog*>(QStringLiteral("help"));
    ASSERT_NE(help, nullptr);
    EXPECT_TRUE(help->isVisible());
    help->reject();
    test::settle();
    EXPECT_TRUE(form->isVisible());
    EXPECT_EQ(place->edit().text(), "Room 2");
}

TEST_F(FormDialogTest, TakesNothingWhileItSavesAndThenGoesOnWhereItWas)
{
    agree();
    agree();
    EXPECT_EQ(begun, 1) << "one press, one deed";
    EXPECT_FALSE(place->edit().isEnabled());
    QTest::keyClicks(form.data(), "lost");
    QTest::keyClick(form.data(), Qt::Key_Escape);
    EXPECT_TRUE(form->isVisible());
    form->showProblems({{"The store is busy.", {}}});
    EXPECT_TRUE(place->edit().isEnabled());
    EXPECT_EQ(QApplication::focusWidget(), &place->edit());
    EXPECT_EQ(place->text(), "Room 2");
}

TEST_F(FormDialogTest, AsksBeforeItDiscardsWhatWasTyped)
{
    const auto question = [this] { return form->findChild<HouseDialog*>(); };
    QTest::keyClick(form.data(), Qt::Key_Escape);
    ASSERT_NE(question(), nullptr);
    EXPECT_EQ(question()->windowTitle(), "Discard what you typed?");
    QTest::keyClick(question(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_TRUE(form->isVisible());
    EXPECT_EQ(place->text(), "Room 2");

    form->reject();
    ASSERT_NE(question(), nullptr);
    for (auto* button : question()->findChildren<QPushButton*>())
        if (button->text() == "Discard it") button->click();
    EXPECT_FALSE(form && form->isVisible());
}

TEST_F(FormDialogTest, ClosesAtOnceWhenNothingWasTyped)
{
    auto* untouched = new FormDialog(theme, "Change something", "untouched", window);
    auto* filled = new LineField(theme, "filled", "&Filled", 60);
    untouched->addContent(filled);
    untouched->addAnswers("Save", "Cancel");
    untouched->open();
    filled->setText("from the record");
    const QPointer<FormDialog> left = untouched;
    untouched->reject();
    EXPECT_FALSE(left && left->isVisible());
}

TEST_F(FormDialogTest, LeadsToTheFieldAtFaultAfterASaveThatWasRefused)
{
    agree();
    form->showProblems({{"Say who gives it.", "givenBy"}});
    EXPECT_EQ(QApplication::focusWidget(), &givenBy->edit());
}

TEST_F(FormDialogTest, SavesOnceOfEachVersionOneIsChosen)
{
    VersionChoices saved;
    agree();
    form->letChoose(versions(), [&](const VersionChoices& choices) { saved = choices; });
    EXPECT_TRUE(says("Priya Nair saved this at 10:40 on 08-Sep-2026, after you opened it"));
    EXPECT_FALSE(place->isVisible());
    EXPECT_EQ(test::faultsOf(*form), QStringList());
    EXPECT_EQ(test::doubledMnemonics(*form), QStringList());
    agree();
    EXPECT_TRUE(saved.empty()) << "of the place none was chosen yet";
    EXPECT_TRUE(says("Choose which version is kept of every field."));
    the("placeChoice").findChildren<QAbstractButton*>().front()->click();
    agree();
    const VersionChoices expected{{"place", WhoseVersion::Mine}, {"givenBy", WhoseVersion::Theirs}};
    EXPECT_EQ(saved, expected);
    EXPECT_FALSE(the("versions").isEnabled()) << "it saves";
}

TEST_F(FormDialogTest, GoesBackToTheFieldsAsTheyWereTyped)
{
    agree();
    form->letChoose(versions(), [](const VersionChoices&) { FAIL() << "they were put away"; });
    the<QAbstractButton>("backToForm").click();
    EXPECT_EQ(place->text(), "Room 2");
    EXPECT_EQ(QApplication::focusWidget(), &place->edit());
    EXPECT_FALSE(the("versions").isVisible());
    agree();
    EXPECT_EQ(begun, 2);
}

TEST_F(FormDialogTest, TellsOfWhatHasNoFieldInItAboveTheFields)
{
    agree();
    form->tellOf(versions());
    EXPECT_TRUE(says("Priya Nair saved this"));
    EXPECT_TRUE(says("Room 3"));
    EXPECT_TRUE(place->isVisible());
    EXPECT_FALSE(the("allMine").isVisible()) << "there is nothing to choose";
    EXPECT_EQ(form->findChild<QWidget*>("placeChoice"), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), &place->edit());
    agree();
    EXPECT_EQ(begun, 2);
}

} // namespace
} // namespace keywork::ui

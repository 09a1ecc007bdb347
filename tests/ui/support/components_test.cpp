#include "support/themed.h"
#include "ui/support/announcer.h"
#include "ui/support/buttons.h"
#include "ui/support/chip.h"
#include "ui/support/dialog_prompter.h"
#include "ui/support/house_dialog.h"
#include "ui/support/line_field.h"
#include "ui/support/note_field.h"
#include "ui/support/page_body.h"
#include "ui/support/printing.h"
#include "ui/support/problem_summary.h"
#include "ui/support/region_cycle.h"
#include "ui/support/screen_text.h"
#include "ui/support/scroll_column.h"
#include "ui/support/segmented.h"

#include <QAccessible>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace keywork::ui {
namespace {

using ComponentTest = test::Themed;

// That it is spoken is shown from outside, where there is a screen reader's bus.
TEST_F(ComponentTest, AnnouncerIsCalledByWhatItSays)
{
    Announcer announcer(theme);
    announcer.showQuietly("Everything saved 10:40:12");
    announcer.say("Draft saved 11:52:07", StatusKind::Ok);
    EXPECT_EQ(announcer.text(), "Draft saved 11:52:07");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&announcer)->text(QAccessible::Name),
              "Draft saved 11:52:07");
}

TEST_F(ComponentTest, ChipIsReachedByTabAndReadWhole)
{
    Chip chip(theme, {.word = "Overdose",
                      .detail = "21-Apr-2026",
                      .sentence = "Overdose on 21 April 2026, recorded by Sam Okafor",
                      .status = StatusKind::Stop});
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&chip);
    EXPECT_EQ(spoken->text(QAccessible::Name), "Overdose on 21 April 2026, recorded by Sam Okafor");
    EXPECT_EQ(spoken->role(), QAccessible::StaticText);
    EXPECT_TRUE(chip.focusPolicy() & Qt::TabFocus);
}

TEST_F(ComponentTest, ButtonIsCalledByItsWordsWithoutMnemonicAndChord)
{
    const std::unique_ptr<QPushButton> button(
        makePrimaryButton(theme, "&Record session", Icon::RecordSession));
    const int before = button->sizeHint().width();
    setShortcutHint(*button, "Ctrl+N");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(button.get())->text(QAccessible::Name), "Record session");
    EXPECT_GT(button->sizeHint().width(), before);
}

class FormTest : public test::Themed {
public:
    FormTest()
    {
        auto* column = new QVBoxLayout(&form);
        summary = new ProblemSummary(theme, form);
        column->addWidget(summary);
        column->addWidget(first);
        column->addWidget(second);
        show(form, {500, 400});
    }

    QWidget form;
    ProblemSummary* summary;
    LineField* first = new LineField(theme, "there", "There");
    NoteField* second = new NoteField(theme, "agreed", "Agreed");
};

TEST_F(FormTest, ProblemsAreMarkedAndTheFirstHasTheFocus)
{
    summary->showProblems({{"Say what was agreed.", "agreed"}, {"Say who was there.", "there"}});
    EXPECT_TRUE(summary->isVisible());
    EXPECT_EQ(second->error(), "Say what was agreed.");
    EXPECT_EQ(first->error(), "Say who was there.");
    EXPECT_TRUE(second->edit().hasFocus());
    EXPECT_EQ(summary->accessibleName(), "2 things to put right");
}

TEST_F(FormTest, EachProblemLeadsToItsField)
{
    summary->showProblems({{"Say what was agreed.", "agreed"}, {"Say who was there.", "there"}});
    const auto links = summary->findChildren<QPushButton*>();
    ASSERT_EQ(links.size(), 2);
    links[1]->click();
    EXPECT_TRUE(first->edit().hasFocus());
}

TEST_F(FormTest, AProblemGoesOnceItsFieldIsEdited)
{
    summary->showProblems({{"Say what was agreed.", "agreed"}, {"Say who was there.", "there"}});
    QTest::keyClicks(&first->edit(), "S");
    EXPECT_EQ(first->error(), "");
    EXPECT_EQ(second->error(), "Say what was agreed.");
    EXPECT_EQ(summary->accessibleName(), "1 thing to put right");
    EXPECT_TRUE(summary->isVisible());
    QTest::keyClicks(&second->edit(), "T");
    EXPECT_FALSE(summary->isVisible());
    summary->showProblems({{"Say who was there.", "there"}});
    EXPECT_EQ(summary->accessibleName(), "1 thing to put right");
    EXPECT_EQ(second->error(), "");
}

TEST_F(FormTest, ALongProblemTakesFurtherLinesInsteadOfMoreWidth)
{
    summary->showProblems(
        {{"Say what was agreed.", "agreed"},
         {"Write what was agreed in the words of both, and who does what until when, so that "
          "nobody has to guess.",
          "there"}});
    test::settle();
    const auto links = summary->findChildren<QPushButton*>();
    ASSERT_EQ(links.size(), 2);
    EXPECT_EQ(form.width(), 500);
    EXPECT_GE(links[1]->height(), links[1]->heightForWidth(links[1]->width()));
    EXPECT_GT(links[1]->height(), links[0]->height());
}

TEST_F(FormTest, ProblemsGoWhenTheyAreCleared)
{
    summary->showProblems({{"Say what was agreed.", "agreed"}});
    summary->clear();
    EXPECT_FALSE(summary->isVisible());
    EXPECT_FALSE(second->hasError());
    summary->showProblems({});
    EXPECT_FALSE(summary->isVisible());
}

TEST_F(ComponentTest, RegionsAreCycledAndRememberTheirFocus)
{
    QWidget window;
    auto* line = new QHBoxLayout(&window);
    const auto region = [&](const QString& id) {
        auto* part = new QWidget;
        auto* column = new QVBoxLayout(part);
        for (const char* name : {"one", "two"}) {
            auto* edit = new QLineEdit;
            edit->setObjectName(id + QLatin1String(name));
            column->addWidget(edit);
        }
        line->addWidget(part);
        return part;
    };
    QWidget* rail = region("rail-");
    QWidget* page = region("page-");
    QWidget* hidden = region("hidden-");
    hidden->hide();
    RegionCycle cycle(window, [=] { return std::vector<QWidget*>{rail, page, hidden, nullptr}; });
    show(window);
    window.findChild<QWidget*>("rail-two")->setFocus();
    cycle.moveBy(1);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), "page-one");
    cycle.moveBy(1);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), "rail-two");
    cycle.moveBy(-1);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), "page-one");
}

class PageBodyTest : public test::Themed {
public:
    PageBodyTest()
    {
        main = body.addSection(PageColumn::Main, "Due 11", due);
        side = body.addSection(PageColumn::Side, "Not seen 2", notSeen);
    }

    PageBody body{theme};
    QLabel* due = new QLabel("Due");
    QLabel* notSeen = new QLabel("Not seen");
    int main = -1;
    int side = -1;
};

TEST_F(PageBodyTest, StandsInTwoColumnsWhereThereIsRoom)
{
    show(body, {1154, 700});
    EXPECT_EQ(body.arrangement(), PageBody::Arrangement::TwoColumns);
    EXPECT_GT(notSeen->mapTo(&body, QPoint()).x(), due->mapTo(&body, QPoint()).x() + due->width() - 1);
}

TEST_F(PageBodyTest, PutsTheRightColumnUnderTheMainOneOnANarrowWindow)
{
    show(body, {928, 700});
    EXPECT_EQ(body.arrangement(), PageBody::Arrangement::Stacked);
    EXPECT_GT(notSeen->mapTo(&body, QPoint()).y(), due->mapTo(&body, QPoint()).y());
    EXPECT_EQ(body.sideRegion(), nullptr);
}

TEST_F(PageBodyTest, ShowsOneSectionAtATimeWithLargeText)
{
    look(PaletteChoice::Light, 150);
    show(body, {1046, 700});
    EXPECT_EQ(body.arrangement(), PageBody::Arrangement::OneAtATime);
    EXPECT_TRUE(due->isVisible());
    EXPECT_FALSE(notSeen->isVisible());
    auto* row = body.findChild<SegmentedControl*>();
    ASSERT_TRUE(row->isVisible());
    row->segment(side)->click();
    EXPECT_FALSE(due->isVisible());
    EXPECT_TRUE(notSeen->isVisible());
    body.setSectionShown(side, false);
    EXPECT_FALSE(notSeen->isVisible());
}

TEST_F(PageBodyTest, ComesBackWhenTheTextIsMadeSmaller)
{
    look(PaletteChoice::Light, 150);
    show(body, {1154, 700});
    look(PaletteChoice::Light, 100);
    EXPECT_EQ(body.arrangement(), PageBody::Arrangement::TwoColumns);
    EXPECT_TRUE(due->isVisible());
    EXPECT_TRUE(notSeen->isVisible());
}

TEST_F(ComponentTest, ScrollBarTakesNothingFromWhatScrolls)
{
    ScrollColumn column;
    column.setColumnMargins({space::three, 0, space::three, 0});
    auto* tall = new QWidget;
    column.add(tall);
    tall->setMinimumHeight(100);
    show(column, {400, 300});
    const int without = tall->width();
    tall->setMinimumHeight(1000);
    test::settle();
    EXPECT_TRUE(column.verticalScrollBar()->isVisible());
    EXPECT_EQ(tall->width(), without);
}

TEST_F(ComponentTest, ScrollColumnAsksForTheSameWidthWithAndWithoutItsBar)
{
    ScrollColumn column;
    column.setColumnMargins({space::three, 0, space::three, 0});
    auto* tall = new QWidget;
    column.add(tall);
    tall->setMinimumSize(300, 100);
    show(column, {400, 300});
    const int without = column.minimumSizeHint().width();
    tall->setMinimumHeight(1000);
    test::settle();
    EXPECT_TRUE(column.verticalScrollBar()->isVisible());
    EXPECT_EQ(column.minimumSizeHint().width(), without);
}

class PrompterTest : public test::Themed {
public:
    PrompterTest() { show(window, {600, 400}); }

    HouseDialog& dialog() { return *window.findChild<HouseDialog*>(); }
    QPushButton* answer(const QString& text)
    {
        const auto buttons = dialog().findChildren<QPushButton*>();
        for (QPushButton* button : buttons)
            if (button->text() == text) return button;
        return nullptr;
    }

    QWidget window;
    DialogPrompter prompter{theme};
};

TEST_F(PrompterTest, CallsOnlyWhenThePersonAgrees)
{
    int agreed = 0;
    const Question question{.title = "Discard this draft?",
                            .text = "It was saved at 11:52.",
                            .agree = "Discard draft",
                            .decline = "Keep it"};
    prompter.ask(window, question, [&] { ++agreed; });
    answer("Keep it")->click();
    EXPECT_EQ(agreed, 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    prompter.ask(window, question, [&] { ++agreed; });
    answer("Discard draft")->click();
    EXPECT_EQ(agreed, 1);
}

TEST_F(PrompterTest, WaitsForAReasonInWords)
{
    QString given;
    prompter.askReason(window,
                       {.title = "Entered in error",
                        .text = "The note stays in the history.",
                        .label = "Reason",
                        .agree = "Mark it",
                        .decline = "Cancel"},
                       [&](const QString& reason) { given = reason; });
    answer("Mark it")->click();
    EXPECT_TRUE(dialog().isVisible());
    EXPECT_TRUE(dialog().findChild<NoteField*>()->hasError());
    QTest::keyClicks(dialog().findChild<NoteEdit*>("reason"), " wrong person ");
    answer("Mark it")->click();
    EXPECT_EQ(given, "wrong person");
}

TEST(ScreenText, GoesBetweenQtsDaysAndOurs)
{
    EXPECT_EQ(toDate(QDate(2028, 2, 29)), date(2028, 2, 29));
    EXPECT_EQ(toQDate(date(2026, 9, 8)), QDate(2026, 9, 8));
    EXPECT_EQ(clinical(date(2026, 9, 5)), "05-Sep-2026");
    EXPECT_EQ(spokenDateWithDay(date(2026, 9, 5)), "Saturday 5 September 2026");
    EXPECT_EQ(fromScreen(onScreen("Ó Néill")), "Ó Néill");
}

TEST(Printing, WritesAPdfAndSaysWhenItCannot)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("letter.pdf");
    const Printout letter{"Appointment letter",
                          QString("<h1>Your appointment</h1>") +
                              QString("<p>Tuesday 15 September 2026 at 11:00</p>").repeated(60),
                          "KW-0412 · Printed 08-Sep-2026 10:40 by Sam Okafor"};
    EXPECT_EQ(writePdf(letter, path), PdfOutcome::Written);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF"));
    EXPECT_TRUE(bytes.contains("/Count 2"));
    EXPECT_EQ(writePdf(letter, folder.filePath("missing/letter.pdf")), PdfOutcome::NotWritten);
}

} // namespace
} // namespace keywork::ui

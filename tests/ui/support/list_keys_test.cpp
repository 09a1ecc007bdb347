#include "support/themed.h"
#include "ui/support/list_keys.h"
#include "ui/support/row_list.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace keywork::ui {
namespace {

Row rowOf(const QString& name, const QString& action, const QStringList& more = {})
{
    return {.key = name, .cells = {plainCell(name)}, .action = action, .moreActions = more, .sentence = name};
}

class ListKeysTest : public test::Themed {
public:
    ListKeysTest()
    {
        auto* column = new QVBoxLayout(&window);
        list = new RowList(theme, QStringLiteral("Appointments"), {.columns = {cellColumn()}});
        column->addWidget(list);
        list->setRows({rowOf("Nine", "Record session", {"Letter", "Move"}), rowOf("Ten", "Open record")});
        show(window, {400, 300});
        list->setFocus();
    }

    QString doneBy(const QString& keys) const
    {
        for (const ListKey& key : keysOf(*list))
            if (key.keys == keys) return key.does;
        return {};
    }

    QDialog* dialog() const { return window.findChild<QDialog*>(QStringLiteral("listKeys")); }

    QWidget window;
    RowList* list = nullptr;
};

TEST_F(ListKeysTest, NamesWhatTheCurrentRowOffersNow)
{
    EXPECT_EQ(doneBy("Enter, Space"), "Record session");
    EXPECT_EQ(doneBy("Menu, Shift+F10"), "Letter, Move");
    list->setCurrentRow(1);
    EXPECT_EQ(doneBy("Enter, Space"), "Open record");
    EXPECT_EQ(doneBy("Menu, Shift+F10"), "");
}

TEST_F(ListKeysTest, LeavesOutWhatAListOfOneRowHasNoUseFor)
{
    list->setRows({rowOf("Nine", "Record session")});
    EXPECT_EQ(doneBy("↑ ↓"), "");
    EXPECT_EQ(doneBy("Enter, Space"), "Record session");
}

TEST_F(ListKeysTest, OpensByAQuestionMarkAndLeadsBackToTheRow)
{
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Question);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(dialog()->accessibleName(), "Keys of Appointments");
    QApplication::setActiveWindow(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    test::settle();
    QApplication::setActiveWindow(&window); // as the desktop does once the dialog is gone
    test::settle();
    EXPECT_TRUE(list->hasFocus());
    EXPECT_EQ(list->currentRow(), 1);
}

TEST_F(ListKeysTest, TellsAScreenReaderAllOfThemWhereTheFocusIs)
{
    list->showKeys();
    const auto* close = dialog()->findChild<QPushButton*>();
    ASSERT_NE(close, nullptr);
    for (const ListKey& key : keysOf(*list))
        EXPECT_TRUE(close->accessibleDescription().contains(key.does)) << key.does.toStdString();
}

} // namespace
} // namespace keywork::ui

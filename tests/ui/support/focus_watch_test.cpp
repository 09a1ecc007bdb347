#include "support/themed.h"
#include "ui/support/focus_watch.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace keywork::ui {
namespace {

// A page of the usual kind: the last thing it has is the watch.
class Page : public QWidget {
public:
    explicit Page(int& told)
        : field(new QLineEdit), other(new QLineEdit), m_watch([&told](QWidget*, QWidget*) { ++told; })
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(field);
        column->addWidget(other);
    }

    QLineEdit* field;
    QLineEdit* other;

private:
    FocusWatch m_watch;
};

class FocusWatchTest : public test::Themed {
public:
    int told = 0;
};

TEST_F(FocusWatchTest, TellsWhereTheFocusGoes)
{
    Page page(told);
    show(page, {200, 100});
    page.field->setFocus();
    told = 0;
    page.other->setFocus();
    EXPECT_EQ(told, 1);
}

TEST_F(FocusWatchTest, TellsNothingOnceItsPageIsBeingDestroyedWithTheFocusInIt)
{
    auto page = std::make_unique<Page>(told);
    show(*page, {200, 100});
    page->other->setFocus();
    ASSERT_TRUE(page->other->hasFocus());
    told = 0;
    page.reset();
    EXPECT_EQ(told, 0);
}

} // namespace
} // namespace keywork::ui

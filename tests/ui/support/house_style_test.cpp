#include "support/themed.h"
#include "ui/support/buttons.h"
#include "ui/support/line_field.h"
#include "ui/support/segmented.h"

#include <QFocusFrame>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace keywork::ui {
namespace {

class HouseStyleTest : public test::Themed {
public:
    HouseStyleTest()
    {
        auto* column = new QVBoxLayout(&form);
        column->setContentsMargins(space::two, space::two, space::two, space::two);
        for (QWidget* widget : std::initializer_list<QWidget*>{button, small, field, answers})
            column->addWidget(widget);
        show(form, {400, 300});
    }

    QWidget form;
    QPushButton* button = makeButton(theme, "&Save draft");
    QPushButton* small = makeButton(theme, "Add", {}, ControlSize::Small);
    LineField* field = new LineField(theme, "there", "There");
    SegmentedControl* answers = new SegmentedControl(theme, "Attendance", {"Attended", "Late"});
};

TEST_F(HouseStyleTest, MakesControlsAsHighAsTheTokensSayAtEverySizeOfText)
{
    for (const int percent : {90, 100, 150, 200}) {
        look(PaletteChoice::Light, percent);
        EXPECT_EQ(button->sizeHint().height(), theme.height(Height::Control));
        EXPECT_EQ(small->sizeHint().height(), theme.height(Height::Small));
        EXPECT_EQ(field->edit().sizeHint().height(), theme.height(Height::Control));
    }
}

TEST_F(HouseStyleTest, DrawsTheRingFourPixelsRoundTheFocusedButton)
{
    button->setFocus();
    const auto* ring = form.findChild<QFocusFrame*>();
    ASSERT_NE(ring, nullptr);
    EXPECT_TRUE(ring->isVisible());
    EXPECT_EQ(ring->geometry(), button->geometry().adjusted(-4, -4, 4, 4));
}

TEST_F(HouseStyleTest, LeavesTheFocusToFieldsAndSegmentsThatShowItThemselves)
{
    button->setFocus();
    field->setFocus();
    EXPECT_FALSE(form.findChild<QFocusFrame*>()->isVisible());
    answers->setFocus();
    EXPECT_FALSE(form.findChild<QFocusFrame*>()->isVisible());
}

TEST_F(HouseStyleTest, UnderlinesMnemonicsOnlyWhileAltIsHeld)
{
    const auto underlines = [this] { return form.style()->styleHint(QStyle::SH_UnderlineShortcut); };
    EXPECT_EQ(underlines(), 0);
    QTest::keyPress(&form, Qt::Key_Alt, Qt::AltModifier);
    EXPECT_EQ(underlines(), 1);
    QTest::keyRelease(&form, Qt::Key_Alt);
    EXPECT_EQ(underlines(), 0);
}

// The picture is the proof: the frame of a refused field is painted in the colour of stop.
TEST_F(HouseStyleTest, FramesARefusedFieldInTheColourOfStop)
{
    button->setFocus();
    const auto frameColour = [this] {
        const QImage picture = field->edit().grab().toImage();
        return picture.pixelColor(picture.width() / 2, 0);
    };
    EXPECT_EQ(frameColour(), theme.colour(Colour::Border));
    field->setError("Say who was there.");
    EXPECT_EQ(frameColour(), theme.colour(Colour::Stop));
}

} // namespace
} // namespace keywork::ui

#include "ui/shell/status_line.h"

#include "support/themed.h"

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

class StatusLineTest : public test::Themed {
public:
    StatusLineTest() { show(line, {900, 40}); }

    QString said() const { return line.findChild<Announcer*>()->text(); }

    const domain::ClientId kirkby{24};
    const domain::ClientId lloyd{36};
    StatusLine line{theme};
};

TEST_F(StatusLineTest, KeepsWhatWasSaidOnTheNextPage)
{
    line.onPageShown(lloyd);
    line.say("Appointment booked.");
    line.onPageShown(std::nullopt);
    EXPECT_EQ(said(), "Appointment booked.");
}

TEST_F(StatusLineTest, KeepsWhatWasSaidOnAnotherPageOfTheSameClient)
{
    line.onPageShown(lloyd);
    line.say("Appointment booked.");
    line.onPageShown(lloyd);
    EXPECT_EQ(said(), "Appointment booked.");
}

TEST_F(StatusLineTest, DropsWhatWasSaidOfOneClientOnceAnotherIsInView)
{
    line.onPageShown(lloyd);
    line.say("Appointment booked.");
    line.onPageShown(kirkby);
    EXPECT_EQ(said(), "");
}

TEST_F(StatusLineTest, DropsWhatWasSaidTwoPagesAgo)
{
    line.onPageShown(lloyd);
    line.say("Appointment booked.");
    line.onPageShown(std::nullopt);
    line.onPageShown(std::nullopt);
    EXPECT_EQ(said(), "");
}

} // namespace
} // namespace keywork::ui

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

TEST_F(StatusLineTest, LetsTheFactsGiveWayWhileASentenceNeedsTheirRoom)
{
    line.setFacts("Practice store");
    const auto factsStand = [this] {
        test::settle();
        for (const QLabel* label : line.findChildren<QLabel*>())
            if (label->text() == "Practice store") return label->isVisible();
        return false;
    };
    EXPECT_TRUE(factsStand());
    line.say(QString(40, u'w') + QString(40, u' ') + QString(60, u'w'));
    EXPECT_FALSE(factsStand());
    line.say("Session signed.");
    EXPECT_TRUE(factsStand());
    line.resize(120, 40);
    EXPECT_FALSE(factsStand());
}

} // namespace
} // namespace keywork::ui

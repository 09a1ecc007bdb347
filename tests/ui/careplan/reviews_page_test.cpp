#include "ui/review/reviews_page.h"

#include "care_plan_fixture.h"
#include "ui/support/row_list.h"
#include "ui/support/segmented.h"

namespace keywork::ui {
namespace {

// Remembers whose plan somebody went on to review, and whose to write.
class PlanNavigator : public test::RecordingNavigator {
public:
    void editPlan(domain::ClientId client, std::optional<domain::DraftId>) override
    {
        plans.push_back(client);
    }
    void reviewPlan(domain::ClientId client, std::optional<domain::DraftId>) override
    {
        reviews.push_back(client);
    }

    std::vector<domain::ClientId> plans;
    std::vector<domain::ClientId> reviews;
};

class ReviewsPageTest : public test::OnCarePlan {
public:
    void openPage()
    {
        open(makeReviewsPage({theme, *core, going, actions, prompter}));
        list = page->findChild<RowList*>();
    }

    PlanNavigator going;
    RowList* list = nullptr;
};

TEST_F(ReviewsPageTest, ShowsEveryReviewOfTheCaseloadTheMostPressingFirst)
{
    const auto due = reviews();
    openPage();
    ASSERT_EQ(list->rows().size(), due.size());
    for (std::size_t i = 0; i < due.size(); ++i)
        EXPECT_EQ(list->rows()[i].identity->ref.toStdString(), due[i].client.ref.text());
}

TEST_F(ReviewsPageTest, LeadsFromARowToWhatSettlesIt)
{
    const auto due = reviews();
    openPage();
    for (std::size_t i = 0; i < due.size(); ++i) emit list->acted(static_cast<int>(i));
    EXPECT_EQ(going.plans.size() + going.reviews.size(), due.size());
    for (const auto& row : due) {
        const auto& gone = row.planMade ? going.reviews : going.plans;
        EXPECT_NE(std::find(gone.begin(), gone.end(), row.client.id), gone.end());
    }
}

TEST_F(ReviewsPageTest, ShowsOnlyThoseOfTheChosenGroupAndCountsEach)
{
    const auto due = reviews();
    const auto overdue = std::count_if(due.begin(), due.end(), [](const app::ReviewRow& row) {
        return row.state.kind == domain::DueStateKind::Overdue;
    });
    openPage();
    auto* groups = page->findChild<SegmentedControl*>();
    groups->segment(1)->click();
    settle();
    EXPECT_EQ(std::ssize(list->rows()), overdue);
    EXPECT_TRUE(groups->segment(1)->text().contains(QString::number(overdue)));
}

} // namespace
} // namespace keywork::ui

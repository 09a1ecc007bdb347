#include "app/careplan/sign_plan.h"
#include "app/review/review_form.h"
#include "app/review/sign_review.h"
#include "faults/desk.h"
#include "faults/marks.h"
#include "faults/scenario_list.h"

#include <stdexcept>

namespace keywork::faults {

namespace {

constexpr auto selectReviewMarks = R"sql(
    SELECT name FROM care_review_participant WHERE name LIKE 'Fault run %' ORDER BY review_id
)sql";

constexpr auto countHalfReviews = R"sql(
    SELECT count(*)
      FROM care_review r JOIN care_review_participant p ON p.review_id = r.id
     WHERE p.name LIKE 'Fault run %'
       AND ((SELECT count(*) FROM audit WHERE action = 'signReview' AND subject_id = r.id) <> 1
            OR (SELECT count(*) FROM clinical_write WHERE kind = 'reviewSigned' AND subject_id = r.id) <> 1
            OR (SELECT count(*) FROM care_plan n JOIN care_plan b ON b.id = r.plan_id
                 WHERE n.id = r.next_plan_id AND n.version_no = b.version_no + 1) <> 1)
)sql";

constexpr auto countReviewPartsAlone = R"sql(
    SELECT count(*) FROM audit WHERE action = 'signReview' AND subject_id NOT IN (SELECT id FROM care_review)
)sql";

class SigningReviews : public Work {
public:
    explicit SigningReviews(const Place& place) : m_desk(sitDown(place)), m_client(somebodyToMeet(m_desk)) {}

    bool once(int number) override
    {
        auto form = app::reviewForm(m_desk, m_client, std::nullopt);
        if (!form) return false;
        for (auto& goal : form->fields.goals) goal.progress = "same";
        for (auto& benefit : form->fields.benefits) benefit.benefit = "yes";
        form->fields.participants = {markOf(number)};
        form->fields.decision.kind = "continue";
        form->fields.nextOn = "+2w";
        auto review = app::readReview(form->fields, m_desk.today());
        if (!review) throw std::runtime_error("the review is not understood");
        return app::signReview(m_desk, {form->episode.id, form->plan.versionNo, std::nullopt, 0, *review, {}})
            .has_value();
    }

private:
    app::Workspace m_desk;
    domain::ClientId m_client;
};

Finding lookAtReviews(const Place& place, Count done)
{
    auto store = openStore(place);
    Finding halves;
    if (numberOf(store, countHalfReviews) != 0) halves = {Fault::Broken, "a review without all of its parts"};
    if (numberOf(store, countReviewPartsAlone) != 0) halves = {Fault::Broken, "an audit row alone"};
    return firstFault({wholeOrNot(store), eachOnce(textsOf(store, selectReviewMarks), done), halves});
}

} // namespace

const Scenario signingAReview{
    "sign review", 6, [](const Place&) {},
    [](const Place& place) -> std::unique_ptr<Work> { return std::make_unique<SigningReviews>(place); },
    lookAtReviews};

} // namespace keywork::faults

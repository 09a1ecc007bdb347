#include "domain/review/review_cycle.h"
#include "generators.h"
#include "review_story.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

// The review cycle over random episodes: few enough days that much falls on one.
namespace keywork::domain {
namespace {

using test::reviewRules;

const Date started = date(2026, 1, 1);

// Everything of one random episode, kept together so that one more thing can be added to it.
struct Course {
    Episode episode;
    std::optional<Reviewed> plan;
    std::vector<Reviewed> reviews;
    std::vector<EnteredLayer> layers;
    std::vector<EnteredPhase> phases;
    std::vector<EnteredEvent> events;

    std::optional<NextReview> next() const
    {
        const auto rules = reviewRules();
        const auto triggers = reviewTriggers(rules.review.triggers, phases, events, started);
        return nextReview(rules.review, rules.layers, {episode, plan, reviews, layers, triggers});
    }
    const Reviewed* reviewed() const
    {
        const Reviewed* last = nullptr;
        for (const auto& one : reviews)
            if (!last || std::pair(*last->fact.on, last->signedAt) < std::pair(*one.fact.on, one.signedAt))
                last = &one;
        return last ? last : plan ? &*plan : nullptr;
    }
};

Date anyDayOfTreatment()
{
    return addDays(started, *rc::gen::inRange(0, 60));
}

// On that day or some days later, at one of four hours.
Instant enteredFrom(Date day)
{
    return std::chrono::sys_days(addDays(day, *rc::gen::inRange(0, 12))) +
           std::chrono::hours(*rc::gen::inRange(2, 6) * 4);
}

Date dayOf(Instant moment)
{
    return Date(std::chrono::floor<std::chrono::days>(moment));
}

Reviewed anyReviewed(std::int64_t id)
{
    const Date on = anyDayOfTreatment();
    const bool agrees = *rc::gen::arbitrary<bool>();
    return {{FactKind::CareReview, id, on},
            enteredFrom(on),
            agrees ? std::optional(addDays(on, *rc::gen::inRange(1, 100))) : std::nullopt};
}

EnteredLayer anyLayer(std::int64_t id)
{
    const Date on = anyDayOfTreatment();
    return {{FactKind::LayerChange, id, on}, *test::anyOf<Layer>(), enteredFrom(on)};
}

EnteredPhase anyPhase(std::int64_t id)
{
    const Date on = anyDayOfTreatment();
    const Instant at = enteredFrom(on);
    return {test::phaseChange(id, *test::anyOf<Phase>(), on), at, dayOf(at), *rc::gen::arbitrary<bool>()};
}

EnteredEvent anyEvent(std::int64_t id)
{
    const Date on = anyDayOfTreatment();
    auto event = test::lifeEvent(
        id, *rc::gen::element(std::string("overdose"), std::string("custodyOut"), std::string("jobStarted")),
        on);
    event.recordedAt = enteredFrom(on);
    return {event, dayOf(event.recordedAt)};
}

template <class Make>
auto some(Make make, int most, std::int64_t firstId)
{
    std::vector<decltype(make(firstId))> made;
    const int count = *rc::gen::inRange(0, most + 1);
    for (int i = 0; i < count; ++i) made.push_back(make(firstId + i));
    return made;
}

Course anyCourse()
{
    Course course{
        .episode = test::episode(), .plan = {}, .reviews = {}, .layers = {}, .phases = {}, .events = {}};
    course.episode.state = InTreatment{started};
    if (*rc::gen::arbitrary<bool>()) course.plan = anyReviewed(100);
    course.reviews = some(anyReviewed, 3, 200);
    course.layers = some(anyLayer, 4, 300);
    course.phases = some(anyPhase, 3, 400);
    course.events = some(anyEvent, 3, 500);
    return course;
}

Course reviewedCourse()
{
    auto course = anyCourse();
    if (!course.reviewed()) course.plan = anyReviewed(100);
    return course;
}

RC_GTEST_PROP(NextReviewProperty, IsNeverLaterThanTwelveWeeksAfterTheLast, ())
{
    const auto course = reviewedCourse();
    const auto* reviewed = course.reviewed();
    RC_ASSERT(course.next()->due <= addWeeks(*reviewed->fact.on, 12));
}

RC_GTEST_PROP(NextReviewProperty, IsNeverMovedOutByAStepUpAfterTheLastReview, ())
{
    auto course = reviewedCourse();
    const auto* reviewed = course.reviewed();
    const auto before = course.next();
    auto stepUp = anyLayer(900);
    stepUp.fact.on = addDays(*reviewed->fact.on, *rc::gen::inRange(1, 60));
    stepUp.to = Layer::Intensive;
    course.layers.push_back(stepUp);
    RC_ASSERT(course.next()->due <= before->due);
}

RC_GTEST_PROP(NextReviewProperty, IsNeverMovedByAStepDownAfterTheLastReviewToALaterDay, ())
{
    auto course = reviewedCourse();
    const auto* reviewed = course.reviewed();
    const auto before = course.next();
    auto stepDown = anyLayer(900);
    stepDown.fact.on = addDays(*reviewed->fact.on, *rc::gen::inRange(1, 60));
    stepDown.to = Layer::Standard;
    course.layers.push_back(stepDown);
    RC_ASSERT(course.next()->due <= before->due);
}

RC_GTEST_PROP(NextReviewProperty, NeverRestsOnATriggerThatAReviewConsidered, ())
{
    auto course = anyCourse();
    Instant last{};
    for (const auto& phase : course.phases) last = std::max(last, phase.at);
    for (const auto& event : course.events) last = std::max(last, event.event.recordedAt);
    auto review = anyReviewed(900);
    review.signedAt = last + std::chrono::seconds(1);
    course.reviews.push_back(review);
    RC_ASSERT(course.next()->basis != ReviewBasis::Trigger);
    course.reviews.push_back(anyReviewed(901)); // whatever is reviewed later
    RC_ASSERT(course.next()->basis != ReviewBasis::Trigger);
}

RC_GTEST_PROP(NextReviewProperty, IsTheSameWithoutWhatReviewsDecidedOfThePhase, ())
{
    auto course = anyCourse();
    const auto before = course.next();
    auto decided = anyPhase(900);
    decided.byReview = true;
    // Treatment began before it.
    course.phases.push_back(
        {test::phaseChange(901, Phase::Engagement, addDays(started, -1)), Instant{}, started, true});
    const auto begun = course.next();
    course.phases.push_back(decided);
    RC_ASSERT(course.next() == begun);
    for (auto& phase : course.phases) phase.byReview = true;
    course.events.clear();
    RC_ASSERT(!course.next() || course.next()->basis != ReviewBasis::Trigger);
    RC_ASSERT(before.has_value());
}

// Told once more, as domain.md section 5 has it, and in another way: all days that anything asks for, sorted.
Date asThePageSays(const Course& course)
{
    const auto rules = reviewRules();
    const auto* reviewed = course.reviewed();
    if (!reviewed) return addDays(started, 14);
    const std::array weeks{12, 6, 2};
    const auto inTime = [](const EnteredLayer& left, const EnteredLayer& right) {
        return std::pair(*left.fact.on, left.at) < std::pair(*right.fact.on, right.at);
    };
    auto layers = course.layers;
    std::stable_sort(layers.begin(), layers.end(), inTime);
    int layer = 0;
    std::vector<Date> days;
    for (const auto& change : layers) {
        const bool isBefore =
            std::pair(*change.fact.on, change.at) <= std::pair(*reviewed->fact.on, reviewed->signedAt);
        const int index = static_cast<int>(change.to);
        if (isBefore) layer = index;
        else days.push_back(addDays(*change.fact.on, 7 * weeks.at(static_cast<std::size_t>(index))));
    }
    days.push_back(addDays(*reviewed->fact.on, 7 * weeks.at(static_cast<std::size_t>(layer))));
    if (reviewed->agreedNext) days.push_back(*reviewed->agreedNext);
    Instant lastSigned{};
    for (const auto& review : course.reviews) lastSigned = std::max(lastSigned, review.signedAt);
    for (const auto& trigger : reviewTriggers(rules.review.triggers, course.phases, course.events, started))
        if (course.reviews.empty() || trigger.recordedAt >= lastSigned)
            days.push_back(addDays(std::max(*trigger.fact.on, trigger.recordedOn), 14));
    return *std::min_element(days.begin(), days.end());
}

RC_GTEST_PROP(NextReviewProperty, IsTheEarliestOfAllThatThePageNames, ())
{
    const auto course = anyCourse();
    RC_ASSERT(course.next()->due == asThePageSays(course));
}

} // namespace
} // namespace keywork::domain

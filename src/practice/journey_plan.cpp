#include "practice/journey_plan.h"

#include <algorithm>

namespace keywork::practice {

using domain::EndingClass;
using domain::Layer;
using domain::Phase;

namespace {

// The deck that shapes are dealt from: every forty clients have all of them, in an order of their own.
std::vector<Shape> deckOfShapes(Dice& dice)
{
    const std::vector<std::pair<Shape, int>> counts = {{Shape::LongMaintenance, 13}, {Shape::Forward, 7},
                                                       {Shape::ForwardAndBack, 5},   {Shape::Returning, 5},
                                                       {Shape::UnplannedExit, 3},    {Shape::JustReferred, 4},
                                                       {Shape::NewlyStarted, 3}};
    std::vector<Shape> deck;
    for (const auto& [shape, count] : counts) deck.insert(deck.end(), static_cast<std::size_t>(count), shape);
    for (std::size_t i = deck.size(); i > 1; --i) {
        std::swap(deck[i - 1], deck[static_cast<std::size_t>(dice.between(0, static_cast<int>(i) - 1))]);
    }
    return deck;
}

Substances substancesOf(Dice& dice)
{
    constexpr std::array all = {Substances::Opiates, Substances::OpiatesAndCrack, Substances::Alcohol,
                                Substances::Cannabis, Substances::Cocaine};
    return all.at(dice.byWeight({30, 28, 27, 7, 8}));
}

// Builds one episode step by step; nothing is planned for a day after today.
class EpisodePlanner {
public:
    EpisodePlanner(Dice& dice, Date referredOn, Date today) : m_dice(dice), m_today(today)
    {
        m_plan.referredOn = referredOn;
    }

    EpisodePlanner& begin()
    {
        m_plan.acceptedOn = addDays(m_plan.referredOn, m_dice.between(0, 3));
        const Date start = addDays(*m_plan.acceptedOn, m_dice.between(2, 14));
        if (*m_plan.acceptedOn > m_today) m_plan.acceptedOn.reset();
        if (start <= m_today) m_plan.startedOn = m_last = start;
        return *this;
    }

    EpisodePlanner& move(Phase to, int leastDays, int mostDays, bool back = false)
    {
        if (const auto day = later(leastDays, mostDays)) m_plan.phases.push_back({to, *day, back});
        return *this;
    }

    EpisodePlanner& layer(Layer to, int leastDays, int mostDays)
    {
        if (!m_plan.startedOn) return *this;
        const Date day = addDays(*m_plan.startedOn, m_dice.between(leastDays, mostDays));
        const bool afterLast = m_plan.layers.empty() || m_plan.layers.back().on < day;
        if (day <= m_today && afterLast) m_plan.layers.push_back({to, day});
        return *this;
    }

    EpisodePlanner& end(EndingClass ending, int leastDays, int mostDays)
    {
        if (const auto day = later(leastDays, mostDays)) {
            m_plan.endedOn = day;
            m_plan.ending = ending;
            while (!m_plan.layers.empty() && m_plan.layers.back().on >= *day) m_plan.layers.pop_back();
        }
        return *this;
    }

    PlannedEpisode plan() const { return m_plan; }

private:
    // A day after the last step; once one would lie after today, no later step follows.
    std::optional<Date> later(int leastDays, int mostDays)
    {
        if (!m_last) return std::nullopt;
        const Date day = addDays(*m_last, m_dice.between(leastDays, mostDays));
        m_last = day <= m_today ? std::optional(day) : std::nullopt;
        return m_last;
    }

    Dice& m_dice;
    Date m_today;
    PlannedEpisode m_plan;
    std::optional<Date> m_last;
};

void someLayers(Dice& dice, EpisodePlanner& planner)
{
    if (dice.chance(45)) planner.layer(Layer::Enhanced, 0, 40);
    if (dice.chance(12)) planner.layer(Layer::Intensive, 45, 120);
    if (dice.chance(50)) planner.layer(Layer::Enhanced, 130, 170);
    if (dice.chance(50)) planner.layer(Layer::Standard, 180, 320);
}

// The same layer twice in a row is no change.
void dropNoChanges(PlannedEpisode& episode)
{
    auto layer = Layer::Standard;
    std::vector<PlannedLayer> kept;
    for (const auto& change : episode.layers) {
        if (change.to != layer) kept.push_back(change);
        layer = change.to;
    }
    episode.layers = std::move(kept);
}

PlannedEpisode completed(Dice& dice, Date referredOn, Date today)
{
    EpisodePlanner planner(dice, referredOn, today);
    planner.begin();
    someLayers(dice, planner);
    return planner.move(Phase::Preparation, 40, 160)
        .move(Phase::ActiveChange, 40, 200)
        .move(Phase::Completion, 50, 170)
        .end(EndingClass::Completed, 20, 80)
        .plan();
}

PlannedEpisode droppedOut(Dice& dice, Date referredOn, Date today)
{
    EpisodePlanner planner(dice, referredOn, today);
    planner.begin();
    if (dice.chance(40)) planner.move(Phase::Preparation, 30, 120);
    const auto ending = dice.chance(78)   ? EndingClass::Unplanned
                        : dice.chance(75) ? EndingClass::Transferred
                                          : EndingClass::Died;
    return planner.end(ending, 25, 200).plan();
}

PlannedEpisode maintained(Dice& dice, Date referredOn, Date today)
{
    EpisodePlanner planner(dice, referredOn, today);
    planner.begin();
    someLayers(dice, planner);
    if (dice.chance(60)) planner.move(Phase::Preparation, 90, 400);
    if (dice.chance(12)) planner.move(Phase::ActiveChange, 200, 500).move(Phase::Preparation, 40, 150, true);
    return planner.plan();
}

PlannedEpisode forwardAndBack(Dice& dice, Date referredOn, Date today)
{
    EpisodePlanner planner(dice, referredOn, today);
    planner.begin();
    someLayers(dice, planner);
    planner.move(Phase::Preparation, 40, 120)
        .move(Phase::ActiveChange, 40, 140)
        .move(Phase::Preparation, 30, 90, true);
    planner.move(Phase::ActiveChange, 60, 200);
    return planner.plan();
}

PlannedEpisode justReferred(Dice& dice, Date referredOn, Date today)
{
    PlannedEpisode referred;
    referred.referredOn = referredOn;
    if (dice.chance(60)) referred.acceptedOn = std::min(addDays(referredOn, dice.between(0, 3)), today);
    referred.allocated = referred.acceptedOn && dice.chance(35);
    return referred;
}

// None for those who have died, and for those who would come back only after today.
std::optional<Date> dayOfReturn(Dice& dice, const PlannedEpisode& first, Date today)
{
    if (!first.endedOn || first.ending == EndingClass::Died) return std::nullopt;
    const Date back = addDays(*first.endedOn, dice.between(30, 400));
    return back <= today ? std::optional(back) : std::nullopt;
}

PlannedEpisode stayedLong(Dice& dice, Date referredOn, Date today)
{
    EpisodePlanner planner(dice, referredOn, today);
    planner.begin();
    someLayers(dice, planner);
    if (dice.chance(60)) planner.move(Phase::Preparation, 90, 300);
    return planner.end(dice.chance(75) ? EndingClass::Unplanned : EndingClass::Transferred, 200, 600).plan();
}

// Some years back, and again while there is time: nobody of these is still here.
std::vector<PlannedEpisode> longAgo(Dice& dice, int span, Date today)
{
    std::vector<PlannedEpisode> episodes;
    std::optional<Date> from = addDays(today, -dice.between(span * 45 / 100, span));
    for (const int percent : {100, 45, 30}) {
        if (!from || !dice.chance(percent)) break;
        auto episode = dice.chance(50) ? completed(dice, *from, today) : stayedLong(dice, *from, today);
        if (!episode.endedOn && !episodes.empty()) break;
        episode.everyWeek = true;
        episode.planned = dice.chance(50);
        from = dayOfReturn(dice, episode, today);
        episodes.push_back(std::move(episode));
    }
    return episodes;
}

bool cameBefore(const JourneyPlan& left, const JourneyPlan& right)
{
    return left.episodes.front().referredOn < right.episodes.front().referredOn;
}

// Spread evenly among the others, before they are put in order.
bool isLongAgo(const PracticeSettings& settings, int client)
{
    const auto before = [&](std::int64_t number) { return number * settings.longAgo / settings.clients; };
    return before(client + 1) > before(client);
}

} // namespace

std::vector<JourneyPlan> planJourneys(const Dice& dice, const PracticeSettings& settings)
{
    std::vector<JourneyPlan> plans;
    std::vector<Shape> deck;
    for (int i = 0; i < settings.clients; ++i) {
        auto own = dice.forPurpose(1'000'000 + static_cast<std::uint64_t>(i));
        if (isLongAgo(settings, i)) {
            plans.push_back(planJourney(own, Shape::LongAgo, settings.years, settings.today));
            continue;
        }
        if (deck.empty()) deck = deckOfShapes(own);
        plans.push_back(planJourney(own, deck.back(), settings.years, settings.today));
        deck.pop_back();
    }
    // In a service of many years numbers are given in the order in which people came, so the records of those who are
    // in treatment lie nearer to each other than among everybody; scattered, they make the service slower to read.
    if (settings.longAgo > 0) std::stable_sort(plans.begin(), plans.end(), cameBefore);
    return plans;
}

JourneyPlan planJourney(Dice& dice, Shape shape, int years, Date today)
{
    JourneyPlan plan{shape, substancesOf(dice), {}};
    const int span = std::max(1, years) * 365;
    const auto ago = [&](int least, int most) {
        return addDays(today, -dice.between(std::min(least, span), std::min(most, span)));
    };
    switch (plan.shape) {
    case Shape::LongMaintenance: plan.episodes = {maintained(dice, ago(240, span), today)}; break;
    case Shape::Forward: plan.episodes = {completed(dice, ago(90, span), today)}; break;
    case Shape::ForwardAndBack: plan.episodes = {forwardAndBack(dice, ago(200, span), today)}; break;
    case Shape::Returning: {
        const auto first = dice.chance(45) ? completed(dice, ago(span * 3 / 4, span), today)
                                           : droppedOut(dice, ago(span / 2, span), today);
        plan.episodes = {first};
        if (const auto back = dayOfReturn(dice, first, today))
            plan.episodes.push_back(maintained(dice, *back, today));
        break;
    }
    case Shape::UnplannedExit: plan.episodes = {droppedOut(dice, ago(60, span), today)}; break;
    case Shape::JustReferred: plan.episodes = {justReferred(dice, ago(0, 16), today)}; break;
    case Shape::LongAgo: plan.episodes = longAgo(dice, span, today); break;
    case Shape::NewlyStarted:
        plan.episodes = {EpisodePlanner(dice, ago(20, 80), today).begin().plan()};
        break;
    }
    for (auto& episode : plan.episodes) dropNoChanges(episode);
    return plan;
}

} // namespace keywork::practice

#pragma once

#include "domain/review/review_cycle.h"
#include "support/builders.h"

namespace keywork::test {

struct ReviewRules {
    domain::ReviewPolicy review;
    domain::LayerPolicy layers;
};

inline ReviewRules reviewRules()
{
    ReviewRules rules;
    rules.review.triggers.events = {"overdose", "pregnancyTest", "custodyOut", "hospitalOut",
                                    "safeguardingConcern"};
    for (const auto& [layer, weeks] : {std::pair{domain::Layer::Standard, 12},
                                       {domain::Layer::Enhanced, 6},
                                       {domain::Layer::Intensive, 2}})
        rules.layers.terms[layer].reviewEveryWeeks = weeks;
    return rules;
}

// What happened in an episode since treatment started on 01-Jan-2026, told as a table row. Things are entered at noon,
// reviews and plans signed at three, and what is entered "later that day" at five.
class Story {
public:
    Story& notStarted()
    {
        m_episode.state = domain::Referred{day("2026-01-01")};
        return *this;
    }
    Story& closed(const char* on)
    {
        m_episode.state = domain::Closed{day("2026-01-01"), ending(day(on))};
        return *this;
    }
    Story& plan(const char* on, const char* agreed = nullptr)
    {
        m_plan = reviewed(on, on, agreed, domain::FactKind::CarePlan);
        return *this;
    }
    Story& review(const char* on, const char* agreed = nullptr) { return lateReview(on, on, agreed); }
    // Held on one day and signed on another.
    Story& lateReview(const char* on, const char* signedOn, const char* agreed = nullptr)
    {
        m_reviews.push_back(reviewed(on, signedOn, agreed, domain::FactKind::CareReview));
        return *this;
    }
    Story& layer(domain::Layer to, const char* on) { return lateLayer(to, on, on); }
    Story& lateLayer(domain::Layer to, const char* on, const char* enteredOn, const char* time = "T12:00:00Z")
    {
        m_layers.push_back({{domain::FactKind::LayerChange, next(), day(on)}, to, at(enteredOn, time)});
        return *this;
    }
    Story& decided(domain::Layer to, const char* on) { return lateLayer(to, on, on, "T15:00:00Z"); }
    Story& laterThatDay(domain::Layer to, const char* on) { return lateLayer(to, on, on, "T17:00:00Z"); }
    Story& phase(domain::Phase to, const char* on) { return latePhase(to, on, on); }
    Story& latePhase(domain::Phase to, const char* on, const char* enteredOn, bool byReview = false)
    {
        m_phases.push_back({phaseChange(next(), to, day(on)),
                            at(enteredOn, byReview ? "T15:00:00Z" : "T12:00:00Z"), day(enteredOn), byReview});
        return *this;
    }
    Story& decided(domain::Phase to, const char* on) { return latePhase(to, on, on, true); }
    Story& event(const char* kind, const char* on) { return lateEvent(kind, on, on); }
    Story& lateEvent(const char* kind, const char* on, const char* recordedOn,
                     const char* time = "T12:00:00Z")
    {
        auto one = lifeEvent(next(), kind, day(on));
        one.recordedAt = at(recordedOn, time);
        m_events.push_back({one, day(recordedOn)});
        return *this;
    }
    Story& eventInError(const char* kind, const char* on)
    {
        event(kind, on);
        m_events.back().event.error = enteredInError();
        return *this;
    }

    std::optional<domain::NextReview> next(const ReviewRules& rules) const
    {
        const auto triggers = reviewTriggers(rules.review.triggers, m_phases, m_events, day("2026-01-01"));
        return nextReview(rules.review, rules.layers, {m_episode, m_plan, m_reviews, m_layers, triggers});
    }

private:
    static Instant at(std::string_view on, std::string_view time)
    {
        return moment(std::string(on).append(time));
    }
    std::int64_t next() { return ++m_number; }
    domain::Reviewed reviewed(const char* on, const char* signedOn, const char* agreed, domain::FactKind kind)
    {
        return {{kind, next(), day(on)},
                at(signedOn, "T15:00:00Z"),
                agreed ? std::optional(day(agreed)) : std::nullopt};
    }
    static domain::Episode begun()
    {
        auto made = episode();
        made.state = domain::InTreatment{day("2026-01-01")};
        return made;
    }

    domain::Episode m_episode = begun();
    std::optional<domain::Reviewed> m_plan;
    std::vector<domain::Reviewed> m_reviews;
    std::vector<domain::EnteredLayer> m_layers;
    std::vector<domain::EnteredPhase> m_phases{{phaseChange(1, domain::Phase::Engagement, day("2026-01-01")),
                                                at("2026-01-01", "T12:00:00Z"), day("2026-01-01"), false}};
    std::vector<domain::EnteredEvent> m_events;
    std::int64_t m_number = 1;
};

} // namespace keywork::test

#pragma once

#include "domain/due/due_item.h"
#include "support/builders.h"

#include <gtest/gtest.h>

namespace keywork::test {

// Everything that the rules look at for Carys Marsh, where nothing is due but what a test makes due: in treatment,
// with a keyworker, seen last week, naloxone held.
class DueTest : public testing::Test {
public:
    static domain::DueRules rules()
    {
        domain::DueRules made;
        made.reEngagement.steps = {{domain::AttemptStep::Within::SameDay, 0, {}},
                                   {domain::AttemptStep::Within::WorkingDays, 1, {}},
                                   {domain::AttemptStep::Within::Days, 7, {}}};
        return made;
    }

    domain::DueFacts facts() const
    {
        return {.client = &m_client,
                .episode = &m_episode,
                .allocations = m_allocations,
                .appointments = m_appointments,
                .attempts = m_attempts,
                .decisions = m_decisions,
                .interventions = m_interventions,
                .events = m_events,
                .observations = m_observations,
                .drafts = m_drafts,
                .lastContact = m_lastContact};
    }

    std::vector<domain::DueItem> items() const { return dueItems(facts(), rules(), m_now, m_usesOpiates); }

    // The only item of that kind; a test that expects several asks items().
    std::optional<domain::DueItem> item(domain::DueKind kind) const
    {
        std::optional<domain::DueItem> found;
        for (const auto& one : items()) {
            if (one.kind != kind) continue;
            EXPECT_FALSE(found) << "more than one " << code(kind);
            found = one;
        }
        return found;
    }

protected:
    domain::Client m_client = client();
    domain::Episode m_episode = episode();
    std::vector<domain::Allocation> m_allocations{allocation()};
    std::vector<domain::Appointment> m_appointments;
    std::vector<domain::ContactAttempt> m_attempts;
    std::vector<domain::ChainDecision> m_decisions;
    std::vector<domain::Intervention> m_interventions{intervention()};
    std::vector<domain::LifeEvent> m_events;
    std::vector<domain::Observation> m_observations{
        observation(1, "naloxoneHeld", domain::Answer::Yes, day("2026-03-16"))};
    std::vector<domain::Draft> m_drafts;
    std::optional<domain::Fact> m_lastContact = domain::Fact{domain::FactKind::Session, 9, day("2026-09-01")};
    LocalTime m_now = now();
    bool m_usesOpiates = true;
};

} // namespace keywork::test

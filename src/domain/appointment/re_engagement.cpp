#include "domain/appointment/re_engagement.h"

#include <algorithm>
#include <tuple>

namespace keywork::domain {

namespace {

const Appointment* newestMissed(std::span<const Appointment> appointments)
{
    const Appointment* newest = nullptr;
    for (const auto& appointment : appointments) {
        if (appointment.outcome() != AppointmentOutcome::DidNotAttend) continue;
        if (!newest || std::tuple(newest->at, newest->id) < std::tuple(appointment.at, appointment.id))
            newest = &appointment;
    }
    return newest;
}

// A session is known by its day only: somebody seen on the day of the missed appointment has been seen.
bool wasSeenSince(const Appointment& missed, const ChainFacts& facts)
{
    if (facts.lastContact && *facts.lastContact >= missed.at.day) return true;
    return std::any_of(facts.appointments.begin(), facts.appointments.end(), [&](const Appointment& other) {
        const auto outcome = other.outcome();
        return outcome && isAttended(*outcome) && other.at > missed.at;
    });
}

bool wasReachedSince(const Appointment& missed, std::span<const ContactAttempt> attempts)
{
    return std::any_of(attempts.begin(), attempts.end(), [&](const ContactAttempt& attempt) {
        return attempt.outcome == AttemptOutcome::Reached &&
               (attempt.missed == missed.id || attempt.at > missed.at);
    });
}

bool wasDecidedSince(const Appointment& missed, std::span<const ChainDecision> decisions)
{
    return std::any_of(decisions.begin(), decisions.end(), [&](const ChainDecision& decision) {
        return decision.missed == missed.id || decision.on > missed.at.day;
    });
}

std::vector<ContactAttempt> attemptsAfter(const Appointment& missed, std::span<const ContactAttempt> attempts)
{
    std::vector<ContactAttempt> made;
    std::copy_if(attempts.begin(), attempts.end(), std::back_inserter(made),
                 [&](const ContactAttempt& attempt) { return attempt.missed == missed.id; });
    std::stable_sort(made.begin(), made.end(),
                     [](const auto& left, const auto& right) { return left.at < right.at; });
    return made;
}

// A step that names no route is met by any.
bool suits(const AttemptStep& step, AttemptRoute route)
{
    return step.routes.empty() ||
           std::find(step.routes.begin(), step.routes.end(), route) != step.routes.end();
}

// The first step that no attempt has met; each attempt meets the first open step that its route suits, so a third call
// does not stand in for the letter or the visit.
std::optional<std::size_t> firstOpenStep(const std::vector<AttemptStep>& steps,
                                         const std::vector<ContactAttempt>& made)
{
    std::vector<char> met(steps.size(), 0);
    for (const auto& attempt : made) {
        for (std::size_t step = 0; step < steps.size(); ++step) {
            if (met[step] || !suits(steps[step], attempt.route)) continue;
            met[step] = 1;
            break;
        }
    }
    const auto open = std::find(met.begin(), met.end(), 0);
    if (open == met.end()) return std::nullopt;
    return static_cast<std::size_t>(open - met.begin());
}

Date lastDayFor(const AttemptStep& step, Date missedOn, const WorkingDays& days)
{
    switch (step.within) {
    case AttemptStep::Within::SameDay: break;
    case AttemptStep::Within::WorkingDays: return days.addWorkingDays(missedOn, step.count);
    case AttemptStep::Within::Days: return addDays(missedOn, step.count);
    }
    return missedOn;
}

} // namespace

std::optional<Chain> reEngagementChain(const ReEngagementPolicy& policy, const ChainFacts& facts,
                                       const WorkingDays& days)
{
    // Whatever ended the newest chain came after the older ones too, so only the newest can be going on.
    const auto* missed = newestMissed(facts.appointments);
    if (!missed || wasSeenSince(*missed, facts) || wasReachedSince(*missed, facts.attempts) ||
        wasDecidedSince(*missed, facts.decisions)) {
        return std::nullopt;
    }

    const auto made = attemptsAfter(*missed, facts.attempts);
    const auto open = firstOpenStep(policy.steps, made);
    Chain chain{missed->id,   missed->at.day, static_cast<int>(made.size()),
                std::nullopt, missed->at.day, facts.safetyFacts};
    if (open) chain.nextAttempt = static_cast<int>(*open) + 1;
    if (!policy.steps.empty() && facts.safetyFacts.empty()) {
        chain.dueOn = lastDayFor(open ? policy.steps[*open] : policy.steps.back(), chain.missedOn, days);
    }
    return chain;
}

} // namespace keywork::domain

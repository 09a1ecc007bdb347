#pragma once

#include "domain/appointment/appointment.h"
#include "domain/finding.h"
#include "domain/working_days.h"

#include <span>
#include <vector>

namespace keywork::domain {

enum class AttemptRoute { Call, Text, Letter, Visit, ViaOther };

constexpr CodeTable<AttemptRoute, 5> codeTable(AttemptRoute)
{
    return {{{AttemptRoute::Call, "call"},
             {AttemptRoute::Text, "text"},
             {AttemptRoute::Letter, "letter"},
             {AttemptRoute::Visit, "visit"},
             {AttemptRoute::ViaOther, "viaOther"}}};
}

// An attempt is not contact; only "reached" ends the chain, and even that is no session.
enum class AttemptOutcome { Reached, NoAnswer, MessageLeft, Sent, WrongAddress };

constexpr CodeTable<AttemptOutcome, 5> codeTable(AttemptOutcome)
{
    return {{{AttemptOutcome::Reached, "reached"},
             {AttemptOutcome::NoAnswer, "noAnswer"},
             {AttemptOutcome::MessageLeft, "messageLeft"},
             {AttemptOutcome::Sent, "sent"},
             {AttemptOutcome::WrongAddress, "wrongAddress"}}};
}

struct ContactAttempt {
    ContactAttemptId id;
    ClientId client;
    EpisodeId episode;
    AppointmentId missed; // the missed appointment whose chain this belongs to
    StaffId by;
    LocalTime at;
    AttemptRoute route;
    AttemptOutcome outcome;
    std::string note;
    friend bool operator==(const ContactAttempt&, const ContactAttempt&) = default;
};

// The recorded decision that ends a chain without contact.
struct ChainDecision {
    AppointmentId missed;
    StaffId by;
    Date on;
    std::string decision; // what was decided and why
    friend bool operator==(const ChainDecision&, const ChainDecision&) = default;
};

struct AttemptStep {
    enum class Within { SameDay, WorkingDays, Days };
    Within within;
    int count = 0;
    std::vector<AttemptRoute> routes; // those that fit this step; none: any
};

// The chain of domain.md section 6: what follows a missed appointment, and the facts that make it urgent.
struct ReEngagementPolicy {
    std::vector<AttemptStep> steps;
    int overdoseDays = 28;
    int custodyReleaseDays = 28;
    int opioidTreatmentBegunDays = 28;
    int missedDoseDays = 3;
    int detoxDays = 7;
};

struct ChainFacts {
    std::span<const Appointment> appointments; // of the episode, by time
    std::span<const ContactAttempt> attempts;
    std::span<const ChainDecision> decisions;
    std::optional<Date> lastContact;
    std::vector<Fact> safetyFacts; // see safetyFacts() in safety_facts.h; any one escalates
};

// A chain that is going on: opened by the newest missed appointment after which there was neither contact nor decision.
struct Chain {
    AppointmentId missed;
    Date missedOn;
    int attemptsMade = 0;
    // The first step that no attempt has met (1 is the first) and the last day for it; none: a decision is then due.
    std::optional<int> nextAttempt;
    Date dueOn;
    std::vector<Fact> escalatedBy; // empty: not escalated
    friend bool operator==(const Chain&, const Chain&) = default;
};

// An escalated chain is due on the day of the missed appointment, whatever the step.
std::optional<Chain> reEngagementChain(const ReEngagementPolicy& policy, const ChainFacts& facts,
                                       const WorkingDays& days);

} // namespace keywork::domain

#pragma once

#include "domain/due/due_item.h"

// One small function for each kind of due item: what dueItems() puts together. Each looks at one client with an open
// episode; drafts are asked about without one.
namespace keywork::domain {

struct DueQuestion {
    const DueFacts& facts;
    const DueRules& rules;
    const Episode& episode;
    LocalTime now;
};

// Due `days` after `since`, opening as the policy says, but not before the fact it follows from.
Window windowAfter(Date since, int days, const DuePolicy& policy);

// referral_rules.cpp
std::optional<DueItem> referralDecision(const DueQuestion& question);
std::optional<DueItem> treatmentNotStarted(const DueQuestion& question);
// A referral that was accepted, or a treatment, without a keyworker and with nobody asked to become one.
std::optional<DueItem> unallocatedClient(const DueQuestion& question);
std::vector<DueItem> transfersWaiting(const DueQuestion& question);

// contact_rules.cpp
std::vector<DueItem> unresolvedAppointments(const DueQuestion& question);
std::optional<DueItem> reEngagement(const DueQuestion& question);
// In treatment: since the last attended contact, or since treatment started when there never was one.
std::optional<DueItem> noContact(const DueQuestion& question);

// plan_rules.cpp
// The first care plan, else the next review.
std::optional<DueItem> planOrReview(const DueQuestion& question);
std::optional<DueItem> planNotAgreed(const DueQuestion& question);

// record_rules.cpp
// Of somebody in treatment who uses opiates. An answer other than yes is asked about again, counted from that answer.
std::optional<DueItem> naloxoneNotHeld(const DueQuestion& question);
std::vector<DueItem> unsignedDrafts(std::span<const Draft> drafts, const DuePolicy& policy);

} // namespace keywork::domain

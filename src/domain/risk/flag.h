#pragma once

#include "domain/client/client.h"
#include "domain/finding.h"
#include "domain/risk/life_event.h"
#include "domain/risk/observation.h"

namespace keywork::domain {

// What the banner shows besides the name (design.md section 3): a place for each, at most five, in this order.
enum class FlagKind {
    Deceased,
    Under18,
    Allergy,
    Overdose,
    Safeguarding,
    Naloxone,
    Pregnancy,
    Custody,
    LoneWorking,
    Household
};
enum class FlagLevel { Stop, Due, Ok, Info, None };

struct Flag {
    FlagKind kind;
    FlagLevel level;
    std::string code;   // the allergy status, the kind of event, the answer: which wording the window shows
    std::string detail; // names of allergens, number of children; shown as it is
    Fact fact;          // what it rests on, with its day
    std::optional<StaffId> author;

    friend bool operator==(const Flag&, const Flag&) = default;
};

struct FlagPolicy {
    int overdoseMonths = 12; // how long an overdose is shown
    int safeguardingMonths = 12;
    int custodyDays = 28; // after release
};

std::vector<Flag> flags(const Client& client, std::span<const LifeEvent> events,
                        std::span<const Observation> observations, bool usesOpiates, const FlagPolicy& policy,
                        Date today);

} // namespace keywork::domain

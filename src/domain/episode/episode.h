#pragma once

#include "domain/episode/start_snapshot.h"
#include "domain/ids.h"

#include <string>
#include <variant>

namespace keywork::domain {

// How an ending counts (domain.md section 1). Each discharge reason on the code list belongs to one class.
enum class EndingClass { Completed, Transferred, Unplanned, Died };

constexpr CodeTable<EndingClass, 4> codeTable(EndingClass)
{
    return {{{EndingClass::Completed, "completed"},
             {EndingClass::Transferred, "transferred"},
             {EndingClass::Unplanned, "unplanned"},
             {EndingClass::Died, "died"}}};
}

enum class Aftercare { Agreed, Declined, NotDiscussed };

constexpr CodeTable<Aftercare, 3> codeTable(Aftercare)
{
    return {{{Aftercare::Agreed, "agreed"},
             {Aftercare::Declined, "declined"},
             {Aftercare::NotDiscussed, "notDiscussed"}}};
}

// What is recorded when an episode ends.
struct Ending {
    Date on;
    Code reason; // from the code list of discharge reasons
    EndingClass endingClass;
    Aftercare aftercare = Aftercare::NotDiscussed;
    Answer wayBackExplained = Answer::NotAsked; // how to come back quickly
    std::string exitOutcomeMissing;  // why there is no exit outcome record, for a planned completion
    std::string reasonFromThisPhase; // why completed from another phase than completion
    std::string note;

    friend bool operator==(const Ending&, const Ending&) = default;
};

// Referral to discharge. The states cannot be mixed: there is no "closed without a date".
struct Referred {
    std::optional<Date> acceptedOn;
    friend bool operator==(const Referred&, const Referred&) = default;
};
struct ReferralDeclined {
    Date on;
    std::string reason;
    friend bool operator==(const ReferralDeclined&, const ReferralDeclined&) = default;
};
struct InTreatment {
    Date startedOn;
    friend bool operator==(const InTreatment&, const InTreatment&) = default;
};
struct Closed {
    std::optional<Date> startedOn; // none: ended before treatment started
    Ending ending;
    friend bool operator==(const Closed&, const Closed&) = default;
};
using EpisodeState = std::variant<Referred, ReferralDeclined, InTreatment, Closed>;

struct Referral {
    Code source;
    Date on;
    std::string by; // the person or agency who referred
    friend bool operator==(const Referral&, const Referral&) = default;
};

struct Episode {
    EpisodeId id;
    ClientId client;
    Referral referral;
    EpisodeState state;
    StartSnapshot start;
    // For a client with an earlier episode: what will be different this time (required then).
    std::string whatWillBeDifferent;
    RowVersion version = 1;

    bool isOpen() const
    {
        return std::holds_alternative<Referred>(state) || std::holds_alternative<InTreatment>(state);
    }
    std::optional<Date> startedOn() const;
    // The last day of the episode; none while it is open.
    std::optional<Date> endedOn() const;
    friend bool operator==(const Episode&, const Episode&) = default;
};

} // namespace keywork::domain

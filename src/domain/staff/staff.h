#pragma once

#include "base/date.h"
#include "domain/codes.h"
#include "domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace keywork::domain {

enum class Role { Keyworker, TeamLead, Clinician, Administrator };

constexpr CodeTable<Role, 4> codeTable(Role)
{
    return {{{Role::Keyworker, "keyworker"},
             {Role::TeamLead, "teamLead"},
             {Role::Clinician, "clinician"},
             {Role::Administrator, "administrator"}}};
}

struct Staff {
    StaffId id;
    std::string account; // what is typed at sign-in
    std::string name;    // "Sam Okafor"
    std::vector<Role> roles;
    Date activeFrom;
    std::optional<Date> activeTo;
    RowVersion version = 1;

    bool has(Role role) const;
    bool isActiveOn(Date day) const { return activeFrom <= day && (!activeTo || day <= *activeTo); }
    friend bool operator==(const Staff&, const Staff&) = default;
};

enum class AllocationRole { Keyworker, Prescriber, Other };

constexpr CodeTable<AllocationRole, 3> codeTable(AllocationRole)
{
    return {{{AllocationRole::Keyworker, "keyworker"},
             {AllocationRole::Prescriber, "prescriber"},
             {AllocationRole::Other, "other"}}};
}

// Who works with a client in one episode. "My" means allocated to me (domain.md section 0).
struct Allocation {
    AllocationId id;
    EpisodeId episode;
    StaffId staff;
    AllocationRole role;
    Date from;
    std::optional<Date> to;
    std::optional<Date> acceptedOn; // a transfer waits until the receiving worker accepts

    bool isCurrentOn(Date day) const { return from <= day && (!to || day <= *to); }
    bool isWaiting() const { return !acceptedOn && !to; }
    friend bool operator==(const Allocation&, const Allocation&) = default;
};

enum class AllocationRefusal {
    BeforeReferral,
    InFuture,
    EpisodeClosed,
    StaffNotActive,
    AlreadyAllocated,
    AnotherThen // somebody else was keyworker (or prescriber) on that day or took over later: there is one at a time
};

// A new allocation checked against the episode's others; `on` up to today, not before the referral.
struct NewAllocation {
    StaffId staff;
    AllocationRole role;
    Date on;
    bool acceptedAtOnce; // taken by the worker themself, or given at the first allocation
};

} // namespace keywork::domain

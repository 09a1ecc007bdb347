#pragma once

#include "base/date.h"
#include "domain/careplan/rating.h"
#include "domain/codes.h"
#include "domain/ids.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace keywork::domain {

// The four domains of a care plan (domain.md section 4).
enum class LifeDomain { SubstanceUse, Health, Offending, SocialFunctioning };

constexpr CodeTable<LifeDomain, 4> codeTable(LifeDomain)
{
    return {{{LifeDomain::SubstanceUse, "substanceUse"},
             {LifeDomain::Health, "health"},
             {LifeDomain::Offending, "offending"},
             {LifeDomain::SocialFunctioning, "socialFunctioning"}}};
}

enum class GoalStatus { Active, Achieved, Changed, SetAside };

constexpr CodeTable<GoalStatus, 4> codeTable(GoalStatus)
{
    return {{{GoalStatus::Active, "active"},
             {GoalStatus::Achieved, "achieved"},
             {GoalStatus::Changed, "changed"},
             {GoalStatus::SetAside, "setAside"}}};
}

struct ClientOwns {
    friend bool operator==(ClientOwns, ClientOwns) = default;
};
struct KeyworkerOwns {
    friend bool operator==(KeyworkerOwns, KeyworkerOwns) = default;
};
struct NamedOwner {
    std::string name; // of a partner or relative, never empty
    friend bool operator==(const NamedOwner&, const NamedOwner&) = default;
};
using StepOwner = std::variant<ClientOwns, KeyworkerOwns, NamedOwner>;

// What somebody does towards a goal. That it was done is a fact of its own (progress.h): a signed plan never changes.
struct Step {
    std::optional<StepId> id = {}; // the same in every version; none until it is signed for the first time
    std::string what = {};
    std::optional<StepOwner> owner = {}; // none: nobody yet
    std::optional<Date> due = {};
    friend bool operator==(const Step&, const Step&) = default;
};

struct Goal {
    std::optional<GoalId> id = {}; // the same in every version; none until it is signed for the first time
    LifeDomain domain = LifeDomain::SubstanceUse;
    std::string clientWords = {};
    std::string workingWords = {};
    std::string why = {};            // it matters
    std::string baseline = {};       // where it starts from
    std::string howWeWillKnow = {};  // that it is reached
    std::optional<Date> target = {}; // none: open
    GoalStatus status = GoalStatus::Active;
    std::vector<Step> steps = {}; // in the order agreed
    friend bool operator==(const Goal&, const Goal&) = default;
};

} // namespace keywork::domain

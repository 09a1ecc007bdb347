#pragma once

#include "domain/access/restricted_record.h"
#include "domain/appointment/re_engagement.h"
#include "domain/backup/generations.h"
#include "domain/careplan/plan_template.h"
#include "domain/code_list.h"
#include "domain/due/due_item.h"
#include "domain/pathway/layer.h"
#include "domain/pathway/readiness.h"
#include "domain/review/review_cycle.h"
#include "domain/risk/flag.h"
#include "domain/risk/observation.h"
#include "domain/session/session.h"
#include "domain/staff/new_password.h"
#include "domain/working_days.h"

#include <chrono>
#include <map>
#include <string>
#include <vector>

// What a service decides for itself, as typed values. resources/policy holds the shipped files; docs/policy.md says
// what each one means and how a service puts its own in their place.
namespace keywork::policy {

// Which file, in which version, the values came from. What is saved keeps the version it was made with.
struct PolicyEdition {
    std::string id; // "layers", "code-lists/substances"
    int version = 0;
    Date date;
    std::string approvedBy; // empty: nobody has approved it yet

    friend bool operator==(const PolicyEdition&, const PolicyEdition&) = default;
};

struct CodeLists {
    domain::CodeList substances; // groups: opiate, nonOpiate, alcohol, nicotine
    domain::CodeList routes;
    domain::CodeList injectingStatus;
    domain::CodeList accommodation;
    domain::CodeList employment;
    domain::CodeList parentalStatus;
    domain::CodeList ethnicity;
    domain::CodeList referralSources;
    domain::CodeList dischargeReasons; // groups are ending classes
    domain::CodeList lifeEvents;       // groups: reviewTrigger, event
    domain::CodeList relationships;
    domain::CodeList interventions; // groups are intervention types
    domain::CodeList settings;
    domain::CodeList places; // rooms and other places, by their labels
    domain::CodeList languages;
};

struct DraftPolicy {
    int keepDiscardedDays = 0;
    int autosaveSeconds = 0;
};

struct AccessPolicy {
    domain::PasswordPolicy passwords;
    std::chrono::minutes lockAfter{10};   // nothing having been pressed
    std::chrono::seconds lockWarning{60}; // before that
    domain::BreakGlassPolicy breakGlass;
};

struct Policy {
    std::vector<PolicyEdition> editions; // by id
    std::string zone;                    // of the civil day, "Europe/London"
    domain::WorkingDays workingDays;
    domain::PhasePolicy phases;
    domain::LayerPolicy layers;
    domain::ReviewPolicy reviews;
    domain::DuePolicy due;
    domain::ReEngagementPolicy reEngagement;
    domain::SessionPolicy sessions;
    std::map<domain::SessionKind, int> usualMinutes; // of an appointment, for every kind
    domain::FlagPolicy flags;
    DraftPolicy drafts;
    AccessPolicy access;
    domain::BackupPolicy backup;
    std::vector<domain::ObservationKind> observationKinds;
    std::vector<domain::PlanTemplate> planTemplates;
    CodeLists lists;
};

// The part of it that the due items are worked out from.
domain::DueRules dueRules(const Policy& policy);

} // namespace keywork::policy

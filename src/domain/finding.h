#pragma once

#include "base/date.h"
#include "domain/codes.h"

#include <cstdint>
#include <optional>
#include <string>

namespace keywork::domain {

// Unknown is a finding of its own: the facts are not there, which is neither met nor unmet.
enum class Met { Met, Unmet, Unknown };

constexpr CodeTable<Met, 3> codeTable(Met)
{
    return {{{Met::Met, "met"}, {Met::Unmet, "unmet"}, {Met::Unknown, "unknown"}}};
}

enum class Severity { Information, Check, Stop };

// Which record a finding or a due item rests on.
enum class FactKind {
    None, // the finding rests on the absence of any record
    Episode,
    Appointment,
    Session,
    ContactAttempt,
    PhaseChange,
    LayerChange,
    Wish,
    Observation,
    LifeEvent,
    Intervention,
    Allocation,
    Draft,
    CarePlan,
    CareReview,
    Goal,
    NotRecordedHereYet // the record belongs to a part of Keywork that is not built yet
};

constexpr CodeTable<FactKind, 17> codeTable(FactKind)
{
    return {{{FactKind::None, "none"},
             {FactKind::Episode, "episode"},
             {FactKind::Appointment, "appointment"},
             {FactKind::Session, "session"},
             {FactKind::ContactAttempt, "contactAttempt"},
             {FactKind::PhaseChange, "phaseChange"},
             {FactKind::LayerChange, "layerChange"},
             {FactKind::Wish, "wish"},
             {FactKind::Observation, "observation"},
             {FactKind::LifeEvent, "lifeEvent"},
             {FactKind::Intervention, "intervention"},
             {FactKind::Allocation, "allocation"},
             {FactKind::Draft, "draft"},
             {FactKind::CarePlan, "carePlan"},
             {FactKind::CareReview, "careReview"},
             {FactKind::Goal, "goal"},
             {FactKind::NotRecordedHereYet, "notRecordedHereYet"}}};
}

struct Fact {
    FactKind kind = FactKind::None;
    std::int64_t id = 0; // of the record, 0 when there is none
    std::optional<Date> on;

    friend bool operator==(const Fact&, const Fact&) = default;
};

// What a check found (domain.md, preface). `rule` is the stable word of the rule ("startTopDone").
struct Finding {
    std::string rule;
    Severity severity = Severity::Information;
    Met met = Met::Unknown;
    Fact fact;

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace keywork::domain

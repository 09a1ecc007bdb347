#pragma once

#include "base/id.h"

namespace keywork::domain {

using ClientId = Id<struct ClientTag>;
using StaffId = Id<struct StaffTag>;
using EpisodeId = Id<struct EpisodeTag>;
using AllocationId = Id<struct AllocationTag>;
using PhaseChangeId = Id<struct PhaseChangeTag>;
using LayerChangeId = Id<struct LayerChangeTag>;
using WishId = Id<struct WishTag>;
using InterventionId = Id<struct InterventionTag>;
using AppointmentId = Id<struct AppointmentTag>;
using ContactAttemptId = Id<struct ContactAttemptTag>;
using SessionId = Id<struct SessionTag>;
using AddendumId = Id<struct AddendumTag>;
using LifeEventId = Id<struct LifeEventTag>;
using ObservationId = Id<struct ObservationTag>;
using DraftId = Id<struct DraftTag>;
using CarePlanId = Id<struct CarePlanTag>;
using GoalId = Id<struct GoalTag>;
using StepId = Id<struct StepTag>;
using ReviewId = Id<struct ReviewTag>;
using BreakGlassId = Id<struct BreakGlassTag>;

// A place in the store-wide rising order of clinical writes (domain.md section 0, "Since you last looked").
using WriteSequence = std::int64_t;

} // namespace keywork::domain

#pragma once

#include "base/result.h"
#include "domain/episode/episode.h"
#include "domain/staff/staff.h"

#include <span>

namespace keywork::domain {

// Whether a worker may be allocated. `existing` are the allocations of that episode, ended ones included.
Result<NewAllocation, AllocationRefusal> checkedAllocation(NewAllocation wanted,
                                                           std::span<const Allocation> existing,
                                                           const Episode& episode, const Staff& staff,
                                                           Date today);

// Whether somebody else would be keyworker in place of the present one: then they accept it first. Whoever allocates
// themself accepts by that.
bool isTransfer(std::span<const Allocation> existing, AllocationRole role, StaffId staff,
                StaffId allocatedBy);

enum class AcceptRefusal { NotWaiting, BeforeStart, InFuture };
// The receiving worker takes the transfer on.
Result<Allocation, AcceptRefusal> acceptAllocation(Allocation allocation, Date on, Date today);

enum class EndAllocationRefusal { AlreadyEnded, BeforeStart, InFuture };
// `on` is its last day.
Result<Allocation, EndAllocationRefusal> endAllocation(Allocation allocation, Date on, Date today);

// Those whom an accepted keyworker or prescriber takes over from, each ended on the day before (or on its first day,
// if that is later): an episode has one of each. Empty for other roles and while the transfer still waits.
std::vector<Allocation> endedByHandover(std::span<const Allocation> existing, const Allocation& accepted);

// The accepted keyworker of that day; of several the one who began last. None: nullptr.
const Allocation* keyworkerOn(std::span<const Allocation> allocations, Date day);

} // namespace keywork::domain

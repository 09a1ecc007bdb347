#include "domain/staff/allocation.h"

#include <algorithm>

namespace keywork::domain {

namespace {

bool isAccepted(const Allocation& allocation, Date day)
{
    return allocation.acceptedOn && *allocation.acceptedOn <= day;
}

// Whether the other one still has the client after somebody took over on that day. Whoever has not ended yet ends by the
// handover, unless they began later. Two who change on one day share that day.
bool cannotMakeRoom(const Allocation& other, Date on)
{
    if (!other.acceptedOn) return false;
    const Date begins = std::max(other.from, *other.acceptedOn);
    if (!other.to) return begins > on;
    if (*other.to < begins || *other.to < on) return false;
    return begins != on || *other.to != on;
}

} // namespace

Result<NewAllocation, AllocationRefusal> checkedAllocation(NewAllocation wanted,
                                                           std::span<const Allocation> existing,
                                                           const Episode& episode, const Staff& staff,
                                                           Date today)
{
    if (!episode.isOpen()) return refuse(AllocationRefusal::EpisodeClosed);
    if (wanted.on > today) return refuse(AllocationRefusal::InFuture);
    if (wanted.on < episode.referral.on) return refuse(AllocationRefusal::BeforeReferral);
    if (!staff.isActiveOn(wanted.on) || !staff.isActiveOn(today))
        return refuse(AllocationRefusal::StaffNotActive);
    const bool already = std::any_of(existing.begin(), existing.end(), [&](const Allocation& other) {
        return other.staff == wanted.staff && other.role == wanted.role &&
               (!other.to || *other.to >= wanted.on);
    });
    if (already) return refuse(AllocationRefusal::AlreadyAllocated);
    const bool takesTheirPlace = wanted.acceptedAtOnce && wanted.role != AllocationRole::Other;
    const bool another =
        takesTheirPlace && std::any_of(existing.begin(), existing.end(), [&](const auto& other) {
            return other.role == wanted.role && cannotMakeRoom(other, wanted.on);
        });
    if (another) return refuse(AllocationRefusal::AnotherThen);
    return wanted;
}

bool isTransfer(std::span<const Allocation> existing, AllocationRole role, StaffId staff, StaffId allocatedBy)
{
    if (role != AllocationRole::Keyworker || staff == allocatedBy) return false;
    return std::any_of(existing.begin(), existing.end(), [](const Allocation& other) {
        return other.role == AllocationRole::Keyworker && !other.to && other.acceptedOn;
    });
}

Result<Allocation, AcceptRefusal> acceptAllocation(Allocation allocation, Date on, Date today)
{
    if (!allocation.isWaiting()) return refuse(AcceptRefusal::NotWaiting);
    if (on < allocation.from) return refuse(AcceptRefusal::BeforeStart);
    if (on > today) return refuse(AcceptRefusal::InFuture);
    allocation.acceptedOn = on;
    return allocation;
}

Result<Allocation, EndAllocationRefusal> endAllocation(Allocation allocation, Date on, Date today)
{
    if (allocation.to) return refuse(EndAllocationRefusal::AlreadyEnded);
    if (on < allocation.from) return refuse(EndAllocationRefusal::BeforeStart);
    if (on > today) return refuse(EndAllocationRefusal::InFuture);
    allocation.to = on;
    return allocation;
}

std::vector<Allocation> endedByHandover(std::span<const Allocation> existing, const Allocation& accepted)
{
    std::vector<Allocation> ended;
    if (accepted.role == AllocationRole::Other || !accepted.acceptedOn) return ended;
    for (const auto& other : existing) {
        if (other.id == accepted.id || other.role != accepted.role || other.to || other.isWaiting()) continue;
        ended.push_back(other);
        ended.back().to = std::max(other.from, addDays(*accepted.acceptedOn, -1));
    }
    return ended;
}

const Allocation* keyworkerOn(std::span<const Allocation> allocations, Date day)
{
    const Allocation* found = nullptr;
    for (const auto& allocation : allocations) {
        const bool works = allocation.role == AllocationRole::Keyworker && allocation.isCurrentOn(day) &&
                           isAccepted(allocation, day);
        if (works && (!found || found->from <= allocation.from)) found = &allocation;
    }
    return found;
}

} // namespace keywork::domain

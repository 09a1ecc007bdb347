#include "app/episode/allocate.h"

#include "app/perform.h"
#include "domain/staff/allocation.h"
#include "store/allocation_table.h"
#include "store/episode_table.h"
#include "store/staff_table.h"
#include "store/stamp.h"

namespace keywork::app {

using domain::AllocationRefusal;
using domain::WriteKind;

namespace {

// The keyworker or prescriber before an accepted one ends the day before.
void handOver(Workspace& workspace, const domain::Allocation& accepted, const Change& change)
{
    store::AllocationTable allocations(workspace.store());
    const auto existing = allocations.ofEpisode(accepted.episode);
    for (const auto& ended : domain::endedByHandover(existing, accepted))
        allocations.update(ended, change.stamp());
}

} // namespace

Outcome<domain::AllocationId, AllocationRefusal> allocate(Workspace& workspace, domain::EpisodeId episode,
                                                          domain::StaffId staff, domain::AllocationRole role,
                                                          Date on)
{
    using Answer = Outcome<domain::AllocationId, AllocationRefusal>;
    return perform<domain::AllocationId, AllocationRefusal>(
        workspace, Action::Allocate, [&](Change& change) -> Answer {
            auto& db = workspace.store();
            const auto found = store::EpisodeTable(db).find(episode);
            const auto worker = store::StaffTable(db).find(staff);
            if (!found || !worker) return trouble<AllocationRefusal>(Trouble::NotFound);
            if (!change.isAllowed()) return trouble<AllocationRefusal>(Trouble::NotAllowed);
            store::AllocationTable allocations(db);
            const auto existing = allocations.ofEpisode(episode);
            const bool transfer = domain::isTransfer(existing, role, staff, change.me());
            const auto checked = domain::checkedAllocation({staff, role, on, !transfer}, existing, *found,
                                                           *worker, change.today());
            if (!checked) return refused(checked.error());
            domain::Allocation allocation{
                domain::AllocationId{0}, episode, staff, role, on, std::nullopt, std::nullopt};
            if (checked->acceptedAtOnce) allocation.acceptedOn = on;
            allocation.id = allocations.insert(allocation);
            if (allocation.acceptedOn) handOver(workspace, allocation, change);
            change.wrote(WriteKind::Allocated, found->client, allocation.id.number(), on,
                         std::string(domain::code(role)));
            change.audit("allocation", allocation.id.number());
            return allocation.id;
        });
}

Outcome<Done, AcceptRefusal> acceptAllocation(Workspace& workspace, domain::AllocationId id)
{
    return perform<Done, AcceptRefusal>(
        workspace, Action::AcceptAllocation, [&](Change& change) -> Outcome<Done, AcceptRefusal> {
            store::AllocationTable allocations(workspace.store());
            const auto allocation = allocations.find(id);
            if (!allocation) return trouble<AcceptRefusal>(Trouble::NotFound);
            if (!change.isAllowed({.author = allocation->staff == change.me()}))
                return refused(AcceptRefusal::NotYours);
            const auto episode = store::EpisodeTable(workspace.store()).find(allocation->episode);
            const auto accepted = domain::acceptAllocation(*allocation, change.today(), change.today());
            if (!accepted || !episode) return refused(AcceptRefusal::NotWaiting);
            allocations.update(*accepted, change.stamp());
            handOver(workspace, *accepted, change);
            change.wrote(WriteKind::AllocationAccepted, episode->client, id.number(), change.today());
            change.audit("allocation", id.number(), 2);
            return Done{};
        });
}

Outcome<Done, AcceptRefusal> returnAllocation(Workspace& workspace, domain::AllocationId id, std::string why)
{
    return perform<Done, AcceptRefusal>(
        workspace, Action::AcceptAllocation, [&](Change& change) -> Outcome<Done, AcceptRefusal> {
            store::AllocationTable allocations(workspace.store());
            const auto allocation = allocations.find(id);
            if (!allocation) return trouble<AcceptRefusal>(Trouble::NotFound);
            if (!change.isAllowed({.author = allocation->staff == change.me()}))
                return refused(AcceptRefusal::NotYours);
            const auto episode = store::EpisodeTable(workspace.store()).find(allocation->episode);
            if (!allocation->isWaiting() || !episode) return refused(AcceptRefusal::NotWaiting);
            const auto ended = domain::endAllocation(*allocation, change.today(), change.today());
            if (!ended) return refused(AcceptRefusal::NotWaiting);
            allocations.update(*ended, change.stamp());
            change.wrote(WriteKind::AllocationEnded, episode->client, id.number(), change.today());
            change.audit("allocation", id.number(), 2, why);
            return Done{};
        });
}

Reading<std::vector<Colleague>> colleagues(Workspace& workspace, domain::AllocationRole role)
{
    using Answer = Reading<std::vector<Colleague>>;
    return readWith<std::vector<Colleague>>(workspace, Action::ReadIdentity, [&]() -> Answer {
        std::vector<Colleague> found;
        const store::AllocationTable allocations(workspace.store());
        for (const auto& staff : store::StaffTable(workspace.store()).activeOn(workspace.today())) {
            const bool fits = role == domain::AllocationRole::Prescriber
                                  ? staff.has(domain::Role::Clinician)
                                  : !staff.has(domain::Role::Administrator);
            if (fits) found.push_back({staff.id, staff.name, allocations.caseload(staff.id)});
        }
        return found;
    });
}

} // namespace keywork::app

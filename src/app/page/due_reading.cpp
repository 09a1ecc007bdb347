#include "app/page/due_reading.h"

#include "app/perform.h"
#include "app/review/next_review.h"

#include <algorithm>

namespace keywork::app {

namespace {

constexpr int pageOfService = 200; // clients whose facts are in memory at one time

// Which of several appointments it is about, and what its reader has written of it.
void nameAppointment(DueRow& row, const domain::DueFacts& facts, domain::StaffId me)
{
    if (row.item.kind != domain::DueKind::UnresolvedAppointment) return;
    const domain::AppointmentId id{row.item.fact.id};
    for (const auto& appointment : facts.appointments)
        if (appointment.id == id) row.appointmentAt = appointment.at;
    for (const auto& draft : facts.drafts)
        if (draft.author == me && draft.appointment == id) row.draft = draft.id;
}

domain::DueFacts dueFacts(const store::ClientFacts& person, const Workspace& workspace)
{
    auto facts = person.due();
    if (!person.episode) return facts;
    facts.nextReview = nextReviewOf(workspace, *person.episode, person.reviews, person.events);
    const auto& plan = person.reviews.currentPlan;
    if (plan && plan->agreement.kind == domain::AgreementKind::NotYet)
        facts.planNotAgreed = {domain::FactKind::CarePlan, plan->id.number(), plan->madeOn};
    return facts;
}

void append(std::vector<DueRow>& rows, const store::ClientFacts& person, const Workspace& workspace,
            LocalTime now)
{
    const auto& policy = workspace.policy();
    const bool opiates = person.episode && usesOpiates(*person.episode, policy.lists.substances);
    const auto facts = dueFacts(person, workspace);
    for (auto& item : domain::dueItems(facts, policy::dueRules(policy), now, opiates)) {
        const auto state = domain::dueState(item.window, now.day);
        rows.push_back({identityOf(person.client), std::move(item), state});
        nameAppointment(rows.back(), facts, workspace.user().id);
    }
}

void sortByPressure(std::vector<DueRow>& rows, Date today)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const DueRow& left, const DueRow& right) {
        return domain::morePressing(left.item, right.item, today);
    });
}

} // namespace

Identity identityOf(const domain::Client& client)
{
    return {client.id, client.ref, client.details.name, client.details.born};
}

bool usesOpiates(const domain::Episode& episode, const domain::CodeList& substances)
{
    const auto& used = episode.start.substances;
    return std::any_of(used.begin(), used.end(), [&](const domain::StartSubstance& substance) {
        const auto* entry = substances.find(substance.substance);
        return entry != nullptr && entry->group == "opiate";
    });
}

std::vector<DueRow> dueRowsOf(const std::vector<store::ClientFacts>& people, const Workspace& workspace,
                              LocalTime now)
{
    std::vector<DueRow> rows;
    for (const auto& person : people) append(rows, person, workspace, now);
    sortByPressure(rows, now.day);
    return rows;
}

Reading<std::vector<DueRow>> dueRows(Workspace& workspace, std::optional<domain::StaffId> keyworker,
                                     LocalTime now)
{
    using Answer = Reading<std::vector<DueRow>>;
    return readWith<std::vector<DueRow>>(workspace, Action::ReadClient, [&]() -> Answer {
        const store::CaseloadReader reader(workspace.store());
        if (keyworker) return dueRowsOf(reader.read(store::ClientScope::ofStaff(*keyworker)), workspace, now);
        std::vector<DueRow> rows;
        std::optional<domain::ClientId> after;
        while (true) {
            const auto people = reader.read(store::ClientScope::ofService(after, pageOfService));
            if (people.empty()) break;
            for (const auto& person : people) append(rows, person, workspace, now);
            after = people.back().client.id;
        }
        sortByPressure(rows, now.day);
        return rows;
    });
}

} // namespace keywork::app

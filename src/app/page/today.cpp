#include "app/page/today.h"

#include "app/draft/draft_rows.h"
#include "app/page/due_reading.h"
#include "app/perform.h"
#include "store/appointment_table.h"
#include "store/client_table.h"
#include "store/clinical_write_table.h"
#include "store/draft_table.h"
#include "store/session_table.h"
#include "store/staff_table.h"

#include <algorithm>
#include <map>

namespace keywork::app {

namespace {

constexpr int mostChanges = 20;

// Puts Today together; who each row is about is looked up once for each person.
class TodayReader {
public:
    explicit TodayReader(Workspace& workspace) : m_workspace(workspace), m_now(workspace.clock().localNow())
    {
    }

    Today read()
    {
        Today today{m_now, {}, {}, {}, {},          m_workspace.policy().due.noContactDays,
                    {},    {}, {}, 0,  std::nullopt};
        auto people = store::CaseloadReader(db()).read(store::ClientScope::ofStaff(me()));
        today.caseload = static_cast<int>(people.size());
        if (m_workspace.user().has(domain::Role::TeamLead)) addUnallocated(people);
        for (const auto& person : people) m_identities.emplace(person.client.id, identityOf(person.client));
        m_drafts = store::DraftTable(db()).ofAuthor(me());
        const store::AppointmentTable appointments(db());
        for (auto& appointment : appointments.ofStaffOn(me(), m_now.day))
            today.appointments.push_back(row(std::move(appointment)));
        for (auto& appointment :
             appointments.unresolvedOfStaff(me(), {m_now.day, TimeOfDay::fromMinutes(0)})) {
            today.unresolved.push_back(row(std::move(appointment)));
        }
        readDue(today, people);
        today.notSeen = notSeen(people, today.notSeenDays);
        for (const auto& draft : m_drafts) today.drafts.push_back(row(draft));
        for (const auto& draft : discarded()) today.discarded.push_back(row(draft));
        today.changed = changed();
        return today;
    }

private:
    store::Database& db() { return m_workspace.store(); }
    domain::StaffId me() const { return m_workspace.user().id; }

    // Whom nobody works with is the team lead's to see to.
    void addUnallocated(std::vector<store::ClientFacts>& people)
    {
        const auto isOwn = [&, own = people.size()](const store::ClientFacts& person) {
            return std::any_of(
                people.begin(), people.begin() + static_cast<std::ptrdiff_t>(own),
                [&](const store::ClientFacts& one) { return one.client.id == person.client.id; });
        };
        for (auto& person : store::CaseloadReader(db()).read(store::ClientScope::withoutKeyworker()))
            if (!isOwn(person)) people.push_back(std::move(person));
    }

    const Identity& identity(domain::ClientId id)
    {
        const auto known = m_identities.find(id);
        if (known != m_identities.end()) return known->second;
        const auto found = store::ClientTable(db()).identity(id);
        if (!found) throw store::SqlError::damagedRow();
        return m_identities.emplace(id, Identity{found->id, found->ref, found->name, found->born})
            .first->second;
    }

    AppointmentRow row(domain::Appointment appointment)
    {
        AppointmentRow row{identity(appointment.client), std::move(appointment), std::nullopt, std::nullopt,
                           std::nullopt};
        for (const auto& draft : m_drafts) {
            if (draft.appointment == row.appointment.id) row.draft = draft.id;
        }
        if (const auto session = store::SessionTable(db()).ofAppointment(row.appointment.id)) {
            row.session = session->id;
            row.sessionMinutes = session->minutes;
        }
        return row;
    }

    MyDraftRow row(const domain::Draft& draft)
    {
        return {identity(draft.client), draftRow(m_workspace, draft)};
    }

    std::vector<domain::Draft> discarded()
    {
        const std::chrono::days kept{m_workspace.policy().drafts.keepDiscardedDays};
        return store::DraftTable(db()).discardedOf(me(), m_workspace.clock().now() - kept);
    }

    // What is planned is not yet work: only its opening is said, when nothing else is due.
    void readDue(Today& today, const std::vector<store::ClientFacts>& people)
    {
        for (auto& row : dueRowsOf(people, m_workspace, m_now)) {
            if (row.state.kind == domain::DueStateKind::Planned) {
                if (!today.nextOpens || row.item.window.opens < *today.nextOpens)
                    today.nextOpens = row.item.window.opens;
            }
            today.due.push_back(std::move(row));
        }
    }

    std::vector<NotSeenRow> notSeen(const std::vector<store::ClientFacts>& people, int days) const
    {
        std::vector<NotSeenRow> rows;
        for (const auto& person : people) {
            const auto* treatment =
                person.episode ? std::get_if<domain::InTreatment>(&person.episode->state) : nullptr;
            if (treatment == nullptr || person.client.diedOn) continue;
            const auto seen = person.lastContact ? person.lastContact->on : std::nullopt;
            const int since = daysBetween(seen.value_or(treatment->startedOn), m_now.day);
            if (since >= days) rows.push_back({identityOf(person.client), seen, since});
        }
        std::stable_sort(rows.begin(), rows.end(), [](const NotSeenRow& left, const NotSeenRow& right) {
            return left.days > right.days;
        });
        return rows;
    }

    std::vector<ChangedRow> changed()
    {
        std::vector<ChangedRow> rows;
        const store::StaffTable staff(db());
        for (auto& write : store::ClinicalWriteTable(db()).notSeenBy(me(), mostChanges)) {
            rows.push_back({identity(write.client), write, staff.name(write.by)});
        }
        return rows;
    }

    Workspace& m_workspace;
    LocalTime m_now;
    std::map<domain::ClientId, Identity> m_identities;
    std::vector<domain::Draft> m_drafts;
};

} // namespace

Reading<Today> today(Workspace& workspace)
{
    return readWith<Today>(workspace, Action::ReadClient,
                           [&]() -> Reading<Today> { return TodayReader(workspace).read(); });
}

} // namespace keywork::app

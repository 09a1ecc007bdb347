#include "app/page/history.h"

#include "app/page/row_difference.h"
#include "app/perform.h"
#include "store/clinical_write_table.h"
#include "store/history_reader.h"
#include "store/staff_table.h"

#include <algorithm>
#include <array>
#include <map>

namespace keywork::app {

using domain::WriteKind;
using store::Versioned;

namespace {

struct ChangeOfARow {
    WriteKind kind{};
    Versioned row{};
};

// The writes that change a row which was there before; every other kind only adds one.
constexpr std::array changesOfRows{
    ChangeOfARow{WriteKind::DetailsChanged, Versioned::Client},
    ChangeOfARow{WriteKind::DeathRecorded, Versioned::Client},
    ChangeOfARow{WriteKind::ReferralAccepted, Versioned::Episode},
    ChangeOfARow{WriteKind::ReferralDeclined, Versioned::Episode},
    ChangeOfARow{WriteKind::StartChanged, Versioned::Episode},
    ChangeOfARow{WriteKind::TreatmentStarted, Versioned::Episode},
    ChangeOfARow{WriteKind::EpisodeClosed, Versioned::Episode},
    ChangeOfARow{WriteKind::AllocationAccepted, Versioned::Allocation},
    ChangeOfARow{WriteKind::AllocationEnded, Versioned::Allocation},
    ChangeOfARow{WriteKind::InterventionRecorded, Versioned::Intervention},
    ChangeOfARow{WriteKind::AppointmentMoved, Versioned::Appointment},
    ChangeOfARow{WriteKind::AppointmentResolved, Versioned::Appointment},
};

// Which changeable row a kind of write is about; none for what is only ever added.
std::optional<Versioned> versionedRow(WriteKind kind)
{
    const auto found = std::find_if(changesOfRows.begin(), changesOfRows.end(),
                                    [kind](const ChangeOfARow& change) { return change.kind == kind; });
    if (found == changesOfRows.end()) return std::nullopt;
    return found->row;
}

// Rows are known to people by a name, never by a number: of staff by theirs; any other row that is pointed to has a line
// of its own in the history.
std::vector<FieldChange> withNames(std::vector<FieldChange> changes, const store::StaffTable& staff)
{
    const auto isPointer = [](const FieldChange& change) { return change.field == "moved_to"; };
    changes.erase(std::remove_if(changes.begin(), changes.end(), isPointer), changes.end());
    const auto name = [&](std::vector<StoredItem>& items) {
        for (auto& item : items)
            for (auto& one : item) one.value = staff.name(domain::StaffId{std::stoll(one.value)});
    };
    for (auto& change : changes) {
        if (change.field != "staff_id") continue;
        name(change.before);
        name(change.after);
    }
    return changes;
}

// What one write changed: the version that ended when it was written, against the one after it.
std::vector<FieldChange> changesOf(const store::HistoryReader& reader, const domain::ClinicalWrite& write)
{
    const auto table = versionedRow(write.kind);
    if (!table) return {};
    const auto past = reader.past(*table, write.subject);
    const auto before = std::find_if(past.begin(), past.end(), [&](const store::PastVersion& version) {
        return version.changedAt == write.at && version.changedBy == write.by;
    });
    if (before == past.end()) return {};
    const auto next = before + 1;
    const auto after = next != past.end() ? std::optional(next->was) : reader.present(*table, write.subject);
    if (!after) return {};
    return rowDifference(before->was, *after);
}

} // namespace

Reading<History> history(Workspace& workspace, domain::ClientId client,
                         std::optional<domain::WriteSequence> before, int limit)
{
    return readRecord(workspace, client, [&]() -> Reading<History> {
        auto& db = workspace.store();
        auto writes = store::ClinicalWriteTable(db).ofClientBefore(client, before, limit + 1);
        History history;
        history.more = static_cast<int>(writes.size()) > limit;
        if (history.more) writes.pop_back();
        const store::HistoryReader reader(db);
        const store::StaffTable staff(db);
        for (auto& write : writes) {
            auto changes = withNames(changesOf(reader, write), staff);
            auto by = staff.name(write.by);
            history.rows.push_back({std::move(write), std::move(by), std::move(changes)});
        }
        return history;
    });
}

} // namespace keywork::app

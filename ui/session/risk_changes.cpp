#include "ui/session/risk_changes.h"

#include "base/date_entry.h"
#include "base/text.h"
#include "ui/session/session_words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <algorithm>

namespace keywork::ui {

namespace {

bool isBlank(const app::RiskFields& row)
{
    return row.kind.empty() && row.value.empty() && trimmed(row.note).empty();
}

std::optional<std::variant<domain::Answer, domain::Code>> readValue(const app::RiskFields& row,
                                                                    const domain::ObservationKind& kind)
{
    if (!kind.values.entries().empty()) {
        if (!kind.values.has(row.value)) return std::nullopt;
        return row.value;
    }
    const auto answer = domain::fromCode<domain::Answer>(row.value);
    if (!answer) return std::nullopt;
    return *answer;
}

} // namespace

const domain::ObservationKind* observationKind(const app::RiskFields& row, const policy::Policy& policy)
{
    if (row.what != "observation") return nullptr;
    const auto& kinds = policy.observationKinds;
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const domain::ObservationKind& kind) {
        return kind.kind == row.kind;
    });
    return found != kinds.end() ? &*found : nullptr;
}

Result<RiskChanges, std::vector<FormProblem>> readChanges(const std::vector<app::RiskFields>& rows,
                                                          const policy::Policy& policy, Date today)
{
    RiskChanges changes;
    std::vector<FormProblem> problems;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows[i];
        if (isBlank(row)) continue;
        const auto wrong = [&](const char* part, const QString& sentence) {
            problems.push_back({QString::fromLatin1(part) + QString::number(i), sentence});
        };
        const auto on = parseDateEntry(row.on, today);
        if (!on) wrong("changeOn", tr("Risks: enter the day of the change, for example today or 5/9/26."));
        const auto day = on ? *on : today;
        const std::string note(trimmed(row.note));
        if (const auto* kind = observationKind(row, policy)) {
            const auto value = readValue(row, *kind);
            if (value) changes.observations.push_back({row.kind, *value, day, note});
            else wrong("changeValue", tr("%1: choose how it is now.").arg(onScreen(kind->label)));
        } else if (row.what == "event" && policy.lists.lifeEvents.has(row.kind)) {
            changes.events.push_back({row.kind, day, fromScreen(tr("Said in session")), note});
        } else {
            wrong("changeKind", tr("Risks: choose what changed, or remove the row."));
        }
        if (day > today) wrong("changeOn", sentence(domain::LifeEventRefusal::InFuture));
    }
    if (!problems.empty()) return refuse(std::move(problems));
    return changes;
}

} // namespace keywork::ui

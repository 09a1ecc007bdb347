#include "ui/appointment/appointment_versions.h"

#include "ui/session/session_words.h"
#include "ui/shell/core_access.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

namespace keywork::ui {

namespace {

using Form = app::AppointmentForm;
using policy::CodeLists;

QString shownState(const domain::AppointmentState& state, const CodeLists&)
{
    if (std::holds_alternative<domain::Booked>(state)) return tr("Booked");
    if (std::holds_alternative<domain::Moved>(state)) return tr("Moved to another time");
    const auto& resolved = std::get<domain::Resolved>(state);
    const QString outcome = outcomeWord(resolved.outcome);
    return resolved.note.empty() ? outcome : tr("%1. %2").arg(outcome, onScreen(resolved.note));
}

std::vector<VersionedField<Form>> fieldsOfAppointment()
{
    return {versionedField<Form>(
                "at", tr("When"), [](auto& form) -> auto& { return form.appointment.at; },
                [](const LocalTime& at, const CodeLists&) {
                    return QStringLiteral("%1 %2").arg(clinicalWithDay(at.day), clockTime(at.time));
                }),
            versionedField<Form>(
                "kind", tr("Kind"), [](auto& form) -> auto& { return form.appointment.kind; },
                [](domain::SessionKind kind, const CodeLists&) { return kindWord(kind); }),
            versionedField<Form>(
                "minutes", tr("Minutes"), [](auto& form) -> auto& { return form.appointment.minutes; },
                [](int minutes, const CodeLists&) { return QString::number(minutes); }),
            versionedField<Form>(
                "place", tr("Place"), [](auto& form) -> auto& { return form.appointment.place; },
                [](const std::string& place, const CodeLists&) {
                    return place.empty() ? tr("Not recorded") : onScreen(place);
                }),
            versionedField<Form>(
                "staff", tr("With whom"), [](auto& form) -> auto& { return form.staffName; },
                [](const std::string& name, const CodeLists&) { return onScreen(name); }),
            versionedField<Form>(
                "state", tr("What became of it"), [](auto& form) -> auto& { return form.appointment.state; },
                shownState)};
}

} // namespace

void tellWhatIsNew(FormDialog& dialog, Core& core, const app::Stale& stale, Form& seen)
{
    core.read(
        &dialog,
        [id = seen.appointment.id](app::Workspace& workspace) { return app::readAppointment(workspace, id); },
        [&dialog, &core, &seen, stale](const app::Reading<Form>& theirs) {
            if (!theirs) return dialog.showProblems({{sentence(theirs.error()), {}}});
            const auto& policy = core.policy();
            const auto changed = differences(fieldsOfAppointment(), seen, seen, *theirs, policy.lists);
            seen = *theirs;
            dialog.tellOf(twoVersions(stale, policy, changed));
        });
}

} // namespace keywork::ui

#include "ui/shell/backup_words.h"

#include "ui/shell/words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

QString saying(app::BackupProblem problem)
{
    switch (problem) {
    case app::BackupProblem::UnderWay: return tr("A backup is being made just now in another window.");
    case app::BackupProblem::StoreDamaged:
        return tr(
            "No backup was made: the store does not verify. The backups before are kept. Tell your administrator at "
            "once.");
    case app::BackupProblem::KeysNotRead:
        return tr("No backup was made: store.keys cannot be read. Tell your administrator.");
    }
    return {};
}

QString saying(app::BackupFault fault)
{
    switch (fault) {
    case app::BackupFault::NoPermission:
        return tr(
            "No backup was made: Keywork may not write into the folder of backups. Tell your administrator.");
    case app::BackupFault::DiskFailed:
        return tr(
            "No backup was made: the disk is full, or failed. The one before is kept. Tell your administrator.");
    case app::BackupFault::NotThere:
    case app::BackupFault::NotABackup:
    case app::BackupFault::NewerVersion:
    case app::BackupFault::Damaged: break;
    }
    return tr(
        "No backup was made: what was written could not be read back. The one before is kept. Tell your "
        "administrator.");
}

} // namespace

QString sentence(const app::Problem<app::BackupRefusal>& problem)
{
    if (const auto* trouble = std::get_if<app::Trouble>(&problem)) return sentence(*trouble);
    const auto* refusal = std::get_if<app::BackupRefusal>(&problem);
    if (!refusal) return sentence(app::Trouble::Unexpected);
    if (const auto* fault = std::get_if<app::BackupFault>(refusal)) return saying(*fault);
    return saying(std::get<app::BackupProblem>(*refusal));
}

QString ageOf(const app::BackupState& state, const Clock& clock)
{
    if (!state.last) return tr("Never backed up");
    const auto last = clock.toLocal(*state.last);
    if (state.age == domain::BackupAge::Overdue) return tr("Not backed up since %1").arg(clinical(last.day));
    if (last.day == clock.today()) return tr("Backed up today at %1").arg(onScreen(last.time.text()));
    return tr("Backed up on %1").arg(clinical(last.day));
}

} // namespace keywork::ui

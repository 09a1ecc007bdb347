#include "ctl/backup_sentences.h"

#include "app/entry/describe.h"
#include "ctl/sentences.h"

namespace keywork::ctl {

namespace {

std::string saying(app::BackupProblem problem)
{
    switch (problem) {
    case app::BackupProblem::UnderWay:
        return "Another program is making a backup of this store just now. It will do.";
    case app::BackupProblem::StoreDamaged:
        return "What was copied does not verify, so no backup was made; those before are kept. Run keyworkctl check.";
    case app::BackupProblem::KeysNotRead:
        return "store.keys cannot be read, or is another store's. No backup was made.";
    }
    return {};
}

std::string saying(app::BackupFault fault, const std::string& file)
{
    switch (fault) {
    case app::BackupFault::NotThere: return "There is no file " + file + ".";
    case app::BackupFault::NoPermission:
        return "You may not read or write " + file + ", or the folder that it would stand in is missing.";
    case app::BackupFault::NotABackup: return file + " is no backup of Keywork's.";
    case app::BackupFault::NewerVersion: return file + " was made by a newer Keywork. Install that first.";
    case app::BackupFault::Damaged:
        return file + " is damaged: it was cut or altered since it was made. Take another backup.";
    case app::BackupFault::DiskFailed:
        return "The disk that holds " + file + " is full, or failed. Nothing was changed.";
    }
    return {};
}

std::string saying(app::RestoreProblem problem, const std::string& file, const std::string& folder)
{
    switch (problem) {
    case app::RestoreProblem::NotWhole:
        return "What " + file + " holds does not verify. Nothing was changed. Take another backup.";
    case app::RestoreProblem::OtherStore:
        return folder +
               " is another store than the one that was backed up. Nothing was changed. Name another folder.";
    case app::RestoreProblem::NoStoreThere:
        return "Something that is no store stands at " + folder +
               ". Nothing was changed. Name another folder.";
    case app::RestoreProblem::InUse:
        return "Somebody is signed in to " + folder +
               ". Nothing was changed. Close Keywork everywhere and try again.";
    case app::RestoreProblem::SheetOpensNothing:
        return "This recovery key does not open the backup. It takes the sheet of this store from that time.";
    case app::RestoreProblem::NotAnAdministrator:
        return "Restoring takes an administrator's account, or the recovery sheet. Nothing was changed.";
    case app::RestoreProblem::NotWritten:
        return "You may not write at " + folder + ", or the disk is full. Nothing was changed.";
    }
    return {};
}

} // namespace

std::string describe(const app::BackupRefusal& refusal, const std::string& file)
{
    if (const auto* problem = std::get_if<app::BackupProblem>(&refusal)) return saying(*problem);
    return saying(std::get<app::BackupFault>(refusal), file);
}

std::string describe(const app::RestoreRefusal& refusal, const std::string& file, const std::string& folder)
{
    if (const auto* fault = std::get_if<app::BackupFault>(&refusal)) return saying(*fault, file);
    if (const auto* signIn = std::get_if<app::SignInRefusal>(&refusal)) return describe(*signIn, file);
    if (const auto* key = std::get_if<app::RecoveryKeyProblem>(&refusal)) return describe(*key);
    if (const auto* store = std::get_if<app::OpenRefusal>(&refusal)) return app::describe(*store, file);
    return saying(std::get<app::RestoreProblem>(refusal), file, folder);
}

} // namespace keywork::ctl

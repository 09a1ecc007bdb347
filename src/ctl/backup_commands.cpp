#include "app/backup/back_up.h"
#include "app/backup/drill.h"
#include "ctl/arguments.h"
#include "ctl/backup_sentences.h"
#include "ctl/passwords.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace keywork::ctl {

namespace {

struct BackupWords {
    StoreWords store;
    std::string file;
    std::string recoveryFile;
};

int refusing(const app::Problem<app::BackupRefusal>& problem, const std::string& file, const Streams& streams)
{
    const auto* trouble = std::get_if<app::Trouble>(&problem);
    const auto* refusal = std::get_if<app::BackupRefusal>(&problem);
    streams.err << (refusal ? describe(*refusal, file)
                            : describe(trouble ? *trouble : app::Trouble::Unexpected))
                << "\n";
    return refused;
}

int backUp(const BackupWords& words, const Streams& streams)
{
    const auto store = opened(words.store, "admin", std::nullopt, streams);
    if (!store) return refused;
    auto workspace = store->writer();
    const auto made =
        words.file.empty() ? app::backUpHere(workspace, *store) : app::backUp(workspace, *store, words.file);
    if (!made) return refusing(made.error(), words.file.empty() ? words.store.folder : words.file, streams);
    streams.out << "Backed up to " << made->file.string() << ": " << made->bytes
                << " bytes, every page, reference and index verified.\n";
    if (!made->isAuditWhole)
        streams.out << "The audit does not verify; it was backed up as it is. See keyworkctl audit verify.\n";
    return done;
}

int restore(const BackupWords& words, const Streams& streams)
{
    const auto policy = loadedPolicy(words.store.policyFolder, streams);
    if (!policy) return refused;
    app::RestoreBy by;
    if (!words.recoveryFile.empty()) {
        const auto sheet = textOf(words.recoveryFile, streams);
        if (!sheet) return refused;
        by = app::recoveryKeyIn(*sheet);
    } else {
        const auto as = credentials(words.store, streams);
        if (!as) return refused;
        by = *as;
    }
    const auto restored = app::restoreBackup(words.file, words.store.folder, by, *policy);
    if (!restored) {
        streams.err << describe(restored.error(), words.file, words.store.folder) << "\n";
        return refused;
    }
    streams.out << "Restored " << words.store.folder << " as it was at " << toIsoInstant(restored->madeAt)
                << ", with " << restored->auditRows << " rows of audit. It was proved to be whole first.\n";
    if (!restored->isAuditWhole)
        streams.out << "The audit does not verify; it was restored as it was. See keyworkctl audit verify.\n";
    if (!restored->before.empty())
        streams.out << "The store that stood there is kept as " << restored->before.string()
                    << ". Take it away when nothing of it is missed.\n";
    return done;
}

int drill(const BackupWords& words, const Streams& streams)
{
    const auto store = opened(words.store, "admin", std::nullopt, streams);
    if (!store) return refused;
    auto workspace = store->writer();
    const auto report = app::drillBackup(workspace, *store);
    if (!report) return refusing(report.error(), words.store.folder, streams);
    for (const auto& table : report->different)
        streams.err << "The table " << table << " is not the same in the backup. Run keyworkctl check.\n";
    if (!report->isSame()) return refused;
    streams.out << "A backup of " << report->bytes << " bytes was made, restored and compared: all "
                << report->rows << " rows of " << report->tables << " tables are the same.\n";
    return done;
}

Command bound(CLI::App* command, const std::shared_ptr<BackupWords>& words,
              int (*run)(const BackupWords&, const Streams&))
{
    return {command, [words, run](const Streams& streams) { return run(*words, streams); }};
}

} // namespace

std::vector<Command> addBackupCommands(CLI::App& program)
{
    const auto toBackUp = std::make_shared<BackupWords>();
    auto* backingUp = program.add_subcommand(
        "backup", "Write the whole store, encrypted and verified, into one file, while others go on working");
    addStore(*backingUp, toBackUp->store);
    backingUp->add_option("FILE", toBackUp->file,
                          "where to, best on another disk; otherwise into the store's own folder of backups");

    const auto toRestore = std::make_shared<BackupWords>();
    auto* restoring = program.add_subcommand(
        "restore", "Make a store of a backup and prove it, and only then put it in its place");
    restoring->add_option("FILE", toRestore->file, "the backup")->required();
    restoring
        ->add_option("STORE", toRestore->store.folder,
                     "the folder to make, or the store to replace, which is kept under another name")
        ->required();
    addUser(*restoring, toRestore->store);
    restoring->add_option("--recovery-file", toRestore->recoveryFile,
                          "a file with the recovery key or the whole sheet, in place of a password");
    restoring->add_option("--policy", toRestore->store.policyFolder,
                          "a folder of the service's own policy files");

    const auto toDrill = std::make_shared<BackupWords>();
    auto* drilling = program.add_subcommand(
        "drill", "Make a backup, restore it beside the store, and compare every row with the store");
    addStore(*drilling, toDrill->store);
    return {bound(backingUp, toBackUp, backUp), bound(restoring, toRestore, restore),
            bound(drilling, toDrill, drill)};
}

} // namespace keywork::ctl

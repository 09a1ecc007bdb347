#pragma once

#include "store/backup_file.h"

#include <filesystem>
#include <vector>

// For this folder only: the backups that lie in a store.
namespace keywork::app {

std::filesystem::path backupsOf(const std::filesystem::path& folder);

struct LyingBackup {
    std::filesystem::path file;
    vault::BackupManifest manifest;
};

// Those whose manifest was written by whoever held this key; anything else there is left alone.
std::vector<LyingBackup> lyingBackups(const std::filesystem::path& folder, const vault::DataKey& key);

} // namespace keywork::app

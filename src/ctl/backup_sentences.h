#pragma once

#include "app/backup/restore.h"

#include <string>

// What is wrong with a backup, in one sentence each.
namespace keywork::ctl {

std::string describe(const app::BackupRefusal& refusal, const std::string& file);
std::string describe(const app::RestoreRefusal& refusal, const std::string& file, const std::string& folder);

} // namespace keywork::ctl

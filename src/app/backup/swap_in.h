#pragma once

#include "app/backup/restore.h"
#include "base/unfinished_folder.h"

// For this folder only.
namespace keywork::app {

// A name beside the store, with the moment, that nothing has yet: the restored store is made under it, and the one before
// has it when the two have changed places, so that no name is ever taken twice.
std::filesystem::path nameBefore(const std::filesystem::path& folder, const LocalTime& now);

// Puts the closed store `beside` in the place of `folder` at one stroke. Gives where the store that stood there is now,
// but for its backups, which stay in their place; empty: none stood there.
Result<std::filesystem::path, RestoreProblem> swapIn(UnfinishedFolder& unfinished,
                                                     const std::filesystem::path& beside,
                                                     const std::filesystem::path& folder);

} // namespace keywork::app

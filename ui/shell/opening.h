#pragma once

#include "ui/shell/entrance.h"
#include "ui/shell/options.h"

namespace keywork::ui {

// How a practice store is made on first use, given by main(): `progress(done, total)` is told from another thread.
// Empty text: it is made; else the sentence why not.
using MakePractice = std::function<QString(const std::filesystem::path& folder, std::optional<Date> today,
                                           std::function<void(int done, int total)> progress)>;

// The door, or the sentence why there is none: what is wrong, where, and what to do.
Result<std::shared_ptr<const policy::Policy>, QString> readPolicy(const Options& options);
Result<std::unique_ptr<Entrance>, QString> openEntrance(const Options& options);

// A store that was named and is not there is set up.
bool mustSetUp(const Options& options);

// Before the first visit the practice store has to be made.
bool mustMakePractice(const Options& options);

} // namespace keywork::ui

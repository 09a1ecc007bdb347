#pragma once

#include "app/workspace.h"
#include "faults/scenario.h"
#include "store/database.h"

#include <optional>

// What the scenarios share: somebody at work in a practice store, and what is to be found there afterwards.
namespace keywork::faults {

// The practice store of a few invented people from which every scenario begins. Gives its key.
vault::DataKey makeStore(const std::filesystem::path& folder);

store::Database openStore(const Place& place); // as a writer, by the program's own way
app::Workspace sitDown(const Place& place);    // the keyworker, on Tuesday 08-Sep-2026 at 11:00

domain::ClientId somebodyToMeet(app::Workspace& workspace); // of the caseload

// The mark by which what was done the `number`th time is known again.
std::string markOf(int number);

// Pages, structure, indexes and schema: what can be told of any store of ours.
Finding soundOrNot(store::Database& writer);
// The same, and every rule of every record.
Finding wholeOrNot(store::Database& writer);
// Whether those marks are there that must be, each once, and no others.
Finding eachOnce(const std::vector<std::string>& marks, Count done);
// The first of several that is a fault.
Finding firstFault(std::initializer_list<Finding> findings);

} // namespace keywork::faults

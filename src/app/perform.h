#pragma once

#include "app/change.h"
#include "app/client/note_reading.h"
#include "base/log.h"
#include "store/sql_error.h"
#include "store/transaction.h"

#include <type_traits>

// For the use cases of this folder only: the frame that every one of them stands in.
namespace keywork::app {

// Why nothing could be done, from whatever was thrown. Call inside a catch block.
Trouble currentTrouble(Action action) noexcept;

// Keeps what a use case did, with its audit row, when it is done; a transaction that is not committed undoes itself.
void settle(store::Transaction& transaction, const Change& change, bool isDone);
void settleUnaudited(store::Transaction& transaction, bool isDone);

// Permission, load, ask the domain, save, audit: `work` does these on a Change and gives an Outcome<T, Refusal>. All
// of it is one transaction; a refusal or an exception leaves the store as it was.
template <class T, class Refusal, class Work>
Outcome<T, Refusal> perform(Workspace& workspace, Action action, const Work& work)
try {
    store::Transaction transaction(workspace.store());
    Change change(workspace, action);
    Outcome<T, Refusal> outcome = work(change);
    settle(transaction, change, outcome.has_value());
    return outcome;
} catch (...) {
    return refuse(Problem<Refusal>(currentTrouble(action)));
}

// The same for use cases that leave no audit row: autosaves and the mark of how far a record was read.
template <class T, class Refusal, class Work>
Outcome<T, Refusal> performUnaudited(Workspace& workspace, Action action, const Work& work)
try {
    store::Transaction transaction(workspace.store());
    Change change(workspace, action);
    Outcome<T, Refusal> outcome = work(change);
    settleUnaudited(transaction, outcome.has_value());
    return outcome;
} catch (...) {
    return refuse(Problem<Refusal>(currentTrouble(action)));
}

// A reading, several queries that see one and the same state of the store: `keptFrom` says what keeps the person from
// it, if anything does, and may note that it is read before anything is. `work` gives a Reading<T> or an Outcome<T, Refusal>.
template <class KeptFrom, class Work>
std::invoke_result_t<Work> readUnless(Workspace& workspace, Action action, const KeptFrom& keptFrom,
                                      const Work& work)
try {
    using Problems = typename std::invoke_result_t<Work>::error_type;
    if (const std::optional<Trouble> kept = keptFrom()) return refuse(Problems(*kept));
    const store::Snapshot view(workspace.store());
    return work();
} catch (...) {
    using Problems = typename std::invoke_result_t<Work>::error_type;
    return refuse(Problems(currentTrouble(action)));
}

// Of nobody's record in particular: allowed by the rights table, and not noted.
template <class T, class Work>
Reading<T> readWith(Workspace& workspace, Action action, const Work& work)
{
    return readUnless(
        workspace, action, [&] { return keptFrom(workspace, action); }, work);
}

// Of one record, shown only after its view was noted: what it is told by is there when `work` begins.
template <class Work>
std::invoke_result_t<Work> readRecord(Workspace& workspace, const WhoseRecord& whose, const Work& work)
{
    return readUnless(
        workspace, Action::ReadClient, [&] { return keptFromRecord(workspace, whose); }, work);
}

// Shorthands for the three kinds of problem.
template <class Refusal>
tl::unexpected<Problem<Refusal>> trouble(Trouble what)
{
    return refuse(Problem<Refusal>(what));
}

template <class Refusal>
tl::unexpected<Problem<Refusal>> refused(Refusal why)
{
    return refuse(Problem<Refusal>(std::in_place_type<Refusal>, std::move(why)));
}

} // namespace keywork::app

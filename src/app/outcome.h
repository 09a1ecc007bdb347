#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ids.h"

#include <string>
#include <variant>

namespace keywork::app {

// What can keep any use case from being done, whatever it is about.
enum class Trouble {
    NotAllowed, // by the rights table
    NotFound,   // no such record in this store
    Restricted, // only for those who work with the client; others open it with a reason (access/break_glass.h)
    StoreBusy,  // another program kept the store for longer than ten seconds
    StoreFailed, // disk full, damaged file, lost folder: nothing was saved
    Unexpected   // a fault in Keywork itself: nothing was saved
};

// Somebody else saved the same record since it was read. Nothing is overwritten; the window shows both versions.
struct Stale {
    RowVersion found;
    std::string changedBy;
    Instant changedAt;
};

// Why a use case was not done: trouble, a stale save, or a refusal of the domain.
template <class Refusal>
using Problem = std::variant<Trouble, Stale, Refusal>;

template <class T, class Refusal>
using Outcome = Result<T, Problem<Refusal>>;

// For reading: nothing but trouble can happen.
template <class T>
using Reading = Result<T, Trouble>;

// The refusal of a use case that has none of its own.
enum class NoRefusal {};

} // namespace keywork::app

#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

struct sqlite3;

namespace keywork::bench {

// The statements that a connection ran, in order, with their values written in: what SQLite alone can be asked for again.
using Recording = std::vector<std::string>;

// Runs `work` and keeps what it asked of the connection. What the search index asks itself is left out: whoever asks
// the index again makes it ask again.
Recording record(sqlite3* connection, const std::function<void()>& work);

// Runs a recording through SQLite's own functions and nothing else: each statement is prepared beforehand, as ours
// are; then stepped to its end, every column read. Gives how long that took, in microseconds, without the preparing.
double replay(sqlite3* connection, const Recording& recording);

} // namespace keywork::bench

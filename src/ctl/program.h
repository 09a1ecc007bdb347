#pragma once

#include <iosfwd>

namespace keywork::ctl {

// Where a command writes: what was asked for, and what is the matter.
struct Streams {
    std::ostream& out;
    std::ostream& err;
};

// Exit statuses of every command (product.md, Programs).
constexpr int done = 0;
constexpr int refused =
    1; // or found wanting: what is asked for is not there, a day that does not exist included
constexpr int wrongUsage = 2; // the command line itself is not understood

// keyworkctl: the same libraries as the window, for administrators, scripts and scheduled jobs.
int runProgram(int count, const char* const* words, const Streams& streams);

} // namespace keywork::ctl

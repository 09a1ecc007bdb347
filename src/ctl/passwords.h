#pragma once

#include "ctl/program.h"

#include <optional>
#include <string>

namespace keywork::ctl {

// The first line of a file, or what is typed at the terminal without being shown: never an argument, which every other
// program on the computer can read. `what` goes on from "Give" or "Type": "the password of anna". When there is none,
// says so, naming the option that takes a file.
std::optional<std::string> passwordFrom(const std::string& file, const char* option, const std::string& what,
                                        const Streams& streams);

// The whole of a text file; when it cannot be read, says so.
std::optional<std::string> textOf(const std::string& file, const Streams& streams);

// A new file that only its owner can read, on the disk before this returns; never over another. Says what is wrong.
bool writePrivately(const std::string& file, const std::string& text, const Streams& streams);

} // namespace keywork::ctl

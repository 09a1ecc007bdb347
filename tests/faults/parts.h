#pragma once

#include <cstdint>
#include <string>

namespace keywork::faults {

// How much of a part is wanted.
enum class Length { Short, Long };

struct Wanted {
    Length length = Length::Short;
    std::uint64_t seed = 1;
    std::string only; // the name of one scenario; empty: all

    int of(int inShort, int inLong) const { return length == Length::Short ? inShort : inLong; }
    bool isWanted(std::string_view scenario) const { return only.empty() || only == scenario; }
};

// Each part prints its figures, and says whether they are what they must be.
bool killAnywhere(const Wanted& wanted);
bool losePower(const Wanted& wanted);
bool failEveryCall(const Wanted& wanted);
bool flipBits(const Wanted& wanted);
bool workTogether(const Wanted& wanted);

} // namespace keywork::faults

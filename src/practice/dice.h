#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace keywork::practice {

// Numbers that look thrown and are the same for the same seed on every machine and with every compiler, which the
// distributions of the standard library do not promise. (SplitMix64, by Vigna; public domain.)
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    // Dice of their own for one purpose: what one client throws does not shift what the next one does.
    Dice forPurpose(std::uint64_t number) const;

    std::uint64_t next();
    int between(int least, int most); // both ends included
    bool chance(int percent) { return between(1, 100) <= percent; }

    template <class T>
    const T& pick(const std::vector<T>& from)
    {
        return from.at(static_cast<std::size_t>(between(0, static_cast<int>(from.size()) - 1)));
    }
    // The place that a throw by these weights falls on.
    std::size_t byWeight(const std::vector<int>& weights);

private:
    std::uint64_t m_state;
};

} // namespace keywork::practice

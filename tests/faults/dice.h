#pragma once

#include <cstdint>
#include <random>

namespace keywork::faults {

// The same seed throws the same everywhere: the library's engines are prescribed, its distributions are not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    // 0 to sides - 1.
    std::uint64_t below(std::uint64_t sides) { return m_engine() % sides; }
    bool coin() { return below(2) == 0; }

private:
    std::mt19937_64 m_engine;
};

} // namespace keywork::faults

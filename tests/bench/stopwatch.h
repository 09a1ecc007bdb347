#pragma once

#include <chrono>

namespace keywork::bench {

class Stopwatch {
public:
    double microseconds() const
    {
        return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - m_begun).count();
    }

private:
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

} // namespace keywork::bench

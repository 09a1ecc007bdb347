#pragma once

#include <functional>
#include <string>
#include <vector>

namespace keywork::bench {

// How often each of the two is asked in turn, for one ratio each time (docs/testing.md, Speed).
constexpr int rounds = 30;

// One call, in microseconds: ours, and SQLite alone with the same statements.
struct Pair {
    double ours;
    double floor;
};

// One line of the benchmark: what was measured of one thing at one size of the service.
struct Line {
    std::string name;
    int clients;
    double budgetUs; // of the 95th percentile; a figure to hold beside it, never a reason to fail
    double limit;    // of the ratio
    std::vector<double> ours;
    std::vector<double> floor;
    std::vector<double> ratios; // of the medians of each round

    double ratio() const;
    // The lower end of what the median of the ratios may be, with 95 per cent confidence: the eleventh of thirty.
    double ratioLow95() const;
    bool isWithinLimit() const { return ratioLow95() <= limit; }
};

double percentile(std::vector<double> values, int percent);

// Asks each case once a round, `rounds` times; `call(i)` does the i-th case both ways, one right after the other.
void measure(Line& line, std::size_t cases, const std::function<Pair(std::size_t)>& call);

std::string asJson(const std::vector<Line>& lines);
std::string asText(const std::vector<Line>& lines);

} // namespace keywork::bench

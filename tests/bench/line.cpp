#include "bench/line.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace keywork::bench {

namespace {

// Of thirty ratios the eleventh from below: that their true median lies under it has a chance of one in twenty.
constexpr std::size_t elevenLowest = 10;

double rounded(double value, double to)
{
    return std::round(value * to) / to;
}

} // namespace

double percentile(std::vector<double> values, int percent)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values.at((values.size() - 1) * static_cast<std::size_t>(percent) / 100);
}

double Line::ratio() const
{
    return percentile(ratios, 50);
}

double Line::ratioLow95() const
{
    auto sorted = ratios;
    std::sort(sorted.begin(), sorted.end());
    return sorted.empty() ? 0 : sorted.at(std::min(elevenLowest, sorted.size() - 1));
}

void measure(Line& line, std::size_t cases, const std::function<Pair(std::size_t)>& call)
{
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> ours;
        std::vector<double> floor;
        for (std::size_t i = 0; i < cases; ++i) {
            const auto pair = call(i);
            ours.push_back(pair.ours);
            floor.push_back(pair.floor);
        }
        line.ratios.push_back(percentile(ours, 50) / percentile(floor, 50));
        line.ours.insert(line.ours.end(), ours.begin(), ours.end());
        line.floor.insert(line.floor.end(), floor.begin(), floor.end());
    }
}

std::string asJson(const std::vector<Line>& lines)
{
    auto rows = nlohmann::ordered_json::array();
    for (const auto& line : lines) {
        rows.push_back({{"name", line.name},
                        {"clients", line.clients},
                        {"p50_us", std::lround(percentile(line.ours, 50))},
                        {"p95_us", std::lround(percentile(line.ours, 95))},
                        {"floor_p50_us", std::lround(percentile(line.floor, 50))},
                        {"floor_p95_us", std::lround(percentile(line.floor, 95))},
                        {"ratio", rounded(line.ratio(), 100)},
                        {"ratio_low95", rounded(line.ratioLow95(), 100)},
                        {"limit", line.limit}});
    }
    return rows.dump(1);
}

std::string asText(const std::vector<Line>& lines)
{
    std::string text =
        "                                    clients   p50 ms   p95 ms  budget   floor  ratio  low95  limit\n";
    for (const auto& line : lines) {
        char row[160];
        std::snprintf(row, sizeof row, "%-34s %8d %8.2f %8.2f %7.0f %7.2f %6.2f %6.2f %6.1f%s\n",
                      line.name.c_str(), line.clients, percentile(line.ours, 50) / 1000,
                      percentile(line.ours, 95) / 1000, line.budgetUs / 1000,
                      percentile(line.floor, 50) / 1000, line.ratio(), line.ratioLow95(), line.limit,
                      line.isWithinLimit() ? "" : "  over its limit");
        text += row;
    }
    return text;
}

} // namespace keywork::bench

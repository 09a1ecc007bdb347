#pragma once

#include "base/date.h"
#include "base/result.h"
#include "store/place_refusal.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <variant>

namespace keywork::practice {

struct PracticeSettings {
    int clients = 40;
    int years = 3;
    int staff = 6;
    std::uint64_t seed = 1;
    Date today{};
    int longAgo = 0; // so many of the clients ended their treatment in earlier years
};

// small: 40 clients, 6 staff, 3 years. service: 1,500 clients, 36 staff, 6 years. large: 20,000 clients, of whom some
// 1,200 are in treatment today, 60 staff, 10 years.
PracticeSettings smallService(Date today);
PracticeSettings wholeService(Date today);
PracticeSettings largeService(Date today);
// As dense as the large one, for so many clients: what a larger store costs is seen beside a smaller of the same kind.
PracticeSettings serviceOf(int clients, Date today);

enum class MakeProblem {
    NoRoom,
    PolicyWrong,
    Stopped // by the progress
};
using MakeRefusal = std::variant<store::PlaceRefusal, MakeProblem>;

// Told how many of the clients are written; answers whether to go on.
using Progress = std::function<bool(int done, int all)>;

// Makes a practice store of invented people in a folder that does not exist yet. The same settings give the same
// records. Nothing is left behind when it fails or is stopped.
Result<Done, MakeRefusal> makePracticeStore(const std::filesystem::path& folder,
                                            const PracticeSettings& settings, const Progress& progress = {});

} // namespace keywork::practice

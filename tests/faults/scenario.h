#pragma once

#include "vault/data_key.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace keywork::faults {

// A store folder, and the key that opens it: derived once, since it costs a tenth of a second.
struct Place {
    std::filesystem::path folder;
    const vault::DataKey& key;
};

// One operation that is done again and again, on a store that is open as long as this lives.
class Work {
public:
    Work() = default;
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;
    virtual ~Work() = default;

    // The `number`th time, from 1. True: it was acknowledged, so it must be there ever after. False: it was refused, so
    // nothing of it may be.
    virtual bool once(int number) = 0;
};

// How many times it was done: at least those that were acknowledged, and perhaps the one under way.
struct Count {
    int least;
    int most;
};

enum class Fault { None, Lost, Broken };
struct Finding {
    Fault fault = Fault::None;
    std::string why;
};

// One kind of work that faults interrupt. Adding one: a file scenario_<name>.cpp, and its name in scenario_list.h and scenarios.cpp.
struct Scenario {
    std::string_view name; // "sign session"
    int times;             // how often it is done in a run
    // Makes a practice store ready for it.
    void (*prepare)(const Place&);
    // Throws when the store cannot be opened.
    std::unique_ptr<Work> (*open)(const Place&);
    // Opens the store as the program would, afterwards, and looks: is it whole, and is everything there? Throws when it
    // cannot be opened.
    Finding (*look)(const Place&, Count);
};

std::span<const Scenario* const> scenarios();

} // namespace keywork::faults

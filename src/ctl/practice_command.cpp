#include "base/clock.h"
#include "ctl/arguments.h"
#include "ctl/sentences.h"
#include "practice/make_store.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace keywork::ctl {

namespace {

struct PracticeWords {
    std::string folder;
    std::string size = "small";
    std::optional<int> clients;
    std::optional<int> years;
    std::optional<int> staff;
    std::uint64_t seed = 1;
    std::string today;
};

std::string sentence(const practice::MakeRefusal& refusal, const std::string& folder)
{
    if (const auto* place = std::get_if<app::PlaceRefusal>(&refusal)) return describe(*place, folder);
    switch (std::get<practice::MakeProblem>(refusal)) {
    case practice::MakeProblem::NoRoom:
        return "The disk that holds " + folder +
               " is full. Nothing is left of the store; free some space and try again.";
    case practice::MakeProblem::PolicyWrong:
        return "The policy files of this program are wrong. Install Keywork again.";
    case practice::MakeProblem::Stopped: return "It was stopped. Nothing is left of the store.";
    }
    return {};
}

practice::PracticeSettings settingsFor(const PracticeWords& words, Date today)
{
    if (words.size == "large" && words.clients) return practice::serviceOf(*words.clients, today);
    auto settings = words.size == "large"     ? practice::largeService(today)
                    : words.size == "service" ? practice::wholeService(today)
                                              : practice::smallService(today);
    settings.clients = words.clients.value_or(settings.clients);
    return settings;
}

int makePractice(const PracticeWords& words, const Streams& streams)
{
    const auto policy = loadedPolicy({}, streams);
    if (!policy) return refused;
    Date today = ServiceClock(policy->zone).today();
    if (!words.today.empty()) {
        const auto day = dayOf(words.today, "--today", streams);
        if (!day) return refused;
        today = *day;
    }
    auto settings = settingsFor(words, today);
    settings.years = words.years.value_or(settings.years);
    settings.staff = words.staff.value_or(settings.staff);
    settings.seed = words.seed;
    const auto made = practice::makePracticeStore(words.folder, settings);
    if (!made) {
        streams.err << sentence(made.error(), words.folder) << "\n";
        return refused;
    }
    streams.out << "Made " << words.folder << ": " << settings.clients << " invented people, "
                << settings.staff << " staff, today is " << toIsoDate(today)
                << ". Every account's password is " << app::practicePassword << ".\n";
    return done;
}

} // namespace

Command addPractice(CLI::App& program)
{
    auto* command =
        program.add_subcommand("practice", "Make a practice store of invented people in a new folder");
    auto words = std::make_shared<PracticeWords>();
    command->add_option("STORE", words->folder, "the folder to make; refused when it exists")->required();
    command->add_option("--size", words->size, "small (40 clients), service (1,500) or large (20,000)")
        ->check(CLI::IsMember({"small", "service", "large"}));
    command->add_option("--clients", words->clients, "how many clients, instead of the size's")
        ->check(CLI::Range(1, 100'000));
    command->add_option("--years", words->years, "how many years of history")->check(CLI::Range(1, 20));
    command->add_option("--staff", words->staff, "how many people work there")->check(CLI::Range(5, 500));
    command->add_option("--seed", words->seed, "the same number gives the same people (1)");
    command->add_option("--today", words->today, "the day the store lives on, YYYY-MM-DD (the computer's)");
    return {command, [words](const Streams& streams) { return makePractice(*words, streams); }};
}

} // namespace keywork::ctl

#include "running.h"

#include "ctl/program.h"
#include "policy/load_policy.h"

#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace keywork::test {

namespace fs = std::filesystem;

Ran run(const std::vector<std::string>& words)
{
    std::vector<const char*> given = {"keyworkctl"};
    for (const auto& word : words) given.push_back(word.c_str());
    std::ostringstream out;
    std::ostringstream err;
    const int status = ctl::runProgram(static_cast<int>(given.size()), given.data(), {out, err});
    return {status, out.str(), err.str()};
}

practice::PracticeSettings settings(int clients)
{
    auto settings = practice::smallService(date(2026, 9, 8));
    settings.clients = clients;
    return settings;
}

StoreAtHand::StoreAtHand(practice::PracticeSettings settings)
{
    if (!practice::makePracticeStore(folder(), settings))
        throw std::runtime_error("the practice store was not made");
}

app::Workspace StoreAtHand::as(const std::string& account) const
{
    const auto policy =
        std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy()).value());
    return app::openPractice(folder(), account, std::nullopt, policy).value().writer();
}

fs::path StoreAtHand::file(const std::string& name) const
{
    return fs::path(folder()) / name;
}

std::map<std::string, std::string> bytesOf(const fs::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto name = entry.path().filename().string();
        if (name == "store.db-wal" || name == "store.db-shm") continue;
        files[entry.path().string()] = entry.is_regular_file() ? read(entry.path()) : std::string();
    }
    return files;
}

void write(const fs::path& file, std::string_view bytes)
{
    std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string read(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace keywork::test

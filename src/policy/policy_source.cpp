#include "policy/policy_source.h"

#include "embedded/embedded.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace keywork::policy {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view shippedFolder = "resources/policy";
constexpr std::uintmax_t largestFile = 1'000'000;

void order(std::vector<std::string>& names)
{
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

} // namespace

Result<std::string, PolicyFaultReason> ShippedPolicy::text(std::string_view name) const
{
    const auto found = embedded::find(std::string(shippedFolder) + '/' + std::string(name));
    if (!found) return refuse(PolicyFaultReason::FileMissing);
    return std::string(*found);
}

std::vector<std::string> ShippedPolicy::names() const
{
    std::vector<std::string> names;
    for (const auto& file : embedded::under(shippedFolder)) {
        names.emplace_back(file.path.substr(shippedFolder.size() + 1));
    }
    return names;
}

Result<std::string, PolicyFaultReason> ServicePolicy::text(std::string_view name) const
{
    const fs::path path = m_folder / name;
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) return m_shipped.text(name);
    if (status.type() != fs::file_type::regular) return refuse(PolicyFaultReason::FileUnreadable);
    const auto size = fs::file_size(path, error);
    if (!error && size > largestFile) return refuse(PolicyFaultReason::FileTooLarge);

    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (error || !file.is_open() || file.bad()) return refuse(PolicyFaultReason::FileUnreadable);
    return text;
}

std::vector<std::string> ServicePolicy::names() const
{
    auto names = m_shipped.names();
    std::error_code error;
    for (fs::recursive_directory_iterator entry(m_folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() != ".json") continue;
        names.push_back(entry->path().lexically_relative(m_folder).generic_string());
    }
    order(names);
    return names;
}

} // namespace keywork::policy

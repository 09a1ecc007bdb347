#include "policy/help_pages.h"

#include "embedded/embedded.h"

namespace keywork::policy {
namespace {

constexpr std::string_view folder = "resources/help/";
constexpr std::string_view ending = ".md";

} // namespace

std::optional<std::string_view> helpPage(std::string_view topic)
{
    return embedded::find(std::string(folder).append(topic).append(ending));
}

std::vector<std::string> helpTopics()
{
    std::vector<std::string> topics;
    for (const auto& file : embedded::under("resources/help")) {
        std::string_view name = file.path.substr(folder.size());
        name.remove_suffix(ending.size());
        topics.emplace_back(name);
    }
    return topics;
}

} // namespace keywork::policy

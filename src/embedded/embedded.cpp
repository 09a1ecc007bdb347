#include "embedded/embedded.h"

#include <algorithm>

namespace keywork::embedded {
namespace {

bool isUnder(const File& file, std::string_view folder)
{
    return file.path.size() > folder.size() && file.path.starts_with(folder) &&
           file.path[folder.size()] == '/';
}

} // namespace

std::span<const File> under(std::string_view folder)
{
    const auto files = all();
    // Being below one folder is a contiguous run: the table is ordered by path.
    const auto first =
        std::find_if(files.begin(), files.end(), [&](const File& file) { return isUnder(file, folder); });
    const auto last =
        std::find_if_not(first, files.end(), [&](const File& file) { return isUnder(file, folder); });
    return {first, last};
}

std::optional<std::string_view> find(std::string_view path)
{
    const auto files = all();
    const auto found =
        std::lower_bound(files.begin(), files.end(), path,
                         [](const File& file, std::string_view wanted) { return file.path < wanted; });
    if (found == files.end() || found->path != path) return std::nullopt;
    return found->text;
}

} // namespace keywork::embedded

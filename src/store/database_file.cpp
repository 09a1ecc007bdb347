#include "store/database_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <string_view>

namespace keywork::store {

namespace fs = std::filesystem;

namespace {

using namespace std::string_view_literals;

constexpr std::uintmax_t pageSize = 4096; // SQLCipher 4's
constexpr std::string_view plainHeader = "SQLite format 3\0"sv;

// Whether the end of the file may still be in the journal: pages that were being moved from there when the disk was
// full or the power failed are in both, and SQLite moves them again.
bool mayBeMended(const fs::path& file)
{
    std::error_code failed;
    const auto size = fs::file_size(file.string() + "-wal", failed);
    return !failed && size > 0;
}

} // namespace

Result<Done, OpenRefusal> looksEncrypted(const fs::path& file)
{
    std::error_code failed;
    const auto status = fs::symlink_status(file, failed);
    if (status.type() == fs::file_type::not_found) return refuse(OpenRefusal::DatabaseMissing);
    if (failed) return refuse(OpenRefusal::NoPermission);
    if (status.type() != fs::file_type::regular) return refuse(OpenRefusal::NotAStore);

    std::ifstream stream(file, std::ios::binary);
    if (!stream) return refuse(OpenRefusal::NoPermission);
    std::array<char, plainHeader.size()> header{};
    stream.read(header.data(), header.size());
    if (std::string_view(header.data(), header.size()) == plainHeader)
        return refuse(OpenRefusal::PlainDatabase);
    const auto size = fs::file_size(file, failed);
    if (failed) return refuse(OpenRefusal::NoPermission);
    if (size == 0) return refuse(OpenRefusal::Truncated);
    if (size % pageSize != 0 && !mayBeMended(file)) return refuse(OpenRefusal::Truncated);
    return Done{};
}

bool syncToDisk(const fs::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

Result<Done, OpenRefusal> makePrivateFile(const fs::path& file)
{
    const int made = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (made < 0) return refuse(errno == EEXIST ? OpenRefusal::Busy : OpenRefusal::NoPermission);
    ::close(made);
    return Done{};
}

} // namespace keywork::store

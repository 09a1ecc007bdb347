#include "base/disk_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace keywork {

DiskFile DiskFile::toRead(const std::filesystem::path& path)
{
    return DiskFile(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
}

DiskFile DiskFile::made(const std::filesystem::path& path)
{
    return DiskFile(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
}

DiskFile::DiskFile(DiskFile&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

DiskFile& DiskFile::operator=(DiskFile&& other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

DiskFile::~DiskFile()
{
    if (m_number >= 0) ::close(m_number);
}

bool DiskFile::sync() const
{
    return ::fsync(m_number) == 0;
}

bool DiskFile::write(std::span<const std::uint8_t> bytes) const
{
    while (!bytes.empty()) {
        const auto written = ::write(m_number, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

bool DiskFile::writeAt(std::size_t place, std::span<const std::uint8_t> bytes) const
{
    return ::lseek(m_number, static_cast<off_t>(place), SEEK_SET) >= 0 && write(bytes);
}

std::optional<std::size_t> DiskFile::read(std::span<std::uint8_t> into) const
{
    std::size_t length = 0;
    while (length < into.size()) {
        const auto got = ::read(m_number, into.data() + length, into.size() - length);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return std::nullopt;
        if (got == 0) break;
        length += static_cast<std::size_t>(got);
    }
    return length;
}

std::optional<std::vector<std::uint8_t>> DiskFile::readAll(std::size_t most) const
{
    struct stat state {};
    if (::fstat(m_number, &state) != 0 || !S_ISREG(state.st_mode)) return std::nullopt;
    std::vector<std::uint8_t> bytes(most + 1);
    const auto length = read(bytes);
    if (!length) return std::nullopt;
    bytes.resize(*length);
    return bytes;
}

void DiskFile::forgetCached() const
{
    ::posix_fadvise(m_number, 0, 0, POSIX_FADV_DONTNEED);
}

bool syncFolderOf(const std::filesystem::path& path)
{
    const auto folder = DiskFile::toRead(path.parent_path());
    return folder.isOpen() && folder.sync();
}

} // namespace keywork

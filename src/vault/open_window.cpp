#include "vault/open_window.h"

#include <charconv>
#include <fcntl.h>
#include <optional>
#include <sodium.h>
#include <unistd.h>
#include <utility>

namespace keywork::vault {

namespace {

// A lock of the open file, not of the process: two windows of one program are two. It has nothing to do with the
// flock of StoreLock on the same file.
struct flock oneByteAt(off_t place)
{
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = place;
    lock.l_len = 1;
    return lock;
}

off_t randomPlace()
{
    std::uint64_t place = 0;
    randombytes_buf(&place, sizeof place);
    return static_cast<off_t>(place >> 2); // far from the end of what a file may be long
}

std::optional<off_t> placeOf(std::string_view name)
{
    off_t place = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), place);
    if (name.empty() || error != std::errc{} || end != name.data() + name.size() || place < 0)
        return std::nullopt;
    return place;
}

// Whether anybody else, also of this program, holds a byte of what `lock` is about.
bool isHeld(const std::filesystem::path& lockFile, struct flock lock)
{
    const int file = ::open(lockFile.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (file < 0) return false;
    const bool held = ::fcntl(file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(file);
    return held;
}

} // namespace

OpenWindow::OpenWindow(const std::filesystem::path& lockFile)
    : m_file(::open(lockFile.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600))
{
    const off_t place = randomPlace();
    m_name = std::to_string(place);
    auto lock = oneByteAt(place);
    if (m_file >= 0) ::fcntl(m_file, F_OFD_SETLK, &lock);
}

OpenWindow::OpenWindow(OpenWindow&& other) noexcept
    : m_name(std::move(other.m_name)), m_file(std::exchange(other.m_file, -1))
{
}

OpenWindow& OpenWindow::operator=(OpenWindow&& other) noexcept
{
    std::swap(m_name, other.m_name);
    std::swap(m_file, other.m_file);
    return *this;
}

OpenWindow::~OpenWindow()
{
    if (m_file >= 0) ::close(m_file); // which also lets the byte go
}

bool isWindowOpen(const std::filesystem::path& lockFile, std::string_view name)
{
    const auto place = placeOf(name);
    return place && isHeld(lockFile, oneByteAt(*place));
}

bool isAnyWindowOpen(const std::filesystem::path& lockFile)
{
    auto everywhere = oneByteAt(0);
    everywhere.l_len = 0; // to the end, however long
    return isHeld(lockFile, everywhere);
}

} // namespace keywork::vault

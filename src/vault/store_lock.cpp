#include "vault/store_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <thread>
#include <utility>

namespace keywork::vault {

Result<StoreLock, LockError> StoreLock::take(const std::filesystem::path& lockFile,
                                             std::chrono::milliseconds patience)
{
    const int file = ::open(lockFile.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) return refuse(LockError::Unusable);
    StoreLock lock(file);

    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) return refuse(LockError::Unusable);
        if (std::chrono::steady_clock::now() >= deadline) return refuse(LockError::Taken);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return lock;
}

StoreLock::StoreLock(StoreLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

StoreLock& StoreLock::operator=(StoreLock&& other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

StoreLock::~StoreLock()
{
    if (m_file >= 0) ::close(m_file); // which also lets the lock go
}

} // namespace keywork::vault

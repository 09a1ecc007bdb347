#pragma once

#include "base/result.h"

#include <chrono>
#include <filesystem>

namespace keywork::vault {

enum class LockError { Taken, Unusable };

// Held while a store's keys or schema change, so that two programs never do it at once (flock on store.lock).
// The file is made again when it is missing: it holds nothing.
class StoreLock {
public:
    static Result<StoreLock, LockError> take(const std::filesystem::path& lockFile,
                                             std::chrono::milliseconds patience = std::chrono::seconds(10));

    StoreLock(StoreLock&& other) noexcept;
    StoreLock& operator=(StoreLock&& other) noexcept;
    ~StoreLock();

private:
    explicit StoreLock(int file) : m_file(file) {}

    int m_file;
};

} // namespace keywork::vault

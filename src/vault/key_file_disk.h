#pragma once

#include "vault/key_file.h"
#include "vault/store_lock.h"

#include <filesystem>

namespace keywork::vault {

Result<KeyFile, KeyFileError> readKeyFile(const std::filesystem::path& path);

enum class KeyWriteError { AlreadyThere, ChangedMeanwhile, WriteFailed, ReadBackDiffers };

// The first keys of a new store; never over a file that is there.
Result<Done, KeyWriteError> writeNewKeyFile(const StoreLock& lock, const std::filesystem::path& path,
                                            const KeyFile& keys);

// Puts changed keys in place of those with generation `seen`, all or nothing whenever the power fails. The three
// versions before stay beside it as .1 (newest) to .3.
Result<Done, KeyWriteError> replaceKeyFile(const StoreLock& lock, const std::filesystem::path& path,
                                           const KeyFile& keys, std::uint64_t seen);

} // namespace keywork::vault

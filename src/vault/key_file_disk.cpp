#include "vault/key_file_disk.h"

#include "base/disk_file.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>

namespace keywork::vault {

namespace fs = std::filesystem;

namespace {

fs::path besides(const fs::path& path, const std::string& ending)
{
    return path.parent_path() / (path.filename().string() + ending);
}

// On disk under the temporary name, and read back from there, before anything of the old file is given up.
Result<Done, KeyWriteError> writeAside(const fs::path& aside, const KeyFile& keys)
{
    ::unlink(aside.c_str()); // left by a program that was killed: we hold the lock, so nobody is writing it
    const auto file = DiskFile::made(aside);
    if (!file.isOpen() || !file.write(keys.bytes()) || !file.sync()) {
        ::unlink(aside.c_str());
        return refuse(KeyWriteError::WriteFailed);
    }
    const auto back = readKeyFile(aside);
    if (!back || back->bytes() != keys.bytes()) {
        ::unlink(aside.c_str());
        return refuse(KeyWriteError::ReadBackDiffers);
    }
    return Done{};
}

// Hard links, so that at no moment is there no store.keys.
void keepOlder(const fs::path& path)
{
    std::rename(besides(path, ".2").c_str(), besides(path, ".3").c_str());
    std::rename(besides(path, ".1").c_str(), besides(path, ".2").c_str());
    ::link(path.c_str(), besides(path, ".1").c_str());
}

} // namespace

Result<KeyFile, KeyFileError> readKeyFile(const fs::path& path)
{
    const auto file = DiskFile::toRead(path);
    if (!file.isOpen()) return refuse(errno == ENOENT ? KeyFileError::NotThere : KeyFileError::Unreadable);
    const auto bytes = file.readAll(KeyFile::mostBytes);
    if (!bytes) return refuse(KeyFileError::Unreadable);
    return KeyFile::parse(*bytes);
}

Result<Done, KeyWriteError> writeNewKeyFile(const StoreLock&, const fs::path& path, const KeyFile& keys)
{
    const auto aside = besides(path, ".new");
    if (auto written = writeAside(aside, keys); !written) return written;
    const bool linked = ::link(aside.c_str(), path.c_str()) == 0; // unlike rename, fails when there is one
    const bool taken = !linked && errno == EEXIST;
    ::unlink(aside.c_str());
    if (!linked) return refuse(taken ? KeyWriteError::AlreadyThere : KeyWriteError::WriteFailed);
    if (!syncFolderOf(path)) return refuse(KeyWriteError::WriteFailed);
    return Done{};
}

Result<Done, KeyWriteError> replaceKeyFile(const StoreLock&, const fs::path& path, const KeyFile& keys,
                                           std::uint64_t seen)
{
    const auto current = readKeyFile(path);
    if (!current || current->generation() != seen || current->storeId() != keys.storeId()) {
        return refuse(KeyWriteError::ChangedMeanwhile);
    }
    const auto aside = besides(path, ".new");
    if (auto written = writeAside(aside, keys); !written) return written;
    keepOlder(path);
    if (std::rename(aside.c_str(), path.c_str()) != 0 || !syncFolderOf(path))
        return refuse(KeyWriteError::WriteFailed);
    return Done{};
}

} // namespace keywork::vault

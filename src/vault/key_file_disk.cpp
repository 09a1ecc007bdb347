#include "vault/key_file_disk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <optional>
#include <string>

namespace keywork::vault {

namespace fs = std::filesystem;

namespace {

class File {
public:
    File(const fs::path& path, int flags)
        : m_number(::open(path.c_str(), flags | O_NOFOLLOW | O_CLOEXEC, 0600))
    {
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File()
    {
        if (m_number >= 0) ::close(m_number);
    }

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    bool sync() const { return ::fsync(m_number) == 0; }

    bool write(std::span<const std::uint8_t> bytes) const
    {
        while (!bytes.empty()) {
            const auto written = ::write(m_number, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) return false;
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
        return true;
    }

    // All of a regular file, or one byte more than `most` of a longer one.
    std::optional<std::vector<std::uint8_t>> read(std::size_t most) const
    {
        struct stat state {};
        if (::fstat(m_number, &state) != 0 || !S_ISREG(state.st_mode)) return std::nullopt;
        std::vector<std::uint8_t> bytes(most + 1);
        std::size_t length = 0;
        while (length < bytes.size()) {
            const auto got = ::read(m_number, bytes.data() + length, bytes.size() - length);
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) return std::nullopt;
            if (got == 0) break;
            length += static_cast<std::size_t>(got);
        }
        bytes.resize(length);
        return bytes;
    }

private:
    int m_number;
};

fs::path besides(const fs::path& path, const std::string& ending)
{
    return path.parent_path() / (path.filename().string() + ending);
}

bool syncFolderOf(const fs::path& path)
{
    const File folder(path.parent_path(), O_RDONLY | O_DIRECTORY);
    return folder.isOpen() && folder.sync();
}

// On disk under the temporary name, and read back from there, before anything of the old file is given up.
Result<Done, KeyWriteError> writeAside(const fs::path& aside, const KeyFile& keys)
{
    ::unlink(aside.c_str()); // left by a program that was killed: we hold the lock, so nobody is writing it
    const File file(aside, O_WRONLY | O_CREAT | O_EXCL);
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
    const File file(path, O_RDONLY | O_NONBLOCK);
    if (!file.isOpen()) return refuse(errno == ENOENT ? KeyFileError::NotThere : KeyFileError::Unreadable);
    const auto bytes = file.read(KeyFile::mostBytes);
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

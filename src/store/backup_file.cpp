#include "store/backup_file.h"

#include "base/disk_file.h"

#include <cerrno>

namespace keywork::store {

namespace fs = std::filesystem;

namespace {

using Bytes = std::span<const std::uint8_t>;
constexpr std::size_t pieceSize = 1024 * 1024;

BackupFault openFault()
{
    return errno == ENOENT ? BackupFault::NotThere : BackupFault::NoPermission;
}

BackupFault toFault(vault::ManifestError error)
{
    switch (error) {
    case vault::ManifestError::NotABackup: return BackupFault::NotABackup;
    case vault::ManifestError::NewerVersion: return BackupFault::NewerVersion;
    case vault::ManifestError::Damaged: break;
    }
    return BackupFault::Damaged;
}

// Gives every piece of what is left of a file to `take`, which says whether to go on.
template <class Take>
Result<Done, BackupFault> pieces(const DiskFile& from, const Take& take)
{
    std::vector<std::uint8_t> piece(pieceSize);
    for (;;) {
        const auto length = from.read(piece);
        if (!length) return refuse(BackupFault::DiskFailed);
        if (*length == 0) return Done{};
        if (!take(Bytes(piece).first(*length))) return refuse(BackupFault::DiskFailed);
    }
}

struct Measured {
    std::uint64_t size = 0;
    vault::Digesting digest;
};

// Reads what is left, measuring it; with `to`, writes it there too.
Result<Done, BackupFault> measure(const DiskFile& from, Measured& measured, const DiskFile* to = nullptr)
{
    return pieces(from, [&](Bytes piece) {
        measured.size += piece.size();
        measured.digest.add(piece);
        return !to || to->write(piece);
    });
}

Result<Done, BackupFault> isWhole(const DiskFile& from, const vault::BackupManifest& manifest,
                                  const DiskFile* to = nullptr)
{
    Measured database;
    if (auto read = measure(from, database, to); !read) return read;
    if (database.size != manifest.databaseSize || database.digest.finish() != manifest.database)
        return refuse(BackupFault::Damaged);
    return Done{};
}

struct Head {
    std::vector<std::uint8_t> sealed;
    vault::BackupManifest manifest;
    std::vector<std::uint8_t> keys;
};

// Manifest and keys, which stand before the database.
Result<Head, BackupFault> readHead(const DiskFile& file)
{
    std::vector<std::uint8_t> sealed(vault::BackupManifest::size);
    const auto length = file.read(sealed);
    if (!length) return refuse(BackupFault::DiskFailed);
    sealed.resize(*length);
    auto manifest = vault::BackupManifest::parse(sealed);
    if (!manifest) return refuse(toFault(manifest.error()));
    std::vector<std::uint8_t> keys(static_cast<std::size_t>(manifest->keysSize));
    const auto got = file.read(keys);
    if (!got) return refuse(BackupFault::DiskFailed);
    if (*got != keys.size() || vault::Digesting().add(keys).finish() != manifest->keys)
        return refuse(BackupFault::Damaged);
    return Head{std::move(sealed), *manifest, std::move(keys)};
}

// All of it under its own name, and read back from the disk.
Result<vault::BackupManifest, BackupFault> writeAside(const fs::path& aside, vault::BackupManifest manifest,
                                                      const vault::KeyFile& keys, const fs::path& database,
                                                      const vault::DataKey& key)
{
    const auto from = DiskFile::toRead(database);
    const auto file = DiskFile::made(aside);
    if (!from.isOpen() || !file.isOpen()) return refuse(openFault());
    manifest.keysSize = keys.bytes().size();
    manifest.keys = vault::Digesting().add(keys.bytes()).finish();
    // A manifest's room first: what it says is known at the end.
    if (!file.write(std::vector<std::uint8_t>(vault::BackupManifest::size)) || !file.write(keys.bytes()))
        return refuse(BackupFault::DiskFailed);
    Measured measured;
    if (const auto copied = measure(from, measured, &file); !copied) return refuse(copied.error());
    manifest.databaseSize = measured.size;
    manifest.database = measured.digest.finish();
    if (!file.writeAt(0, manifest.sealed(key)) || !file.sync()) return refuse(BackupFault::DiskFailed);
    file.forgetCached();

    const auto back = DiskFile::toRead(aside);
    const auto head = readHead(back);
    if (!head) return refuse(head.error());
    if (const auto whole = isWhole(back, head->manifest); !whole) return refuse(whole.error());
    if (head->manifest != manifest) return refuse(BackupFault::DiskFailed);
    return manifest;
}

} // namespace

Result<BackupFile, BackupFault> BackupFile::open(const fs::path& path)
{
    const auto file = DiskFile::toRead(path);
    if (!file.isOpen()) return refuse(openFault());
    auto head = readHead(file);
    if (!head) return refuse(head.error());
    auto keys = vault::KeyFile::parse(head->keys);
    if (!keys || keys->storeId() != head->manifest.storeId) return refuse(BackupFault::Damaged);
    return BackupFile(path, std::move(head->sealed), head->manifest, std::move(*keys));
}

Result<Done, BackupFault> BackupFile::extractDatabase(const fs::path& to) const
{
    const auto from = DiskFile::toRead(m_path);
    if (!from.isOpen()) return refuse(openFault());
    const auto head = readHead(from);
    if (!head) return refuse(head.error());
    if (head->manifest != m_manifest) return refuse(BackupFault::Damaged); // another file by now
    const auto file = DiskFile::made(to);
    if (!file.isOpen()) return refuse(openFault());
    if (auto whole = isWhole(from, m_manifest, &file); !whole) return whole;
    if (!file.sync()) return refuse(BackupFault::DiskFailed);
    return Done{};
}

Result<vault::BackupManifest, BackupFault> writeBackupFile(const fs::path& path,
                                                           vault::BackupManifest manifest,
                                                           const vault::KeyFile& keys,
                                                           const fs::path& database,
                                                           const vault::DataKey& key)
{
    const fs::path aside = path.string() + ".part";
    std::error_code failed;
    fs::remove(aside, failed); // left by a program that was killed
    auto written = writeAside(aside, manifest, keys, database, key);
    if (written) fs::rename(aside, path, failed);
    if (!written || failed || !syncFolderOf(path)) {
        std::error_code ignored;
        fs::remove(aside, ignored);
        return refuse(written ? BackupFault::DiskFailed : written.error());
    }
    return written;
}

} // namespace keywork::store

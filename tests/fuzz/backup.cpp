#include "fuzz/try_input.h"
#include "vault/backup_manifest.h"

#include <algorithm>

// What stands first in a backup, which anybody may have altered who can write to the disk it lies on.
namespace keywork::fuzz {

void tryInput(std::string_view input)
{
    const std::vector<std::uint8_t> bytes(input.begin(), input.end());
    static const auto key = vault::DataKey::random();
    const auto manifest = vault::BackupManifest::parse(bytes);
    require(!vault::isSealed(bytes, key), "no input is sealed with a key that was made after it");
    if (!manifest) return;
    require(manifest->keysSize <= vault::KeyFile::mostBytes,
            "the keys of a backup are not larger than they may be");
    const auto again = manifest->sealed(key);
    require(again.size() == vault::BackupManifest::size, "a manifest has one length");
    require(vault::isSealed(again, key), "a manifest that was read is sealed anew");
    require(vault::BackupManifest::parse(again) == *manifest, "a manifest is read as it was written");
}

} // namespace keywork::fuzz

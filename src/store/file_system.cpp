#include "store/file_system.h"

#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

namespace keywork::store {

namespace fs = std::filesystem;

namespace {

// f_type of file systems whose other end is another computer (linux/magic.h and the file systems' own sources).
constexpr std::array<std::uint32_t, 12> networkTypes{
    0x6969,     // NFS
    0xFF534D42, // CIFS
    0xFE534D42, // SMB2
    0x517B,     // SMB
    0x01021997, // 9P
    0x5346414F, // AFS (OpenAFS)
    0x6B414653, // AFS (kernel)
    0x00C36400, // Ceph
    0x47504653, // GPFS
    0x0BD00BD0, // Lustre
    0x73757245, // Coda
    0x564C,     // NCP
};
constexpr std::uint32_t fuse = 0x65735546;

// Of the FUSE kinds, those that only change how a local disk looks. Any other may be a share.
constexpr std::array<std::string_view, 6> localFuse{"fuse.gocryptfs", "fuse.encfs", "fuse.cryfs",
                                                    "fuse.bindfs",    "fuseblk",    "fuse.fuse-overlayfs"};

constexpr std::array<std::string_view, 13> syncedNames{
    "dropbox", "onedrive", "nextcloud",   "owncloud", "google drive", "googledrive", "my drive",
    "icloud",  "pcloud",   "pclouddrive", "megasync", "seafile",      "syncthing"};
constexpr std::array<std::string_view, 6> syncMarkers{".dropbox",          ".dropbox.cache",
                                                      ".stfolder",         ".csync_journal.db",
                                                      ".owncloudsync.log", ".nextcloudsync.log"};

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

// "OneDrive - Example Service" and "Dropbox (Example)" are sync folders too.
bool namesSync(const fs::path& part)
{
    const auto name = lowered(part.string());
    return std::any_of(syncedNames.begin(), syncedNames.end(), [&](std::string_view known) {
        return name == known ||
               (name.starts_with(known) && (name[known.size()] == ' ' || name[known.size()] == '('));
    });
}

bool hasSyncMarker(const fs::path& folder)
{
    std::error_code ignored;
    return std::any_of(syncMarkers.begin(), syncMarkers.end(),
                       [&](std::string_view marker) { return fs::exists(folder / marker, ignored); });
}

// mountinfo writes white space and backslashes as three octal digits.
std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size()) {
            plain +=
                static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
            i += 3;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

bool isWithin(const fs::path& path, const fs::path& mount)
{
    return std::mismatch(mount.begin(), mount.end(), path.begin(), path.end()).first == mount.end() ||
           mount == "/";
}

} // namespace

std::string mountType(std::string_view mountInfo, const fs::path& path)
{
    std::istringstream lines{std::string(mountInfo)};
    std::string line;
    std::string type;
    std::size_t longest = 0;
    while (std::getline(lines, line)) {
        std::istringstream fields(line);
        std::string skipped;
        std::string mount;
        fields >> skipped >> skipped >> skipped >> skipped >> mount;
        while (fields >> skipped && skipped != "-") { // optional fields, ended by a hyphen
        }
        std::string found;
        fields >> found;
        mount = unescaped(mount);
        // Of mounts on the same place the later one is on top.
        if (isWithin(path, mount) && mount.size() >= longest) {
            longest = mount.size();
            type = found;
        }
    }
    return type;
}

FileSystemKind fileSystemOf(const fs::path& folder)
{
    struct statfs about {};
    if (::statfs(folder.c_str(), &about) != 0)
        return FileSystemKind::Local; // opening it will say what is wrong
    const auto type = static_cast<std::uint32_t>(about.f_type);
    if (std::find(networkTypes.begin(), networkTypes.end(), type) != networkTypes.end())
        return FileSystemKind::Network;
    if (type != fuse) return FileSystemKind::Local;

    std::ifstream mounts("/proc/self/mountinfo");
    const std::string text{std::istreambuf_iterator<char>(mounts), {}};
    std::error_code failed;
    const auto kind = mountType(text, fs::canonical(folder, failed));
    const bool local = std::find(localFuse.begin(), localFuse.end(), kind) != localFuse.end();
    return local ? FileSystemKind::Local : FileSystemKind::Network;
}

bool isCloudSynced(const fs::path& folder)
{
    for (auto place = folder; !place.empty(); place = place.parent_path()) {
        if (namesSync(place.filename()) || hasSyncMarker(place)) return true;
        if (place == place.root_path()) break;
    }
    return false;
}

} // namespace keywork::store

#pragma once

#include <filesystem>
#include <functional>

namespace keywork::store {

enum class FileSystemKind { Local, Network };

// On what kind of file system a folder that exists lies. Passed in, so that a test can say "a share".
using FileSystemProbe = std::function<FileSystemKind(const std::filesystem::path& folder)>;

// What the kernel says: statfs, and for FUSE the type that /proc/self/mountinfo gives.
FileSystemKind fileSystemOf(const std::filesystem::path& folder);

// The type of the mount a path is on, given the text of mountinfo; empty when it is on none.
std::string mountType(std::string_view mountInfo, const std::filesystem::path& path);

// Inside a folder that Dropbox, OneDrive, Nextcloud or the like copies elsewhere while it is being written.
bool isCloudSynced(const std::filesystem::path& folder);

} // namespace keywork::store

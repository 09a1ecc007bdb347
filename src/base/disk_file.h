#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace keywork {

// A file, or a folder to be synced, by the system's own calls, where a stream would hide whether bytes reached the disk.
// No link is followed; a file that is made may be read by its owner only.
class DiskFile {
public:
    static DiskFile toRead(const std::filesystem::path& path);
    // Fails when there is one.
    static DiskFile made(const std::filesystem::path& path);

    DiskFile(DiskFile&& other) noexcept;
    DiskFile& operator=(DiskFile&& other) noexcept;
    ~DiskFile();

    bool isOpen() const { return m_number >= 0; }
    bool sync() const;
    // All of it, or false: the disk is full.
    bool write(std::span<const std::uint8_t> bytes) const;
    // The same over what stands at that place.
    bool writeAt(std::size_t place, std::span<const std::uint8_t> bytes) const;
    // From where the last one ended: as many bytes as fit and are there; none: the disk fails.
    std::optional<std::size_t> read(std::span<std::uint8_t> into) const;
    // All of a regular file, or one byte more than `most` of a longer one.
    std::optional<std::vector<std::uint8_t>> readAll(std::size_t most) const;
    // What is read next comes from the disk and not from memory, as far as the system does what it is asked.
    void forgetCached() const;

private:
    explicit DiskFile(int number) : m_number(number) {}

    int m_number;
};

// Which names are in the folder that holds `path` stays when the power fails.
bool syncFolderOf(const std::filesystem::path& path);

} // namespace keywork

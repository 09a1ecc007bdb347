#include "faults/disk.h"

#include <algorithm>
#include <fstream>

namespace keywork::faults {

namespace fs = std::filesystem;
using iolog::Deed;
using iolog::Event;

namespace {

constexpr std::size_t sector = 512;

std::string folderOf(const std::string& path)
{
    return fs::path(path).parent_path().string();
}

void put(std::string& contents, std::int64_t at, std::string_view bytes)
{
    const auto from = static_cast<std::size_t>(at);
    if (contents.size() < from + bytes.size()) contents.resize(from + bytes.size());
    contents.replace(from, bytes.size(), bytes);
}

void putWhole(std::string& contents, const Event& event)
{
    if (event.deed == Deed::Write) put(contents, event.at, event.bytes);
    else contents.resize(static_cast<std::size_t>(event.at));
}

void putTorn(std::string& contents, const Event& event, Dice& dice)
{
    if (event.deed != Deed::Write) {
        if (dice.coin()) putWhole(contents, event);
        return;
    }
    const std::string_view bytes(event.bytes);
    for (std::size_t from = 0; from < bytes.size(); from += sector) {
        if (dice.coin())
            put(contents, event.at + static_cast<std::int64_t>(from), bytes.substr(from, sector));
    }
}

enum class Luck { Nothing, TheFirst, AnyOfThem, AnySectors };

} // namespace

Disk::Disk(const iolog::Recording& recording) : m_names(recording.names)
{
    for (const auto& [file, contents] : recording.contents) m_files[file].synced = contents;
}

void Disk::apply(const Event& event)
{
    switch (event.deed) {
    case Deed::Create:
        m_files[event.file] = {};
        m_unsyncedNames.push_back(&event);
        return;
    case Deed::Rename:
    case Deed::Link:
    case Deed::Unlink:
    case Deed::MakeFolder: m_unsyncedNames.push_back(&event); return;
    case Deed::Write:
    case Deed::Truncate: m_files[event.file].unsynced.push_back(&event); return;
    case Deed::Sync: {
        auto& file = m_files[event.file];
        for (const auto* change : file.unsynced) putWhole(file.synced, *change);
        file.unsynced.clear();
        return;
    }
    case Deed::SyncFolder: {
        const auto isOther = [&](const Event* change) { return folderOf(change->path) != event.path; };
        for (const auto* change : m_unsyncedNames)
            if (!isOther(change)) rename(m_names, *change);
        const auto others = std::stable_partition(m_unsyncedNames.begin(), m_unsyncedNames.end(), isOther);
        m_unsyncedNames.erase(others, m_unsyncedNames.end());
        return;
    }
    case Deed::Read:
    case Deed::Acknowledge: return;
    }
}

void Disk::rename(Names& names, const Event& change)
{
    // What never came to be for want of an earlier change cannot be changed either.
    const auto found = names.find(change.path);
    const bool isThere = found != names.end();
    if (change.deed == Deed::Create || change.deed == Deed::MakeFolder) names[change.path] = change.file;
    else if (change.deed == Deed::Link && isThere) names.emplace(change.to, found->second);
    else if (change.deed == Deed::Unlink && isThere) names.erase(found);
    else if (change.deed == Deed::Rename && isThere) {
        const auto file = found->second;
        names.erase(found);
        names[change.to] = file;
    }
}

Disk::Names Disk::remainingNames(Dice& dice) const
{
    auto names = m_names;
    std::map<std::string, std::uint64_t> kept; // of each folder, so many of the first
    for (const auto* change : m_unsyncedNames) ++kept[folderOf(change->path)];
    for (auto& [folder, count] : kept) {
        const auto luck = dice.below(3);
        count = luck == 0 ? 0 : luck == 1 ? count : dice.below(count + 1);
    }
    for (const auto* change : m_unsyncedNames) {
        auto& count = kept[folderOf(change->path)];
        if (count == 0) continue;
        --count;
        rename(names, *change);
    }
    return names;
}

std::string Disk::remainingBytes(const File& file, Dice& dice)
{
    auto contents = file.synced;
    const auto luck = Luck(dice.below(4));
    if (luck == Luck::Nothing || file.unsynced.empty()) return contents;
    auto first = dice.below(file.unsynced.size() + 1);
    for (const auto* change : file.unsynced) {
        if (luck == Luck::AnySectors) putTorn(contents, *change, dice);
        else if (luck == Luck::AnyOfThem) {
            if (dice.coin()) putWhole(contents, *change);
        } else if (first > 0) {
            --first;
            putWhole(contents, *change);
        } else {
            putTorn(contents, *change, dice); // the one that was under way
            break;
        }
    }
    return contents;
}

std::map<std::string, std::string> Disk::seen() const
{
    auto names = m_names;
    for (const auto* change : m_unsyncedNames) rename(names, *change);
    std::map<std::string, std::string> contents;
    for (const auto& [name, file] : names) {
        if (file == 0) continue;
        auto& bytes = contents[name] = m_files.at(file).synced;
        for (const auto* change : m_files.at(file).unsynced) putWhole(bytes, *change);
    }
    return contents;
}

void Disk::leaveRemains(const fs::path& folder, Dice& dice) const
{
    const auto names = remainingNames(dice);
    std::map<int, std::string> contents;
    for (const auto& [name, file] : names) {
        if (file == 0) fs::create_directories(folder / name);
        else if (contents.count(file) == 0) contents[file] = remainingBytes(m_files.at(file), dice);
    }
    for (const auto& [name, file] : names) {
        const auto path = folder / name;
        if (file == 0 || !fs::is_directory(path.parent_path())) continue; // its folder was lost with it
        std::ofstream(path, std::ios::binary) << contents[file];
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    }
}

} // namespace keywork::faults

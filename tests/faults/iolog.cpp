#include "faults/iolog.h"

#include "faults/iolog_watch.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace keywork::faults::iolog {

namespace {

struct Watch {
    std::string folder; // with a slash at its end; empty: nothing is watched
    Harm harm = Harm::None;
    std::uint64_t atCall = 0;
    std::uint64_t calls = 0;
    bool dying = false;
    bool records = false;
    Syncs syncs = Syncs::Count;
    Recording recording;
    std::map<ino_t, int> files;
    int lastFile = 0;
    std::map<int, OpenFile> open;
};

// Never destroyed: calls come until the very end of the program.
Watch& watched()
{
    static auto* const one = new Watch;
    return *one;
}

int fileOf(ino_t inode)
{
    auto& files = watched().files;
    const auto found = files.find(inode);
    return found != files.end() ? found->second : files[inode] = ++watched().lastFile;
}

bool realSyncs = true;

bool needsRoom(Deed deed)
{
    return deed == Deed::Write || deed == Deed::Create || deed == Deed::MakeFolder || deed == Deed::Link;
}

} // namespace

void watch(const std::string& folder, Harm harm, std::uint64_t atCall)
{
    watched() = Watch{};
    watched().harm = harm;
    watched().atCall = atCall;
    watched().folder = folder + "/";
}

void stopWatching()
{
    watched() = Watch{};
}

void leaveRealSyncsOut()
{
    realSyncs = false;
}

bool syncsForReal()
{
    return realSyncs;
}

std::uint64_t calls()
{
    return watched().calls;
}

void startRecording(const std::string& folder, Syncs syncs)
{
    namespace fs = std::filesystem;
    Watch next;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto name = entry.path().lexically_relative(folder).string();
        struct stat state {};
        ::stat(entry.path().c_str(), &state);
        if (entry.is_directory()) {
            next.recording.names[name] = 0;
            continue;
        }
        auto& file = next.files[state.st_ino]; // the same for all names of it
        if (file == 0) file = ++next.lastFile;
        next.recording.names[name] = file;
        std::ifstream bytes(entry.path(), std::ios::binary);
        next.recording.contents[file] = {std::istreambuf_iterator<char>(bytes), {}};
    }
    next.records = true;
    next.syncs = syncs;
    next.folder = folder + "/";
    watched() = std::move(next);
}

Recording stopRecording()
{
    auto recording = std::move(watched().recording);
    watched() = Watch{};
    return recording;
}

void acknowledge(int count)
{
    Event event;
    event.at = count;
    happened(std::move(event));
}

std::optional<std::string> inside(const char* path)
{
    const auto& folder = watched().folder;
    if (folder.empty() || path == nullptr) return std::nullopt;
    const std::string_view text(path);
    if (text == std::string_view(folder).substr(0, folder.size() - 1)) return "";
    if (text.substr(0, folder.size()) != folder) return std::nullopt;
    return std::string(text.substr(folder.size()));
}

void opened(int descriptor, std::string path, bool isNew)
{
    struct stat state {};
    ::fstat(descriptor, &state);
    if (isNew)
        watched().files[state.st_ino] = ++watched().lastFile; // the number may have been another's before
    watched().open[descriptor] = {fileOf(state.st_ino), std::move(path), S_ISDIR(state.st_mode)};
}

void closed(int descriptor)
{
    if (!watched().folder.empty()) watched().open.erase(descriptor);
}

const OpenFile* openFile(int descriptor)
{
    if (watched().folder.empty()) return nullptr;
    const auto found = watched().open.find(descriptor);
    return found == watched().open.end() ? nullptr : &found->second;
}

int fileNamed(const std::string& path)
{
    struct stat state {};
    return ::lstat((watched().folder + path).c_str(), &state) == 0 ? fileOf(state.st_ino) : 0;
}

Turn turn(Deed deed)
{
    auto& watch = watched();
    if ((deed == Deed::Read) != (watch.harm == Harm::FailToRead)) return Turn::Pass;
    const auto number = ++watch.calls;
    const bool due = number == watch.atCall;
    switch (watch.harm) {
    case Harm::None: return Turn::Pass;
    case Harm::Die:
        if (due) ::kill(::getpid(), SIGKILL);
        return Turn::Pass;
    case Harm::DieHalfway: watch.dying = due; return due && deed == Deed::Write ? Turn::Half : Turn::Pass;
    case Harm::FailToRead:
    case Harm::FailOnce: return due ? Turn::Fail : Turn::Pass;
    case Harm::DiskFull:
        if (watch.atCall == 0 || number < watch.atCall || !needsRoom(deed)) return Turn::Pass;
        return due && deed == Deed::Write ? Turn::Half : Turn::Fail;
    }
    return Turn::Pass;
}

int failure()
{
    return watched().harm == Harm::DiskFull ? ENOSPC : EIO;
}

void happened(Event event)
{
    auto& watch = watched();
    const bool isSync = event.deed == Deed::Sync || event.deed == Deed::SyncFolder;
    if (watch.records && !(isSync && watch.syncs == Syncs::AreLies))
        watch.recording.events.push_back(std::move(event));
}

void dieIfDue()
{
    if (watched().dying) ::kill(::getpid(), SIGKILL);
}

} // namespace keywork::faults::iolog

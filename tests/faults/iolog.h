#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

// Stands before the C library in whatever program is linked with it: sees every call that changes a file of one folder,
// and can note it, refuse it, or end the program at it. Without a folder to watch, calls pass untouched.
namespace keywork::faults::iolog {

enum class Deed : std::uint8_t {
    Create,
    Write,
    Truncate,
    Rename,
    Link,
    Unlink,
    MakeFolder,
    Sync,       // of a file: what was written to it is on the disk
    SyncFolder, // the names in it are on the disk
    Read,       // changes nothing and is not noted
    Acknowledge // not a call: the program said that something is saved
};

struct Event {
    Deed deed = Deed::Acknowledge;
    int file = 0;        // which file, whatever its name is by now
    std::int64_t at = 0; // Write: from where. Truncate: the new length. Acknowledge: how many there are now
    std::string path;    // within the folder; empty: the folder itself
    std::string to;      // Rename, Link
    std::string bytes;   // Write
};

// A folder as it was, and what happened to it.
struct Recording {
    std::map<std::string, int> names; // a folder within is file 0
    std::map<int, std::string> contents;
    std::vector<Event> events;
};

enum class Harm {
    None,
    Die,        // as kill -9, before the call
    DieHalfway, // when half of a write is written; after any other call
    FailOnce,   // EIO
    FailToRead, // EIO, once; with this one, only reads are counted
    DiskFull    // half of a write, and nothing that needs room from then on: ENOSPC
};

// From now on, about this folder (an absolute path without links), counting from 0 again.
void watch(const std::string& folder, Harm harm = Harm::None, std::uint64_t atCall = 0);
void stopWatching();
// From now on nothing waits for the real disk: what a killed process wrote is in the kernel's memory all the same. The
// calls are counted, noted and refused as before.
void leaveRealSyncsOut();
// How many calls there were that could come to harm.
std::uint64_t calls();

enum class Syncs { Count, AreLies }; // AreLies: a disk, or a setting, that syncs nothing
void startRecording(const std::string& folder, Syncs syncs);
Recording stopRecording();
// Notes what the program said, in its place among the calls.
void acknowledge(int count);

} // namespace keywork::faults::iolog

// Loaded before the C library into a keywork that is to die while it writes: as the power fails, in the middle of a
// write. From when the file KEYWORK_KILL_ARMED is there, it ends its process at the write of that number
// (KEYWORK_KILL_AT, from 1) once half of it is written, or all of it (KEYWORK_KILL_PART: half, whole), and otherwise
// notes every write by a byte in KEYWORK_KILL_COUNTED. The store is the only file that the program writes at a place.

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>

namespace {

using Write = ssize_t (*)(int, const void*, size_t, off64_t);

bool isArmed()
{
    const char* armed = std::getenv("KEYWORK_KILL_ARMED");
    return armed != nullptr && access(armed, F_OK) == 0;
}

void note()
{
    const char* counted = std::getenv("KEYWORK_KILL_COUNTED");
    const int file = counted == nullptr ? -1 : open(counted, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (file < 0) return;
    if (write(file, ".", 1) != 1) std::abort();
    close(file);
}

} // namespace

extern "C" ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t at)
{
    static const auto next = reinterpret_cast<Write>(dlsym(RTLD_NEXT, "pwrite64"));
    static std::atomic<int> number{0};
    if (isArmed()) {
        const char* last = std::getenv("KEYWORK_KILL_AT");
        if (last != nullptr && ++number == std::atoi(last)) {
            const char* part = std::getenv("KEYWORK_KILL_PART");
            const bool isHalf = part == nullptr || std::strcmp(part, "whole") != 0;
            if (next(file, bytes, isHalf ? count / 2 : count, at) < 0) std::abort();
            raise(SIGKILL);
        }
        note();
    }
    return next(file, bytes, count, at);
}

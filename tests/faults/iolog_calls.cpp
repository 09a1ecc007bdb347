// The C library's calls that change files, each under the names by which SQLite, the C++ library and our own code know
// it. SQLite keeps pointers to them, which the loader resolves to these as well.
#include "faults/iolog_watch.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>

using namespace keywork::faults::iolog;

namespace {

template <class Function>
Function* next(Function*, const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

// A call that is done whole or not at all.
template <class Call>
auto whole(Deed deed, const Call& call, Event event) -> decltype(call())
{
    if (turn(deed) == Turn::Fail) {
        errno = failure();
        return -1;
    }
    const auto result = call();
    if (result >= 0) {
        event.deed = deed;
        happened(std::move(event));
    }
    dieIfDue();
    return result;
}

// Of a write at a place: as many bytes as were let through.
template <class Call>
ssize_t written(const OpenFile& file, const void* bytes, size_t count, off_t at, const Call& call)
{
    const auto how = turn(Deed::Write);
    if (how == Turn::Fail) {
        errno = failure();
        return -1;
    }
    const auto result = call(how == Turn::Half ? (count + 1) / 2 : count);
    if (result > 0)
        happened({Deed::Write,
                  file.file,
                  at,
                  {},
                  {},
                  {static_cast<const char*>(bytes), static_cast<size_t>(result)}});
    dieIfDue();
    return result;
}

template <class Call>
ssize_t readBy(int descriptor, const Call& call)
{
    if (openFile(descriptor) == nullptr || turn(Deed::Read) != Turn::Fail) return call();
    errno = failure();
    return -1;
}

using Open = int(const char*, int, ...);

int openedBy(Open* open, const char* path, int flags, mode_t mode)
{
    const auto name = inside(path);
    if (!name) return open(path, flags, mode);
    struct stat state {};
    const bool isThere = ::lstat(path, &state) == 0;
    const auto really = [&] { return open(path, flags, mode); };
    int descriptor = -1;
    if (!isThere && (flags & O_CREAT) != 0) {
        // The event needs the new file's number, so it is told after the file is known.
        if (turn(Deed::Create) == Turn::Fail) {
            errno = failure();
            return -1;
        }
        descriptor = really();
        if (descriptor < 0) return descriptor;
        opened(descriptor, *name, true);
        happened({Deed::Create, openFile(descriptor)->file, 0, *name, {}, {}});
        dieIfDue();
        return descriptor;
    }
    descriptor = (flags & O_TRUNC) != 0 && isThere
                     ? whole(Deed::Truncate, really, {Deed::Truncate, fileNamed(*name), 0, {}, {}, {}})
                     : really();
    if (descriptor >= 0) opened(descriptor, *name, false);
    return descriptor;
}

int syncedBy(int (*sync)(int), int descriptor)
{
    const auto really = [&] { return syncsForReal() ? sync(descriptor) : 0; };
    const auto* file = openFile(descriptor);
    if (file == nullptr) return really();
    const auto deed = file->isFolder ? Deed::SyncFolder : Deed::Sync;
    return whole(deed, really, {deed, file->file, 0, file->path, {}, {}});
}

int removedBy(int (*remove)(const char*), const char* path)
{
    const auto name = inside(path);
    if (!name) return remove(path);
    return whole(Deed::Unlink, [&] { return remove(path); }, {Deed::Unlink, 0, 0, *name, {}, {}});
}

int namedBy(Deed deed, int (*give)(const char*, const char*), const char* from, const char* to)
{
    const auto before = inside(from);
    const auto after = inside(to);
    if (!before || !after) return give(from, to);
    return whole(deed, [&] { return give(from, to); }, {deed, fileNamed(*before), 0, *before, *after, {}});
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    static auto* const real = next<Open>(nullptr, "open");
    return openedBy(real, path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    static auto* const real = next<Open>(nullptr, "open64");
    return openedBy(real, path, flags, mode);
}

int close(int descriptor)
{
    static auto* const real = next<int(int)>(nullptr, "close");
    closed(descriptor);
    return real(descriptor);
}

ssize_t write(int descriptor, const void* bytes, size_t count)
{
    static auto* const real = next<ssize_t(int, const void*, size_t)>(nullptr, "write");
    const auto* file = openFile(descriptor);
    if (file == nullptr) return real(descriptor, bytes, count);
    const auto at = ::lseek(descriptor, 0, SEEK_CUR);
    return written(*file, bytes, count, at, [&](size_t many) { return real(descriptor, bytes, many); });
}

ssize_t pwrite(int descriptor, const void* bytes, size_t count, off_t at)
{
    static auto* const real = next<ssize_t(int, const void*, size_t, off_t)>(nullptr, "pwrite");
    const auto* file = openFile(descriptor);
    if (file == nullptr) return real(descriptor, bytes, count, at);
    return written(*file, bytes, count, at, [&](size_t many) { return real(descriptor, bytes, many, at); });
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off64_t at)
{
    return ::pwrite(descriptor, bytes, count, at);
}

ssize_t read(int descriptor, void* bytes, size_t count)
{
    static auto* const real = next<ssize_t(int, void*, size_t)>(nullptr, "read");
    return readBy(descriptor, [&] { return real(descriptor, bytes, count); });
}

ssize_t pread64(int descriptor, void* bytes, size_t count, off64_t at)
{
    static auto* const real = next<ssize_t(int, void*, size_t, off64_t)>(nullptr, "pread64");
    return readBy(descriptor, [&] { return real(descriptor, bytes, count, at); });
}

// How the C++ library copies a file.
ssize_t sendfile(int to, int from, off_t* at, size_t count) noexcept
{
    static auto* const real = next<ssize_t(int, int, off_t*, size_t)>(nullptr, "sendfile");
    const auto* file = openFile(to);
    if (file == nullptr) return real(to, from, at, count);
    std::string bytes(count, '\0');
    const auto start = at != nullptr ? *at : ::lseek(from, 0, SEEK_CUR);
    const auto got = ::pread(from, bytes.data(), count, start);
    if (got <= 0) return got;
    const auto end = ::lseek(to, 0, SEEK_CUR);
    return written(*file, bytes.data(), static_cast<size_t>(got), end,
                   [&](size_t many) { return real(to, from, at, many); });
}

int ftruncate(int descriptor, off_t length) noexcept
{
    static auto* const real = next<int(int, off_t)>(nullptr, "ftruncate");
    const auto* file = openFile(descriptor);
    if (file == nullptr) return real(descriptor, length);
    return whole(Deed::Truncate, [&] { return real(descriptor, length); },
                 {Deed::Truncate, file->file, length, {}, {}, {}});
}

int ftruncate64(int descriptor, off64_t length) noexcept
{
    return ::ftruncate(descriptor, length);
}

int fsync(int descriptor)
{
    static auto* const real = next<int(int)>(nullptr, "fsync");
    return syncedBy(real, descriptor);
}

int fdatasync(int descriptor)
{
    static auto* const real = next<int(int)>(nullptr, "fdatasync");
    return syncedBy(real, descriptor);
}

int rename(const char* from, const char* to) noexcept
{
    static auto* const real = next<int(const char*, const char*)>(nullptr, "rename");
    return namedBy(Deed::Rename, real, from, to);
}

int link(const char* from, const char* to) noexcept
{
    static auto* const real = next<int(const char*, const char*)>(nullptr, "link");
    return namedBy(Deed::Link, real, from, to);
}

int unlink(const char* path) noexcept
{
    static auto* const real = next<int(const char*)>(nullptr, "unlink");
    return removedBy(real, path);
}

int remove(const char* path) noexcept
{
    static auto* const real = next<int(const char*)>(nullptr, "remove");
    return removedBy(real, path);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static auto* const real = next<int(const char*, mode_t)>(nullptr, "mkdir");
    const auto name = inside(path);
    if (!name) return real(path, mode);
    return whole(Deed::MakeFolder, [&] { return real(path, mode); }, {Deed::MakeFolder, 0, 0, *name, {}, {}});
}

} // extern "C"

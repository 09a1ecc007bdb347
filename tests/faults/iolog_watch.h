#pragma once

#include "faults/iolog.h"

#include <sys/types.h>

#include <optional>

// Between the calls that were caught (iolog_calls.cpp) and what is to become of them.
namespace keywork::faults::iolog {

// The path within the watched folder; none: not in it, or nothing is watched.
std::optional<std::string> inside(const char* path);

struct OpenFile {
    int file;
    std::string path;
    bool isFolder;
};
void opened(int descriptor, std::string path, bool isNew);
void closed(int descriptor);
// None: not a file of the folder.
const OpenFile* openFile(int descriptor);
bool syncsForReal();
int fileNamed(const std::string& path);

enum class Turn { Pass, Half, Fail };
// Asked before a call is made. Half: only half of what is to be written, or nothing of anything else.
Turn turn(Deed deed);
// What errno is to be after Fail.
int failure();
// Told after a call succeeded.
void happened(Event event);
// Told after the call, done or half done: the end, if this was to be the last.
void dieIfDue();

} // namespace keywork::faults::iolog

#pragma once

#include "faults/dice.h"
#include "faults/iolog.h"

#include <filesystem>

namespace keywork::faults {

// What a disk holds while a recorded program works on it. What was synced is there for good. Of the rest, when the power
// fails, any part may be: of what was written to a file any subset, torn at 512 bytes; of the changes of names in a
// folder any number of the first (docs/testing.md, Faults).
class Disk {
public:
    explicit Disk(const iolog::Recording& recording);

    // The next call of the recording, which must outlive this.
    void apply(const iolog::Event& event);
    // In an empty folder, what is found after the power failed now.
    void leaveRemains(const std::filesystem::path& folder, Dice& dice) const;
    // What the program itself sees by now: each file's bytes.
    std::map<std::string, std::string> seen() const;

private:
    using Names = std::map<std::string, int>;
    struct File {
        std::string synced;
        std::vector<const iolog::Event*> unsynced;
    };

    static void rename(Names& names, const iolog::Event& change);
    Names remainingNames(Dice& dice) const;
    static std::string remainingBytes(const File& file, Dice& dice);

    Names m_names; // synced
    std::vector<const iolog::Event*> m_unsyncedNames;
    std::map<int, File> m_files;
};

} // namespace keywork::faults

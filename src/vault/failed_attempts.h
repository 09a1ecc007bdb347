#pragma once

#include "vault/key_slot.h"

#include <chrono>
#include <filesystem>
#include <vector>

namespace keywork::vault {

// How often one slot was tried in vain since it was last opened.
struct FailedAttempts {
    SlotId slot; // of the account that was typed, whether anybody has it or not
    int count = 0;
    int untold = 0; // of these, not in the audit yet: that can only be written by whoever can open the store
    Instant first;  // of those untold
    Instant last;
};

// Kept beside the store, since nobody who fails can open it. It slows down guessing at the screen, no more: whoever has
// a copy of the files is held up only by what one guess costs.
class AttemptLog {
public:
    // Nothing that cannot be read is held against anybody.
    static AttemptLog read(const std::filesystem::path& file);
    // Whole or not at all; not being able to is no reason to keep anybody out.
    void write(const std::filesystem::path& file) const;

    // After the first vain attempt a second, then twice as long each time, five minutes at most.
    std::chrono::seconds waitBefore(const SlotId& slot, Instant now) const;
    void failed(const SlotId& slot, Instant now);
    void opened(const SlotId& slot);
    // Those that somebody who has opened the store should write into the audit; they count as told from now on.
    std::vector<FailedAttempts> takeUntold();

private:
    std::vector<FailedAttempts> m_attempts;
};

} // namespace keywork::vault

#pragma once

namespace keywork::app {

// Why store.keys is as it was.
enum class KeyProblem {
    Busy,            // another program is changing the store just now
    NotWritten,      // disk full, no permission, or the file is damaged
    NotEnoughMemory, // for making a slot
    TooMany,         // 256 ways into one store
    LastPerson,      // nobody could come in any more
    LastRecovery     // nobody could recover the store any more
};

} // namespace keywork::app

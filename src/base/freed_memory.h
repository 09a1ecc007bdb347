#pragma once

namespace keywork {

// For the start of a program: what a reading frees is kept for the next one, up to 16 MB for each thread, rather than
// given back to the system and asked for again, which costs a list of due items a third of its time (docs/testing.md,
// Speed).
void keepFreedMemory();

} // namespace keywork

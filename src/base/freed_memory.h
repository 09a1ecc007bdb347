#pragma once

namespace keywork {

// For the start of a program: what a reading frees is kept for the next one, up to some megabytes, rather than given
// back to the system and asked for again, which costs more than reading a page's rows does (docs/testing.md, Speed).
void keepFreedMemory();

} // namespace keywork

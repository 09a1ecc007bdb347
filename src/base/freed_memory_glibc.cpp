#include "base/freed_memory.h"

#include <malloc.h>

namespace keywork {

void keepFreedMemory()
{
    constexpr int megabyte = 1024 * 1024;
    mallopt(M_TOP_PAD, megabyte);
    mallopt(M_TRIM_THRESHOLD, 16 * megabyte);
    // It no longer finds this one by itself once the others are set.
    mallopt(M_MMAP_THRESHOLD, 4 * megabyte);
    // Small pieces beyond a thread's own few join when they are freed, not all at once when the next list needs room.
    mallopt(M_MXFAST, 0);
}

} // namespace keywork

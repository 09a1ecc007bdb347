#include "fuzz/try_input.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace keywork::fuzz {

void require(bool holds, const char* sentence)
{
    if (holds) return;
    std::fprintf(stderr, "No longer true: %s\n", sentence);
    std::abort();
}

} // namespace keywork::fuzz

// The name is libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    keywork::fuzz::tryInput({reinterpret_cast<const char*>(bytes), size});
    return 0;
}

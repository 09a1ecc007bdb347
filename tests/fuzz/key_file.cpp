#include "vault/key_file.h"
#include "fuzz/try_input.h"

#include <sodium.h>

#include <set>

// The file store.keys, which anybody may have altered who can write to the folder. Nothing is unlocked here: a slot may
// name the greatest cost, and one guess at it takes seconds and two gigabytes.
namespace keywork::fuzz {

namespace {

using Bytes = std::vector<std::uint8_t>;

// Every version of the format ends with an unkeyed BLAKE2b of this length over all that is before it.
constexpr std::size_t checksumSize = 16;

void tryFile(const Bytes& bytes)
{
    const auto file = vault::KeyFile::parse(bytes);
    if (!file) return;
    require(file->bytes() == bytes, "a key file that was read is written as it was");
    require(bytes.size() <= vault::KeyFile::mostBytes, "a key file is not larger than it may be");
    require(file->slots().size() <= vault::KeyFile::mostSlots,
            "a key file has no more slots than it may have");
    std::set<vault::SlotId> names;
    for (const auto& slot : file->slots()) {
        require(names.insert(slot.terms.id).second, "no two slots have one name");
        require(slot.terms.cost.operations >= vault::leastCost.operations &&
                    slot.terms.cost.operations <= vault::greatestCost.operations &&
                    slot.terms.cost.memoryBytes >= vault::leastCost.memoryBytes &&
                    slot.terms.cost.memoryBytes <= vault::greatestCost.memoryBytes,
                "a guess at a slot costs no less and no more than it may");
    }
}

} // namespace

void tryInput(std::string_view input)
{
    Bytes bytes(input.begin(), input.end());
    tryFile(bytes);
    if (bytes.size() < checksumSize) return;
    // The checksum is no secret. Without this, hardly anything that libFuzzer makes up would get past it.
    crypto_generichash(bytes.data() + bytes.size() - checksumSize, checksumSize, bytes.data(),
                       bytes.size() - checksumSize, nullptr, 0);
    tryFile(bytes);
}

} // namespace keywork::fuzz

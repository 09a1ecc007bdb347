#pragma once

#include "vault/key_file.h"

#include <array>
#include <string_view>

namespace keywork::test {

inline constexpr Instant made{std::chrono::seconds{1'788'000'000}};

inline constexpr std::array<std::string_view, 2> accounts = {"keyworker", "teamlead"};

// Two slots; made once for the whole program, because each slot costs a tenth of a second.
inline const vault::NewKeys& practiceKeys()
{
    static const vault::NewKeys keys = *vault::createPracticeKeys(accounts, made);
    return keys;
}

// A slot at the least cost, for the account.
inline vault::SlotTerms slotFor(const vault::KeyFile& keys, std::string_view account,
                                vault::SlotKind kind = vault::SlotKind::Person)
{
    return {vault::slotOfAccount(keys.storeId(), account), kind, vault::SlotState::Active, vault::leastCost,
            made};
}

} // namespace keywork::test

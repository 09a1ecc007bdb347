#pragma once

#include "store/database.h"

#include <functional>
#include <string>
#include <vector>

// What somebody does to the audit who has the database's key and any program, but not the key of the chain.
namespace keywork::test {

struct Attack {
    std::string kind;
    std::string what;
    std::function<void(store::Database&)> work;
};

// Every one of them on an audit of `rows` rows, whose connection is disarmed (support/disarmed.h).
std::vector<Attack> everyAttack(int rows);
Attack cutAfter(int kept);
// Gives every row the hash that it would have with this chain, from the row `from` on.
void chainAnew(store::Database& db, const vault::AuditChain& chain, std::int64_t from = 1);

} // namespace keywork::test

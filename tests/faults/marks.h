#pragma once

#include "store/statement.h"

#include <string>
#include <vector>

namespace keywork::faults {

// The one column of text of a query without parameters.
inline std::vector<std::string> textsOf(store::Database& db, const store::StatementText& query)
{
    store::Statement rows(db, query);
    std::vector<std::string> texts;
    while (rows.step()) texts.push_back(rows.column<std::string>(0));
    return texts;
}

inline std::int64_t numberOf(store::Database& db, const store::StatementText& query)
{
    store::Statement row(db, query);
    return row.step() ? row.column<std::int64_t>(0) : 0;
}

} // namespace keywork::faults

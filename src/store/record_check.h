#pragma once

#include "domain/record_rule.h"
#include "store/database.h"
#include "store/statement_text.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace keywork::store {

// A rule that a record breaks: which record, never what is in it.
struct RecordFault {
    domain::RecordRule rule;
    std::string_view table;
    std::int64_t id; // of the row; of its client for rows without a number of their own

    friend bool operator==(const RecordFault&, const RecordFault&) = default;
};

// A rule as a query for the numbers of the rows that break it.
struct RecordQuery {
    domain::RecordRule rule;
    std::string_view table;
    StatementText breaking;
};

// By subject; each list stands in a file of its own.
std::span<const RecordQuery> episodeQueries();
std::span<const RecordQuery> meetingQueries();
std::span<const RecordQuery> orderQueries();

struct RecordCheck {
    std::vector<RecordFault> faults;
    std::vector<std::string_view> unread; // tables too damaged to be asked
};

// Every rule of domain::RecordRule. Reads the whole store and changes nothing.
RecordCheck checkRecords(Database& database);

// The part of it that SQL cannot say: rows the domain refuses, NHS numbers, and the keys by which people are found.
void checkByReading(Database& database, RecordCheck& found);

} // namespace keywork::store

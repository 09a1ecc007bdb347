#pragma once

#include "store/sql_error.h"

#include <cstdint>
#include <string_view>

namespace keywork::store {

// A row that the schema lets in and the domain refuses. Says which row, never what is in it.
class StoreDamage : public SqlError {
public:
    // `table` is a name of our own that outlives the exception.
    StoreDamage(std::string_view table, std::int64_t id) : SqlError(damagedRow()), m_table(table), m_id(id) {}

    std::string_view table() const { return m_table; }
    std::int64_t id() const { return m_id; }

private:
    std::string_view m_table;
    std::int64_t m_id;
};

} // namespace keywork::store

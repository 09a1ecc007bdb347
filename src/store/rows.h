#pragma once

#include "domain/codes.h"
#include "store/sql_error.h"
#include "store/statement.h"
#include "store/store_damage.h"

#include <type_traits>

// For the table classes of this folder: how they bind and read.
namespace keywork::store {

// What is stored as a word of the domain page. Another word is damage.
template <class E>
requires std::is_enum_v<E>
struct Column<E> {
    static E read(const Statement& row, int index)
    {
        const auto value = domain::fromCode<E>(row.text(index));
        if (!value) throw SqlError::damagedRow();
        return *value;
    }
};

// Binds one value after the other, in the order of the text.
class Values {
public:
    explicit Values(Statement& statement) : m_statement(statement) {}

    template <class T>
    Values& put(const T& value)
    {
        if constexpr (std::is_enum_v<T>) m_statement.bindAt(++m_index, domain::code(value));
        else m_statement.bindAt(++m_index, value);
        return *this;
    }
    template <class T>
    Values& put(const std::optional<T>& value)
    {
        return value ? put(*value) : put(std::nullopt);
    }
    // A part of something that may not be there.
    template <class Whole, class Part>
    Values& putPart(const Whole* whole, Part Whole::*part)
    {
        return whole ? put(whole->*part) : put(std::nullopt);
    }

private:
    Statement& m_statement;
    int m_index = 0;
};

// A value that must be there in a row of this form, or damage of that row.
template <class T>
T required(std::optional<T> value)
{
    if (!value) throw SqlError::damagedRow();
    return *std::move(value);
}

// What parsed, or damage of the row it came from.
template <class T, class Error>
T orDamaged(Result<T, Error> parsed)
{
    if (!parsed) throw SqlError::damagedRow();
    return *std::move(parsed);
}

// Reads a row whose first column is its id; what cannot be read is damage of that row.
template <class Read>
auto rowOf(std::string_view table, const Statement& row, Read read)
try {
    Columns columns(row);
    return read(columns);
} catch (const SqlError& error) {
    if (!error.isDamage()) throw;
    throw StoreDamage(table, row.integer(0));
}

template <class Read>
auto firstRow(Statement& query, Read read) -> std::optional<decltype(read(query))>
{
    if (!query.step()) return std::nullopt;
    return read(query);
}

template <class Read>
auto allRows(Statement& query, Read read)
{
    using Row = decltype(read(query));
    constexpr std::size_t quicklyHad = 1024; // bytes: what an allocator hands out without looking for it
    std::vector<Row> rows;
    if (!query.step()) return rows;
    rows.reserve(std::max<std::size_t>(1, quicklyHad / sizeof(Row)));
    do {
        rows.push_back(read(query));
    } while (query.step());
    return rows;
}

// The rows of a table of parts that belong to one whole, whose id is their first column and the only parameter; each is
// read from its second column on.
template <class Id, class Read>
void forEachPart(Database& db, std::string_view table, const StatementText& text, Id whole, Read read)
{
    Statement query(db, text);
    query.bind(whole);
    while (query.step()) {
        rowOf(table, query, [&](Columns& row) {
            row.skip();
            read(row);
        });
    }
}

// The id that an INSERT … RETURNING gives.
template <class NewId>
NewId insertedId(Statement& insert)
{
    insert.step();
    const auto id = insert.column<NewId>(0);
    while (insert.step()) {
    }
    return id;
}

} // namespace keywork::store

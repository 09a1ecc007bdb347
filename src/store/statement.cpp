#include "store/statement.h"

#include "store/sql_error.h"

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace keywork::store {

namespace {

template <class T, class Error>
T orDamage(Result<T, Error> parsed)
{
    if (!parsed) throw SqlError::damagedRow();
    return std::move(*parsed);
}

} // namespace

Statement::Statement(Database& database, const StatementText& sql)
    : m_database(database), m_loan(database.statements().lend(sql))
{
}

Statement::~Statement()
{
    m_database.statements().takeBack(std::move(m_loan));
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK) throwLastError(m_database.handle());
}

void Statement::requireParameters(std::size_t count) const
{
    if (sqlite3_bind_parameter_count(m_loan.statement.get()) != static_cast<int>(count)) {
        throw std::logic_error(std::string("wrong number of values for: ") +
                               sqlite3_sql(m_loan.statement.get()));
    }
}

void Statement::bindAt(int index, std::nullopt_t)
{
    check(sqlite3_bind_null(m_loan.statement.get(), index));
}

void Statement::bindInteger(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(m_loan.statement.get(), index, value));
}

void Statement::bindAt(int index, double value)
{
    check(sqlite3_bind_double(m_loan.statement.get(), index, value));
}

void Statement::bindAt(int index, std::string_view text)
{
    // A null pointer would be taken for NULL, and an empty view may hold one.
    const char* first = text.empty() ? "" : text.data();
    check(sqlite3_bind_text64(m_loan.statement.get(), index, first, text.size(), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Statement::bindAt(int index, std::span<const std::uint8_t> bytes)
{
    const void* first = bytes.empty() ? static_cast<const void*>("") : bytes.data();
    check(sqlite3_bind_blob64(m_loan.statement.get(), index, first, bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, Date day)
{
    bindAt(index, std::string_view(toIsoDate(day)));
}

void Statement::bindAt(int index, Instant moment)
{
    bindAt(index, std::string_view(toIsoInstant(moment)));
}

void Statement::bindAt(int index, const LocalTime& time)
{
    bindAt(index, std::string_view(toIsoLocalTime(time)));
}

void Statement::bindAt(int index, TimeOfDay time)
{
    bindAt(index, std::string_view(time.text()));
}

void Statement::bindAt(int index, const PartialDate& date)
{
    bindAt(index, std::string_view(date.iso()));
}

bool Statement::step()
{
    switch (sqlite3_step(m_loan.statement.get())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: throwLastError(m_database.handle());
    }
}

std::int64_t Statement::run()
{
    while (step()) {
    }
    return sqlite3_changes64(m_database.handle());
}

void Statement::reset()
{
    sqlite3_reset(m_loan.statement.get());
    sqlite3_clear_bindings(m_loan.statement.get());
}

bool Statement::isNull(int index) const
{
    return sqlite3_column_type(m_loan.statement.get(), index) == SQLITE_NULL;
}

// Asked for once: each sqlite3_column_… takes the connection's lock and looks the column up anew. The value is good
// until the next step, and a connection belongs to one thread at a time.
sqlite3_value* Statement::valueOf(int index, int type) const
{
    sqlite3_value* value = sqlite3_column_value(m_loan.statement.get(), index);
    if (sqlite3_value_type(value) != type) throw SqlError::damagedRow();
    return value;
}

std::int64_t Statement::integer(int index) const
{
    return sqlite3_value_int64(valueOf(index, SQLITE_INTEGER));
}

double Statement::real(int index) const
{
    return sqlite3_value_double(valueOf(index, SQLITE_FLOAT));
}

std::string_view Statement::text(int index) const
{
    sqlite3_value* value = valueOf(index, SQLITE_TEXT);
    const auto* first = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return {first, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

std::span<const std::uint8_t> Statement::bytes(int index) const
{
    sqlite3_value* value = valueOf(index, SQLITE_BLOB);
    const auto* first = static_cast<const std::uint8_t*>(sqlite3_value_blob(value));
    return {first, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

void Statement::copyBytes(int index, std::span<std::uint8_t> to) const
{
    const auto from = bytes(index);
    if (from.size() != to.size()) throw SqlError::damagedRow();
    std::copy(from.begin(), from.end(), to.begin());
}

Date Column<Date>::read(const Statement& row, int index)
{
    return orDamage(parseIsoDate(row.text(index)));
}

Instant Column<Instant>::read(const Statement& row, int index)
{
    return orDamage(parseIsoInstant(row.text(index)));
}

LocalTime Column<LocalTime>::read(const Statement& row, int index)
{
    return orDamage(parseIsoLocalTime(row.text(index)));
}

TimeOfDay Column<TimeOfDay>::read(const Statement& row, int index)
{
    return orDamage(TimeOfDay::parse(row.text(index)));
}

PartialDate Column<PartialDate>::read(const Statement& row, int index)
{
    return orDamage(PartialDate::parse(row.text(index)));
}

} // namespace keywork::store

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/partial_date.h"
#include "store/database.h"
#include "store/statement_cache.h"

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct sqlite3_value;

namespace keywork::store {

// How a column's value becomes a C++ one; see the list below.
template <class T>
struct Column;

// One run of one statement: bind, then step or run. Lends its compiled form from the connection and gives it back.
class Statement {
public:
    Statement(Database& database, const StatementText& sql);
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    // All parameters, in order. Another number of values than ?1, ?2 … in the text is a bug: std::logic_error.
    template <class... Values>
    Statement& bind(const Values&... values)
    {
        requireParameters(sizeof...(values));
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    // For searches whose parameters are only known as they run. Text and bytes are copied.
    void bindAt(int index, std::nullopt_t);
    void bindAt(int index, double value);
    void bindAt(int index, std::string_view text);
    void bindAt(int index, std::span<const std::uint8_t> bytes);
    void bindAt(int index, Date day);
    void bindAt(int index, Instant moment);
    void bindAt(int index, const LocalTime& time);
    void bindAt(int index, TimeOfDay time);
    void bindAt(int index, const PartialDate& date);
    template <std::integral Number>
    void bindAt(int index, Number value)
    {
        bindInteger(index, static_cast<std::int64_t>(value));
    }
    template <class Tag>
    void bindAt(int index, Id<Tag> id)
    {
        bindInteger(index, id.number());
    }
    template <class T>
    void bindAt(int index, const std::optional<T>& value)
    {
        if (value) bindAt(index, *value);
        else bindAt(index, std::nullopt);
    }

    // The next row; false when there is none.
    bool step();
    // To the end; how many rows were inserted, updated or deleted.
    std::int64_t run();
    // To be bound and run again.
    void reset();

    // Of the row stepped to. A NULL or a value of another type where T has none is damage: SqlError.
    template <class T>
    T column(int index) const
    {
        return Column<T>::read(*this, index);
    }
    bool isNull(int index) const;
    std::int64_t integer(int index) const;
    double real(int index) const;
    std::string_view text(int index) const; // until the next step
    std::span<const std::uint8_t> bytes(int index) const;
    // Exactly as many bytes as fit; another number is damage.
    void copyBytes(int index, std::span<std::uint8_t> to) const;

private:
    void bindInteger(int index, std::int64_t value);
    void requireParameters(std::size_t count) const;
    sqlite3_value* valueOf(int index, int type) const;
    void check(int code) const;

    Database& m_database;
    StatementCache::Loan m_loan;
};

// Reads a row's columns one after the other, in the order of the SELECT.
class Columns {
public:
    explicit Columns(const Statement& row) : m_row(row) {}

    template <class T>
    T next()
    {
        return m_row.column<T>(m_index++);
    }
    void skip(int count = 1) { m_index += count; }

private:
    const Statement& m_row;
    int m_index = 0;
};

template <std::integral Number>
struct Column<Number> {
    static Number read(const Statement& row, int index) { return static_cast<Number>(row.integer(index)); }
};
template <>
struct Column<bool> {
    static bool read(const Statement& row, int index) { return row.integer(index) != 0; }
};
template <>
struct Column<double> {
    static double read(const Statement& row, int index) { return row.real(index); }
};
template <>
struct Column<std::string_view> {
    static std::string_view read(const Statement& row, int index) { return row.text(index); }
};
template <>
struct Column<std::string> {
    static std::string read(const Statement& row, int index) { return std::string(row.text(index)); }
};
template <>
struct Column<std::vector<std::uint8_t>> {
    static std::vector<std::uint8_t> read(const Statement& row, int index)
    {
        const auto bytes = row.bytes(index);
        return {bytes.begin(), bytes.end()};
    }
};
template <std::size_t N>
struct Column<std::array<std::uint8_t, N>> {
    static std::array<std::uint8_t, N> read(const Statement& row, int index)
    {
        std::array<std::uint8_t, N> bytes;
        row.copyBytes(index, bytes);
        return bytes;
    }
};
template <>
struct Column<Date> {
    static Date read(const Statement& row, int index);
};
template <>
struct Column<Instant> {
    static Instant read(const Statement& row, int index);
};
template <>
struct Column<LocalTime> {
    static LocalTime read(const Statement& row, int index);
};
template <>
struct Column<TimeOfDay> {
    static TimeOfDay read(const Statement& row, int index);
};
template <>
struct Column<PartialDate> {
    static PartialDate read(const Statement& row, int index);
};
template <class Tag>
struct Column<Id<Tag>> {
    static Id<Tag> read(const Statement& row, int index) { return Id<Tag>(row.integer(index)); }
};
template <class T>
struct Column<std::optional<T>> {
    static std::optional<T> read(const Statement& row, int index)
    {
        if (row.isNull(index)) return std::nullopt;
        return Column<T>::read(row, index);
    }
};

} // namespace keywork::store

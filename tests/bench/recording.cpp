#include "bench/recording.h"

#include "bench/stopwatch.h"

#include <sqlite3.h>

#include <memory>
#include <stdexcept>

namespace keywork::bench {

namespace {

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

struct Free {
    void operator()(char* text) const { sqlite3_free(text); }
};

bool isOfTheIndexItself(const std::string& sql)
{
    return sql.find("client_fts_") != std::string::npos;
}

// `begun` is the text as it was prepared, or a comment for what a trigger runs.
int keep(unsigned, void* recording, void* statement, void* begun)
{
    if (static_cast<const char*>(begun)[0] == '-') return 0;
    const std::unique_ptr<char, Free> sql(sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement)));
    if (!sql) throw std::runtime_error("a statement too long to be recorded");
    std::string text = sql.get();
    if (!isOfTheIndexItself(text)) static_cast<Recording*>(recording)->push_back(std::move(text));
    return 0;
}

Prepared prepare(sqlite3* connection, const std::string& sql)
{
    sqlite3_stmt* made = nullptr;
    if (sqlite3_prepare_v2(connection, sql.c_str(), -1, &made, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(connection));
    return Prepared(made);
}

// What reading a row costs whoever reads it: each column in its own type. The sum keeps the reading from being left out.
std::int64_t readRow(sqlite3_stmt* row)
{
    std::int64_t sum = 0;
    const int columns = sqlite3_column_count(row);
    for (int i = 0; i < columns; ++i) {
        if (sqlite3_column_type(row, i) == SQLITE_INTEGER) sum += sqlite3_column_int64(row, i);
        else if (sqlite3_column_text(row, i) != nullptr) sum += sqlite3_column_bytes(row, i);
    }
    return sum;
}

} // namespace

Recording record(sqlite3* connection, const std::function<void()>& work)
{
    Recording recording;
    sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, keep, &recording);
    work();
    sqlite3_trace_v2(connection, 0, nullptr, nullptr);
    return recording;
}

double replay(sqlite3* connection, const Recording& recording)
{
    std::vector<Prepared> statements;
    statements.reserve(recording.size());
    for (const auto& sql : recording) statements.push_back(prepare(connection, sql));

    volatile std::int64_t sum = 0;
    const Stopwatch watch;
    for (const auto& statement : statements) {
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) sum = sum + readRow(statement.get());
        if (code != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(connection));
        sqlite3_reset(statement.get());
    }
    return watch.microseconds();
}

} // namespace keywork::bench

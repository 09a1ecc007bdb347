#include "bench/stopwatch.h"
#include "store/audit_check.h"
#include "store/migrations.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <algorithm>
#include <iostream>

// keywork_audit_cost FOLDER: what it costs that the audit is a chain (docs/testing.md). The same row is written into the
// audit and into a table that is as the audit was before, in turns.
namespace {

using namespace keywork;

constexpr auto makePlain = R"sql(
    CREATE TABLE plain (sequence INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, staff_id INTEGER, role TEXT NOT NULL,
                        action TEXT NOT NULL, subject TEXT NOT NULL, subject_id INTEGER, row_version INTEGER,
                        reason TEXT NOT NULL) STRICT
)sql";
constexpr auto insertPlain = R"sql(
    INSERT INTO plain (at, staff_id, role, action, subject, subject_id, row_version, reason)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
)sql";

const store::AuditRow row{Instant{std::chrono::seconds{1'788'000'000}},
                          std::nullopt,
                          "keyworker",
                          "signSession",
                          "session",
                          123'456,
                          1,
                          ""};

store::Database newStore(const std::filesystem::path& folder)
{
    const auto file = folder / "store.db";
    std::filesystem::remove(file);
    auto made = store::Database::create(file, vault::SecretKey::random());
    if (!made) throw std::runtime_error("the folder cannot hold a store");
    const auto nothingToCopy = [](int) -> Result<Done, store::OpenRefusal> { return Done{}; };
    if (!store::migrate(*made, store::shippedMigrations(), nothingToCopy))
        throw std::runtime_error("no schema");
    made->chainAudit(vault::AuditChain(vault::SecretKey::random()));
    const store::SchemaChange permission(*made);
    made->run(makePlain);
    return std::move(*made);
}

void chained(store::Database& db)
{
    store::AuditTable(db).append(row);
}

void plain(store::Database& db)
{
    store::Statement insert(db, insertPlain);
    insert.bind(row.at, std::optional<std::int64_t>(), row.role, row.action, row.subject, row.subjectId,
                row.subjectVersion, row.reason);
    insert.run();
}

// Microseconds a row, with so many in one transaction.
double timed(store::Database& db, void (*write)(store::Database&), int rows)
{
    const bench::Stopwatch watch;
    store::Transaction transaction(db);
    for (int i = 0; i < rows; ++i) write(db);
    transaction.commit();
    return watch.microseconds() / rows;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void compare(store::Database& db, const char* what, int rows, int rounds)
{
    std::vector<double> with;
    std::vector<double> without;
    for (int i = 0; i < rounds; ++i) {
        with.push_back(timed(db, chained, rows));
        without.push_back(timed(db, plain, rows));
    }
    std::cout << what << ": " << median(with) << " us chained, " << median(without) << " us plain\n";
}

} // namespace

int main(int count, char** words)
{
    if (count != 2) return 2;
    auto db = newStore(words[1]);
    compare(db, "a row in a transaction of its own", 1, 1000);
    compare(db, "each of 1,000 rows in one transaction", 1000, 200);
    const bench::Stopwatch watch;
    const auto check = store::checkAudit(db, store::AuditTable(db).head());
    const double seconds = watch.microseconds() / 1e6;
    std::cout << "verified " << check.rows << " rows in " << seconds
              << " s: " << static_cast<std::int64_t>(static_cast<double>(check.rows) / seconds) << " rows/s, "
              << (check.isWhole() ? "whole" : "NOT whole") << "\n";
}

#include "audit_attacks.h"

#include "store/audit_link.h"

#include <array>

namespace keywork::test {

using store::Database;
using store::Statement;

namespace {

// Each column with a value that it does not have anywhere yet.
constexpr std::array<std::pair<const char*, const char*>, 9> columns = {
    {{"at", "'2020-01-01T00:00:00Z'"},
     {"staff_id", "coalesce(staff_id, 0) + 1"},
     {"role", "role || 's'"},
     {"action", "'exportClient'"},
     {"subject", "'client'"},
     {"subject_id", "coalesce(subject_id, 0) + 1"},
     {"row_version", "coalesce(row_version, 0) + 1"},
     {"reason", "reason || ' '"},
     {"hash", "randomblob(32)"}}};

std::string at(int sequence)
{
    return " WHERE sequence = " + std::to_string(sequence);
}

Attack bySql(const char* kind, const std::string& sql)
{
    return {kind, sql, [sql](Database& db) { db.run(sql); }};
}

// Every later row moves by so many places; downwards and back up, or two rows would have one number for a moment.
std::string moved(int after, int by)
{
    return "UPDATE audit SET sequence = -(sequence + " + std::to_string(by) + ") WHERE sequence > " +
           std::to_string(after) + "; UPDATE audit SET sequence = -sequence WHERE sequence < 0;";
}

void changes(int row, std::vector<Attack>& all)
{
    for (const auto& [column, value] : columns)
        all.push_back(
            bySql("a field changed", std::string("UPDATE audit SET ") + column + " = " + value + at(row)));
    for (const auto* column : {"staff_id", "subject_id", "row_version"})
        all.push_back(bySql("a field changed", std::string("UPDATE audit SET ") + column + " = iif(" +
                                                   column + " IS NULL, 0, NULL)" + at(row)));
    all.push_back(
        bySql("a field changed",
              "UPDATE audit SET role = role || substr(action, 1, 1), action = substr(action, 2)" + at(row)));
    all.push_back(bySql("a hash taken away", "UPDATE audit SET hash = NULL" + at(row)));
}

void losses(int row, std::vector<Attack>& all)
{
    const auto gone = "DELETE FROM audit" + at(row) + ";";
    all.push_back(bySql("a row deleted", gone));
    all.push_back(bySql("a row deleted and the rest renumbered", gone + moved(row, -1)));
}

void gains(int row, std::vector<Attack>& all)
{
    const auto place = std::to_string(row + 1);
    for (const auto* hash : {"hash", "randomblob(32)", "zeroblob(32)", "NULL"}) {
        all.push_back(
            bySql("a row put in",
                  moved(row, 1) + "INSERT INTO audit SELECT " + place +
                      ", at, staff_id, role, 'exportClient', subject, subject_id, row_version, reason, " +
                      hash + " FROM audit" + at(row)));
    }
}

void swaps(int row, int other, std::vector<Attack>& all)
{
    const auto one = std::to_string(row);
    const auto two = std::to_string(other);
    all.push_back(bySql("two rows exchanged", "UPDATE audit SET sequence = -1" + at(row) +
                                                  "; UPDATE audit SET sequence = " + one + at(other) +
                                                  "; UPDATE audit SET sequence = " + two + at(-1)));
    all.push_back(
        bySql("two rows exchanged",
              "CREATE TEMP TABLE kept AS SELECT sequence, hash FROM audit; UPDATE audit SET sequence = -1" +
                  at(row) + "; UPDATE audit SET sequence = " + one + at(other) +
                  "; UPDATE audit SET sequence = " + two + at(-1) +
                  "; UPDATE audit SET hash = (SELECT hash FROM kept WHERE kept.sequence = audit.sequence); "
                  "DROP TABLE kept"));
}

} // namespace

Attack cutAfter(int kept)
{
    return bySql("the tail cut", "DELETE FROM audit WHERE sequence > " + std::to_string(kept) +
                                     "; UPDATE sqlite_sequence SET seq = " + std::to_string(kept) +
                                     " WHERE name = 'audit'");
}

void chainAnew(Database& db, const vault::AuditChain& chain, std::int64_t from)
{
    std::vector<std::pair<std::int64_t, vault::ChainHash>> hashes;
    {
        store::AuditFold fold(chain);
        Statement query(
            db, "SELECT sequence, at, staff_id, role, action, subject, subject_id, row_version, reason, hash "
                "FROM audit ORDER BY sequence");
        while (query.step()) {
            const auto sequence = query.column<std::int64_t>(0);
            if (sequence < from) fold.goOnFrom(query.column<vault::ChainHash>(9));
            else hashes.emplace_back(sequence, fold.add(store::readLink(query)));
        }
    }
    for (const auto& [sequence, hash] : hashes) {
        Statement update(db, "UPDATE audit SET hash = ?2 WHERE sequence = ?1");
        update.bind(sequence, std::span<const std::uint8_t>(hash)).run();
    }
}

std::vector<Attack> everyAttack(int rows)
{
    std::vector<Attack> all;
    for (int row = 1; row <= rows; ++row) {
        changes(row, all);
        losses(row, all);
        gains(row, all);
        for (int other = row + 1; other <= rows; ++other) swaps(row, other, all);
        all.push_back(cutAfter(row - 1));
        all.push_back({"chained anew with another key", "from " + std::to_string(row), [row](Database& db) {
                           chainAnew(db, vault::AuditChain(vault::SecretKey::random()), row);
                       }});
        all.push_back(bySql("everything renumbered", moved(0, row)));
    }
    all.push_back(bySql("every hash taken away", "UPDATE audit SET hash = NULL, reason = ''"));
    all.push_back(bySql("the table emptied", "DELETE FROM audit"));
    all.push_back(
        bySql("the table emptied", "DELETE FROM audit; DELETE FROM sqlite_sequence WHERE name = 'audit'"));
    return all;
}

} // namespace keywork::test

#include "audit_attacks.h"
#include "recorded_store.h"
#include "store/audit_check.h"
#include "support/disarmed.h"

#include <gtest/gtest.h>

#include <iostream>
#include <map>

namespace keywork::store {

namespace {

constexpr int rows = 12;

// Rows of every shape: with and without a person, a record, a version and a reason.
AuditRow rowNumber(int number)
{
    const auto some = [&](int each) { return number % each == 0; };
    AuditRow row{
        test::stamp().at + std::chrono::minutes(number), std::nullopt, "", "signIn", "store", {}, {}, ""};
    if (!some(4)) row.staff = domain::StaffId{1 + number % 2};
    if (some(2)) row = {row.at, row.staff, "keyworker", "signSession", "session", number, 1 + number % 3, ""};
    if (some(3)) row.reason = "Sam is ill";
    return row;
}

class AttackedAudit : public testing::Test {
public:
    AttackedAudit()
    {
        for (int number = 1; number <= rows; ++number) AuditTable(recorded.db).append(rowNumber(number));
        anchor = AuditTable(recorded.db).head();
        test::disarm(recorded.db);
    }

    AuditCheck checkedAfter(const test::Attack& attack)
    {
        recorded.db.run("SAVEPOINT before");
        attack.work(recorded.db);
        const auto check = checkAudit(recorded.db, anchor);
        recorded.db.run("ROLLBACK TO before");
        return check;
    }

    test::RecordedStore recorded;
    AuditHead anchor;
};

TEST_F(AttackedAudit, IsWholeBeforeItIsAttacked)
{
    const auto check = checkAudit(recorded.db, anchor);
    EXPECT_TRUE(check.isWhole());
    EXPECT_EQ(check.rows, rows);
    EXPECT_EQ(check.beforeChain, 0);
    EXPECT_EQ(check.head, anchor);
    EXPECT_EQ(check.anchor, AnchorFit::Fits);
}

TEST_F(AttackedAudit, IsFoundOutWhateverIsDoneToIt)
{
    std::map<std::string, std::pair<int, int>> found; // of how many
    for (const auto& attack : test::everyAttack(rows)) {
        auto& [seen, tried] = found[attack.kind];
        ++tried;
        if (!checkedAfter(attack).isWhole()) ++seen;
        else ADD_FAILURE() << "not found: " << attack.kind << ": " << attack.what;
    }
    int all = 0;
    for (const auto& [kind, count] : found) {
        std::cout << kind << ": found " << count.first << " of " << count.second << "\n";
        all += count.second;
    }
    std::cout << "in all " << all << "\n";
    EXPECT_GT(all, 400);
    EXPECT_TRUE(checkAudit(recorded.db, anchor).isWhole()) << "each attack was undone";
}

TEST_F(AttackedAudit, NamesTheFirstRowThatDoesNotFit)
{
    const auto firstAfter = [&](const char* sql) {
        return checkedAfter({"", sql, [sql](Database& db) { db.run(sql); }}).firstFault;
    };
    using Kind = AuditFaultKind;
    EXPECT_EQ(firstAfter("UPDATE audit SET reason = 'x' WHERE sequence IN (5, 9)"),
              (AuditFault{Kind::Altered, 5}));
    EXPECT_EQ(firstAfter("DELETE FROM audit WHERE sequence = 5"), (AuditFault{Kind::Number, 6}));
    EXPECT_EQ(firstAfter("UPDATE audit SET hash = NULL WHERE sequence = 5"),
              (AuditFault{Kind::Unchained, 5}));
    EXPECT_EQ(firstAfter("UPDATE audit SET hash = x'00' WHERE sequence = 5"),
              (AuditFault{Kind::Unreadable, 5}));
}

TEST_F(AttackedAudit, ThatIsCutIsToldByItsAnchorAlone)
{
    for (int kept = 0; kept < rows; ++kept) {
        const auto check = checkedAfter(test::cutAfter(kept));
        EXPECT_EQ(check.anchor, AnchorFit::Cut) << kept;
        EXPECT_EQ(check.firstFault, std::nullopt) << "what is left fits: " << kept;
        EXPECT_EQ(check.head.sequence, kept);
    }
}

TEST_F(AttackedAudit, ThatIsCutAndWrittenOnIsToldByItsAnchorAlone)
{
    const auto check = checkedAfter({"", "", [](Database& db) {
                                         test::cutAfter(rows - 2).work(db);
                                         for (int i = 0; i < 4; ++i) AuditTable(db).append(rowNumber(1));
                                     }});
    EXPECT_EQ(check.firstFault, std::nullopt);
    EXPECT_EQ(check.anchor, AnchorFit::Other);
}

TEST_F(AttackedAudit, ShowsACutTailWithoutBeingReadWhole)
{
    EXPECT_EQ(fitOf(recorded.db, anchor), AnchorFit::Fits);
    EXPECT_EQ(fitOf(recorded.db, {}), AnchorFit::None);
    test::cutAfter(rows - 1).work(recorded.db);
    EXPECT_EQ(fitOf(recorded.db, anchor), AnchorFit::Cut);
    AuditTable(recorded.db).append(rowNumber(1));
    EXPECT_EQ(fitOf(recorded.db, anchor), AnchorFit::Other);
}

// What the chain cannot show, and an anchor can: whoever has the chain's own key rewrites it all.
TEST_F(AttackedAudit, ThatIsChainedAnewWithItsOwnKeyIsToldByItsAnchorAlone)
{
    const auto check = checkedAfter({"", "", [](Database& db) {
                                         db.run("UPDATE audit SET reason = 'x' WHERE sequence = 5");
                                         test::chainAnew(db, db.auditChain());
                                     }});
    EXPECT_EQ(check.firstFault, std::nullopt);
    EXPECT_EQ(check.anchor, AnchorFit::Other);
}

} // namespace

} // namespace keywork::store

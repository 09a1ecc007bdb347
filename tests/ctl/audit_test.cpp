#include "running.h"
#include "store/database.h"
#include "support/disarmed.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace keywork::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

class AuditCommand : public testing::Test {
public:
    Ran audit(const std::string& command, std::vector<std::string> more = {}) const
    {
        std::vector<std::string> words = {"audit", command, made.folder()};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
    void exportOne(const std::string& ref) const
    {
        ASSERT_EQ(run({"export", made.folder(), "--client", ref}).status, 0);
    }
    void attack(const std::string& sql) const
    {
        auto workspace = made.as("admin");
        disarm(workspace.store());
        workspace.store().run(sql);
    }

    StoreAtHand made{settings(5)};
};

TEST_F(AuditCommand, VerifiesWhatIsThere)
{
    exportOne("KW-0001");
    const auto ran = audit("verify");
    EXPECT_EQ(ran.status, 0) << ran.out << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("All 2 rows of the audit are as they were written. The last is row 2"));
    EXPECT_THAT(ran.out, HasSubstr("store.keys vouches for row 1"));
    const auto report = json::parse(audit("verify", {"--format", "json"}).out);
    EXPECT_EQ(report["whole"], true);
    EXPECT_EQ(report["rows"], 3);
    EXPECT_EQ(report["vouched_for"], 2);
    EXPECT_EQ(report["faults"], json::array());
}

TEST_F(AuditCommand, FindsAChangedRow)
{
    exportOne("KW-0001");
    exportOne("KW-0002");
    attack("UPDATE audit SET subject_id = 3 WHERE sequence = 1");
    const auto ran = audit("verify");
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.out, HasSubstr("Row 1 is not as it was written"));
    const auto checked = run({"check", made.folder()});
    EXPECT_EQ(checked.status, 1);
    EXPECT_THAT(checked.out,
                HasSubstr("Row 1 of the audit is not as it was written, or rows before it are gone.\n"));
}

TEST_F(AuditCommand, FindsACutEndAndSealsItOnlyWhenToldTo)
{
    exportOne("KW-0001");
    exportOne("KW-0002");
    attack("DELETE FROM audit WHERE sequence > 1");
    const auto checked = run({"check", made.folder()});
    EXPECT_THAT(checked.out,
                HasSubstr("The audit is not what store.keys vouches for: row 2 is gone, or another one.\n"));
    for (int i = 0; i < 2; ++i) { // looking does not make it whole
        const auto ran = audit("verify", {"--format", "json"});
        EXPECT_EQ(ran.status, 1);
        EXPECT_EQ(json::parse(ran.out)["whole"], false);
    }
    const auto refusedToSeal = audit("seal");
    EXPECT_EQ(refusedToSeal.status, 1);
    EXPECT_EQ(refusedToSeal.out, "");
    EXPECT_THAT(refusedToSeal.err, HasSubstr("--despite-faults"));
    const auto sealed = audit("seal", {"--despite-faults"});
    EXPECT_EQ(sealed.status, 0);
    EXPECT_THAT(sealed.out, HasSubstr("DID NOT VERIFY"));
    EXPECT_EQ(audit("verify").status, 0);
}

TEST_F(AuditCommand, ShowsWhatWasDoneInTextAndJson)
{
    exportOne("KW-0001");
    exportOne("KW-0002");
    const auto text = audit("show");
    EXPECT_EQ(text.status, 0) << text.err;
    EXPECT_THAT(text.out, HasSubstr("\tteamlead\tteamLead\texportClient\tclient 1\t\n"));
    EXPECT_THAT(text.out, HasSubstr("\tadmin\tadministrator\treadAudit\taudit 2\t\n"));
    const auto rows = json::parse(audit("show", {"--client", "KW-0002", "--format", "json"}).out);
    ASSERT_EQ(rows.size(), 2U) << "and that it was asked for";
    EXPECT_EQ(rows[1]["action"], "exportClient");
    EXPECT_EQ(rows[1]["account"], "teamlead");
    EXPECT_EQ(rows[1]["sequence"], 2);
    EXPECT_EQ(json::parse(audit("show", {"--person", "teamlead", "--format", "json"}).out).size(), 2U);
    EXPECT_EQ(json::parse(audit("show", {"--to", "2026-09-01", "--format", "json"}).out).size(), 0U);
}

TEST_F(AuditCommand, RefusesWhatItDoesNotKnowAndWhoMayNot)
{
    EXPECT_THAT(audit("show", {"--person", "nobody"}).err, HasSubstr("has the account nobody"));
    EXPECT_THAT(audit("show", {"--client", "KW-9999"}).err,
                HasSubstr("no client with the reference KW-9999"));
    EXPECT_EQ(audit("show", {"--from", "2026-02-30"}).status, 1);
    for (const auto* command : {"show", "verify", "seal"}) {
        const auto ran = audit(command, {"--user", "keyworker"});
        EXPECT_EQ(ran.status, 1) << command;
        EXPECT_EQ(ran.out, "") << command;
        EXPECT_THAT(ran.err, HasSubstr("This account may not do that")) << command;
    }
    EXPECT_EQ(run({"audit"}).status, 2);
    EXPECT_EQ(run({"audit", "erase", made.folder()}).status, 2);
    EXPECT_EQ(audit("verify", {"--format", "xml"}).status, 2);
}

TEST_F(AuditCommand, SealsOnASlip)
{
    const auto ran = audit("seal");
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("Keywork: seal of the audit"));
    EXPECT_THAT(ran.out, HasSubstr("Last row:  1\n"));
    EXPECT_THAT(audit("verify").out,
                HasSubstr("store.keys vouches for row 1: nothing before it was changed or is gone."));
    const auto rows = json::parse(audit("show", {"--format", "json"}).out);
    const auto hash = rows.back()["hash"].get<std::string>();
    EXPECT_EQ(hash.size(), 64U);
    EXPECT_THAT(ran.out, HasSubstr(hash.substr(0, 4) + " " + hash.substr(4, 4))) << "to compare a slip by";
}

} // namespace
} // namespace keywork::test

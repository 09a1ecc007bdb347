#include "store/scratch_store.h"
#include "store/sql_error.h"

#include <gtest/gtest.h>

#include <array>
#include <stdexcept>

namespace keywork::store {
namespace {

using ScratchId = Id<struct ScratchTag>;

struct StatementOnScratch : testing::Test {
    StatementOnScratch()
    {
        const SchemaChange permission(db);
        db.run("CREATE TABLE t (id INTEGER PRIMARY KEY, v ANY) STRICT");
    }

    // Puts a value in, and gives back what is read.
    template <class T>
    T through(const T& value)
    {
        Statement insert(db, "INSERT INTO t (v) VALUES (?1) RETURNING v");
        insert.bind(value);
        EXPECT_TRUE(insert.step());
        return insert.column<T>(0);
    }

    template <class T>
    T read(const StatementText& expression)
    {
        Statement query(db, expression);
        query.step();
        return query.column<T>(0);
    }

    Database db = Database::inMemory();
};

TEST_F(StatementOnScratch, GivesBackEveryKindOfValueAsItWasBound)
{
    EXPECT_EQ(through<std::int64_t>(-9'000'000'000), -9'000'000'000);
    EXPECT_EQ(through(true), true);
    EXPECT_EQ(through(2.5), 2.5);
    EXPECT_EQ(through(std::string("Ó Néill, \"Bríd\"; DROP TABLE t")), "Ó Néill, \"Bríd\"; DROP TABLE t");
    EXPECT_EQ(through(std::string()), "");
    EXPECT_EQ(through(std::string("a\0b", 3)), std::string("a\0b", 3));
    EXPECT_EQ(through(date(2028, 2, 29)), date(2028, 2, 29));
    EXPECT_EQ(through(*parseIsoInstant("2026-09-08T10:40:12Z")), *parseIsoInstant("2026-09-08T10:40:12Z"));
    EXPECT_EQ(through(*parseIsoLocalTime("2026-09-08T11:00")), *parseIsoLocalTime("2026-09-08T11:00"));
    EXPECT_EQ(through(TimeOfDay::fromMinutes(570)), TimeOfDay::fromMinutes(570));
    EXPECT_EQ(through(*PartialDate::parse("2019-03")), *PartialDate::parse("2019-03"));
    EXPECT_EQ(through(ScratchId(7)), ScratchId(7));
    EXPECT_EQ(through(std::vector<std::uint8_t>{0, 1, 255}), (std::vector<std::uint8_t>{0, 1, 255}));
    EXPECT_EQ((through(std::array<std::uint8_t, 2>{9, 8})), (std::array<std::uint8_t, 2>{9, 8}));
    EXPECT_EQ(through(std::optional<Date>()), std::nullopt);
    EXPECT_EQ(through(std::optional<Date>(date(2026, 1, 2))), date(2026, 1, 2));
}

TEST_F(StatementOnScratch, WritesDaysAndTimesAsIsoText)
{
    Statement query(db, "SELECT ?1, ?2, ?3");
    query.bind(date(2026, 9, 8), *parseIsoInstant("2026-09-08T10:40:12Z"),
               *parseIsoLocalTime("2026-09-08T11:00"));
    ASSERT_TRUE(query.step());
    EXPECT_EQ(query.text(0), "2026-09-08");
    EXPECT_EQ(query.text(1), "2026-09-08T10:40:12Z");
    EXPECT_EQ(query.text(2), "2026-09-08T11:00");
}

TEST_F(StatementOnScratch, TakesAValueTheDomainRefusesForDamage)
{
    EXPECT_THROW(read<Date>("SELECT '2026-02-30'"), SqlError);
    EXPECT_THROW(read<std::int64_t>("SELECT NULL"), SqlError);
    EXPECT_THROW(read<std::int64_t>("SELECT 'seven'"), SqlError);
    EXPECT_THROW(read<std::string>("SELECT 7"), SqlError);
    EXPECT_THROW((read<std::array<std::uint8_t, 3>>("SELECT x'0102'")), SqlError);
    EXPECT_EQ(read<std::optional<Date>>("SELECT NULL"), std::nullopt);
    try {
        read<Date>("SELECT 'not a day'");
        FAIL();
    } catch (const SqlError& error) {
        EXPECT_TRUE(error.isDamage());
    }
}

TEST_F(StatementOnScratch, ReadsARowsColumnsOneAfterTheOther)
{
    Statement query(db, "SELECT 1, 'two', NULL, 4");
    ASSERT_TRUE(query.step());
    Columns row(query);
    EXPECT_EQ(row.next<int>(), 1);
    EXPECT_EQ(row.next<std::string>(), "two");
    row.skip();
    EXPECT_EQ(row.next<ScratchId>(), ScratchId(4));
}

TEST_F(StatementOnScratch, RefusesAnotherNumberOfValuesThanItHasPlacesFor)
{
    Statement query(db, "SELECT ?1, ?2");
    EXPECT_THROW(query.bind(1), std::logic_error);
    EXPECT_THROW(query.bind(1, 2, 3), std::logic_error);
}

TEST_F(StatementOnScratch, CountsTheRowsItChanged)
{
    for (int i = 0; i < 3; ++i) through(i);
    EXPECT_EQ(Statement(db, "UPDATE t SET v = 1 WHERE id > ?1").bind(1).run(), 2);
    EXPECT_EQ(Statement(db, "UPDATE t SET v = 1 WHERE id > ?1").bind(100).run(), 0);
}

TEST_F(StatementOnScratch, ForgetsTheValuesOfItsLastUser)
{
    constexpr auto sql = "SELECT ?1";
    Statement(db, sql).bind("Carys").run();
    Statement next(db, sql);
    ASSERT_TRUE(next.step());
    EXPECT_TRUE(next.isNull(0));
}

TEST_F(StatementOnScratch, IsCompiledOnceHoweverOftenItIsUsed)
{
    const auto before = db.statements().size();
    for (int i = 0; i < 10; ++i) through(i);
    EXPECT_EQ(db.statements().size(), before + 1);
}

TEST_F(StatementOnScratch, MayBeUsedAgainWhileItIsInUse)
{
    for (int i = 0; i < 3; ++i) through(i);
    constexpr auto sql = "SELECT id FROM t ORDER BY id";
    Statement outer(db, sql);
    int pairs = 0;
    while (outer.step()) {
        Statement inner(db, sql);
        while (inner.step()) ++pairs;
    }
    EXPECT_EQ(pairs, 9);
}

TEST_F(StatementOnScratch, SeesAColumnThatCameAfterItWasCompiled)
{
    through(1);
    constexpr auto sql = "SELECT * FROM t";
    Statement(db, sql).run();
    {
        const SchemaChange permission(db);
        db.run("ALTER TABLE t ADD COLUMN later TEXT NOT NULL DEFAULT 'here'");
    }
    Statement query(db, sql);
    ASSERT_TRUE(query.step());
    EXPECT_EQ(query.column<std::string>(2), "here");
}

// "SELECT 1" with so many spaces after it: as many different texts as are wanted.
template <std::size_t spaces>
struct Spaced {
    static constexpr auto letters = [] {
        constexpr std::string_view select = "SELECT 1";
        std::array<char, select.size() + spaces> all{};
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = i < select.size() ? select[i] : ' ';
        return all;
    }();
    static constexpr std::string_view text{letters.data(), letters.size()};
};

TEST_F(StatementOnScratch, GoesBackToItsPlaceHoweverManyTextsWereCompiledMeanwhile)
{
    for (int i = 0; i < 3; ++i) through(i);
    constexpr auto all = "SELECT id FROM t ORDER BY id";
    const auto before = db.statements().size();
    {
        Statement held(db, all);
        ASSERT_TRUE(held.step());
        [this]<std::size_t... spaces>(std::index_sequence<spaces...>)
        {
            (Statement(db, Spaced<spaces>::text).run(), ...);
        }
        (std::make_index_sequence<200>());
        EXPECT_TRUE(held.step());
    }
    Statement again(db, all);
    ASSERT_TRUE(again.step());
    EXPECT_EQ(again.integer(0), 1) << "from the first row, as if it had not been used";
    EXPECT_EQ(db.statements().size(), before + 201);
}

TEST_F(StatementOnScratch, IsAnotherForEachScopeThatItIsAskedAbout)
{
    for (int i = 0; i < 3; ++i) through(i);
    constexpr StatementText count = "SELECT count(*) FROM scope";
    constexpr StatementText one = "WITH scope (id) AS (SELECT id FROM t LIMIT 1) ";
    constexpr StatementText all = "WITH scope (id) AS (SELECT id FROM t) ";
    const auto before = db.statements().size();
    for (const auto& [scope, expected] : {std::pair{one, 1}, {all, 3}, {one, 1}}) {
        Statement query(db, count.within(scope));
        ASSERT_TRUE(query.step());
        EXPECT_EQ(query.column<int>(0), expected);
    }
    EXPECT_EQ(db.statements().size(), before + 2);
}

TEST_F(StatementOnScratch, NamesTheFaultOfSqlThatDoesNotCompileAndNoValueOtherwise)
{
    try {
        Statement(db, "SELECT nothing FROM t").run();
        FAIL();
    } catch (const SqlError& error) {
        EXPECT_NE(std::string(error.what()).find("nothing"), std::string::npos);
    }
    try {
        Statement insert(db, "INSERT INTO t (id, v) VALUES (?1, ?2)");
        insert.bind("Carys Marsh", 1).run();
        FAIL();
    } catch (const SqlError& error) {
        EXPECT_EQ(std::string(error.what()).find("Carys"), std::string::npos);
    }
}

TEST_F(StatementOnScratch, TellsAUniqueConstraintFromTheOthers)
{
    Statement(db, "INSERT INTO t (id) VALUES (1)").run();
    try {
        Statement(db, "INSERT INTO t (id) VALUES (1)").run();
        FAIL();
    } catch (const SqlError& error) {
        EXPECT_TRUE(error.isConstraint());
        EXPECT_TRUE(error.isUniqueConstraint());
        EXPECT_FALSE(error.isBusy());
    }
}

} // namespace
} // namespace keywork::store

#include "store/store_check.h"

#include "store/scratch_store.h"
#include "support/test_store.h"

#include <gtest/gtest.h>

namespace keywork::store {
namespace {

using test::ScratchStore;

TEST(StoreCheck, FindsNothingInASoundStore)
{
    keywork::test::Store store;
    EXPECT_EQ(checkStore(store.db), std::vector<StoreFault>{});
    ScratchStore onDisk;
    onDisk.add("words");
    EXPECT_EQ(checkStore(onDisk.writer), std::vector<StoreFault>{});
}

TEST(StoreCheck, NamesAPageThatIsNotWhatWasWritten)
{
    ScratchStore store;
    for (int i = 0; i < 40; ++i) store.add(std::string(1000, 'x'));
    store.close();
    test::flipBit(store.file, 5 * 4096 + 17, 2);
    auto database = store.open(Access::Reader);
    const auto faults = checkPages(database);
    ASSERT_FALSE(faults.empty());
    EXPECT_EQ(faults.front().kind, StoreFaultKind::Page);
    EXPECT_NE(faults.front().where.find('6'), std::string::npos) << faults.front().where;
}

TEST(StoreCheck, NamesTheTableWhoseForeignKeyPointsNowhere)
{
    auto db = Database::inMemory();
    const SchemaChange permission(db);
    db.run(
        "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE b (a_id INTEGER REFERENCES a (id)) STRICT;"
        "PRAGMA foreign_keys=OFF; INSERT INTO b VALUES (7); PRAGMA foreign_keys=ON");
    EXPECT_EQ(checkForeignKeys(db), (std::vector<StoreFault>{{StoreFaultKind::ForeignKey, "b"}}));
}

TEST(StoreCheck, NamesTheSearchIndexThatSaysSomethingElseThanItsTable)
{
    auto db = Database::inMemory();
    const SchemaChange permission(db);
    db.run("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT) STRICT;"
           "CREATE VIRTUAL TABLE note_search USING fts5(words, content='note', content_rowid='id')");
    EXPECT_TRUE(checkSearchIndexes(db).empty());
    db.run("INSERT INTO note (words) VALUES ('never indexed')");
    EXPECT_EQ(checkSearchIndexes(db),
              (std::vector<StoreFault>{{StoreFaultKind::SearchIndex, "note_search"}}));
}

} // namespace
} // namespace keywork::store

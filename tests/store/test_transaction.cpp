#include "store/transaction.h"

#include "store/scratch_store.h"
#include "store/sql_error.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <stdexcept>

namespace keywork::store {
namespace {

using test::notesIn;
using test::ScratchStore;

TEST(Transaction, ChangesNothingUnlessItIsCommitted)
{
    ScratchStore store;
    {
        const Transaction change(store.writer);
        store.add("words");
        EXPECT_EQ(notesIn(store.writer), 1);
    }
    EXPECT_EQ(notesIn(store.writer), 0);
}

TEST(Transaction, ChangesNothingWhenAnExceptionLeavesIt)
{
    ScratchStore store;
    try {
        const Transaction change(store.writer);
        store.add("words");
        throw std::runtime_error("the domain refused");
    } catch (const std::runtime_error&) {
    }
    EXPECT_EQ(notesIn(store.writer), 0);
    Transaction next(store.writer);
    store.add("more words");
    next.commit();
    EXPECT_EQ(notesIn(store.writer), 1);
}

TEST(Transaction, KeepsTheSecondWriterOutFromItsBeginning)
{
    ScratchStore store;
    auto second = store.open(Access::Writer);
    sqlite3_busy_timeout(second.handle(), 0);
    const Transaction change(store.writer);
    try {
        const Transaction late(second);
        FAIL() << "two writers at once";
    } catch (const SqlError& error) {
        EXPECT_TRUE(error.isBusy());
    }
}

TEST(Transaction, LeavesAReadThatWasUnderWayAlone)
{
    ScratchStore store;
    for (int i = 0; i < 3; ++i) store.add("words");
    auto reader = store.open(Access::Reader);
    Statement rows(reader, "SELECT id FROM note");
    ASSERT_TRUE(rows.step());
    Transaction change(store.writer);
    Statement(store.writer, "DELETE FROM note").run();
    change.commit();
    EXPECT_TRUE(rows.step());
    EXPECT_TRUE(rows.step());
    EXPECT_FALSE(rows.step());
}

TEST(Snapshot, SeesOneStateWhateverIsCommittedMeanwhile)
{
    ScratchStore store;
    auto reader = store.open(Access::Reader);
    {
        const Snapshot view(reader);
        EXPECT_EQ(notesIn(reader), 0);
        store.add("words");
        EXPECT_EQ(notesIn(reader), 0);
    }
    EXPECT_EQ(notesIn(reader), 1);
}

} // namespace
} // namespace keywork::store

#include "support/test_store.h"

#include "store/migrations.h"

#include <stdexcept>

namespace keywork::test {

namespace {

Result<Done, store::OpenRefusal> copyNothing(int)
{
    return Done{};
}

} // namespace

Store::Store() : db(store::Database::inMemory())
{
    if (!store::migrate(db, store::shippedMigrations(), copyNothing))
        throw std::runtime_error("the schema does not run");
}

} // namespace keywork::test

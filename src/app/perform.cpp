#include "app/perform.h"

#include <cstdint>

namespace keywork::app {

Trouble currentTrouble(Action action) noexcept
{
    const auto which = static_cast<std::int64_t>(action);
    try {
        throw;
    } catch (const store::SqlError& error) {
        log::error("storeFailed", which, error.code());
        return error.isBusy() ? Trouble::StoreBusy : Trouble::StoreFailed;
    } catch (const RecordIsRestricted&) {
        return Trouble::Restricted;
    } catch (...) {
        log::error("useCaseFailed", which, 0);
        return Trouble::Unexpected;
    }
}

void settle(store::Transaction& transaction, const Change& change, bool isDone)
{
    if (!isDone) return;
    change.requireAudit();
    transaction.commit();
}

void settleUnaudited(store::Transaction& transaction, bool isDone)
{
    if (isDone) transaction.commit();
}

} // namespace keywork::app

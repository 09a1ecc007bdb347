#include "app/entry/check_store.h"

#include "app/entry/open_refusal.h"
#include "store/record_check.h"
#include "store/sql_error.h"
#include "store/store_check.h"
#include "store/store_folder.h"

#include <algorithm>
#include <set>

namespace keywork::app {

namespace {

using Faults = std::vector<StoreFault>;

StoreFaultKind toKind(store::StoreFaultKind kind)
{
    switch (kind) {
    case store::StoreFaultKind::Page: return StoreFaultKind::Page;
    case store::StoreFaultKind::Structure: return StoreFaultKind::Structure;
    case store::StoreFaultKind::Schema: return StoreFaultKind::Schema;
    case store::StoreFaultKind::ForeignKey: return StoreFaultKind::ForeignKey;
    case store::StoreFaultKind::SearchIndex: return StoreFaultKind::SearchIndex;
    }
    return StoreFaultKind::Structure;
}

void add(Faults& faults, const std::vector<store::StoreFault>& found)
{
    for (const auto& fault : found) faults.push_back({toKind(fault.kind), fault.where, std::nullopt});
}

void add(Faults& faults, const store::RecordCheck& found)
{
    for (const auto& table : std::set<std::string_view>(found.unread.begin(), found.unread.end()))
        faults.push_back({StoreFaultKind::Unread, std::string(table), std::nullopt});
    for (const auto& fault : found.faults)
        faults.push_back(
            {StoreFaultKind::Record, std::string(fault.table), BrokenRule{fault.rule, fault.id}});
}

} // namespace

Result<Faults, OpenRefusal> checkPracticeStore(const std::filesystem::path& path)
try {
    const auto folder = store::StoreFolder::find(path);
    if (!folder) return refuse(toOpenRefusal(folder.error()));
    if (!folder->isPractice()) return refuse(OpenRefusal::NotPractice);
    const auto key = folder->unlock(vault::practicePassword());
    if (!key) return refuse(toOpenRefusal(key.error()));
    auto writer = folder->openWriter(key->dataKey);
    if (!writer) return refuse(toOpenRefusal(writer.error()));
    Faults faults;
    add(faults, store::checkStore(*writer));
    const bool unreadable = std::any_of(faults.begin(), faults.end(), [](const StoreFault& fault) {
        return fault.kind == StoreFaultKind::Page;
    });
    if (unreadable) return faults;
    add(faults, store::checkSchema(*writer));
    add(faults, store::checkRecords(*writer));
    return faults;
} catch (const store::SqlError&) {
    return refuse(OpenRefusal::Damaged);
}

} // namespace keywork::app

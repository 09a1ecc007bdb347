#include "app/entry/check_store.h"

#include "app/entry/open_refusal.h"
#include "store/sql_error.h"
#include "store/store_check.h"
#include "store/store_folder.h"

namespace keywork::app {

namespace {

StoreFaultKind toKind(store::StoreFaultKind kind)
{
    switch (kind) {
    case store::StoreFaultKind::Page: return StoreFaultKind::Page;
    case store::StoreFaultKind::Structure: return StoreFaultKind::Structure;
    case store::StoreFaultKind::ForeignKey: return StoreFaultKind::ForeignKey;
    case store::StoreFaultKind::SearchIndex: return StoreFaultKind::SearchIndex;
    }
    return StoreFaultKind::Structure;
}

} // namespace

Result<std::vector<StoreFault>, OpenRefusal> checkPracticeStore(const std::filesystem::path& path)
try {
    const auto folder = store::StoreFolder::find(path);
    if (!folder) return refuse(toOpenRefusal(folder.error()));
    if (!folder->isPractice()) return refuse(OpenRefusal::NotPractice);
    const auto key = folder->unlock(vault::practicePassword());
    if (!key) return refuse(toOpenRefusal(key.error()));
    auto writer = folder->openWriter(key->dataKey);
    if (!writer) return refuse(toOpenRefusal(writer.error()));
    std::vector<StoreFault> faults;
    for (const auto& fault : store::checkStore(*writer)) faults.push_back({toKind(fault.kind), fault.where});
    return faults;
} catch (const store::SqlError&) {
    return refuse(OpenRefusal::Damaged);
}

} // namespace keywork::app

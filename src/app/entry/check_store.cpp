#include "app/entry/check_store.h"

#include "app/audit/examine_audit.h"
#include "app/entry/open_refusal.h"
#include "app/entry/unlock_store.h"
#include "app/entry/vouch.h"
#include "domain/staff/account.h"
#include "store/record_check.h"
#include "store/sql_error.h"
#include "store/store_check.h"

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

// What keeps it from being read is told as of any other table.
Faults auditFaults(store::Database& db, const store::AuditHead& anchor)
try {
    Faults faults;
    const auto report = examineAudit(db, anchor);
    if (report.fault)
        faults.push_back({StoreFaultKind::Audit, std::to_string(report.fault->sequence), std::nullopt});
    if (report.anchor == AuditAnchorFit::Cut || report.anchor == AuditAnchorFit::Other)
        faults.push_back({StoreFaultKind::AuditCut, std::to_string(report.anchored), std::nullopt});
    return faults;
} catch (const store::SqlError&) {
    return {{StoreFaultKind::Unread, "audit", std::nullopt}};
}

struct ToCheck {
    store::Database writer;
    store::AuditHead anchor;
};

// A damaged store may open no further than this, so the staff are not asked for.
Result<ToCheck, SignInRefusal> openedToCheck(const std::filesystem::path& path,
                                             const std::optional<Credentials>& as)
{
    if (as) {
        const auto account = domain::accountFrom(as->account);
        const auto password = vault::Password::parse(as->password);
        if (!account || !password) return refuse(SignInRefusal(SignInRefusal::NameOrPasswordWrong));
        auto unlocked = unlockKey(path, *account, *password);
        if (!unlocked) return refuse(unlocked.error());
        auto writer = unlocked->folder.openWriter(unlocked->key);
        if (!writer) return refuse(SignInRefusal::store(toOpenRefusal(writer.error())));
        return ToCheck{std::move(*writer), vouchedFor(unlocked->folder.keys())};
    }
    const auto folder = store::StoreFolder::find(path);
    if (!folder) return refuse(SignInRefusal::store(toOpenRefusal(folder.error())));
    if (!folder->isPractice()) return refuse(SignInRefusal::store(OpenRefusal::NotPractice));
    const auto key = folder->unlockPractice();
    if (!key) return refuse(SignInRefusal::store(toOpenRefusal(key.error())));
    auto writer = folder->openWriter(*key);
    if (!writer) return refuse(SignInRefusal::store(toOpenRefusal(writer.error())));
    return ToCheck{std::move(*writer), vouchedFor(folder->keys())};
}

} // namespace

Result<Faults, SignInRefusal> checkStore(const std::filesystem::path& path,
                                         const std::optional<Credentials>& as)
try {
    auto opened = openedToCheck(path, as);
    if (!opened) return refuse(opened.error());
    auto& writer = opened->writer;
    Faults faults;
    add(faults, store::checkStore(writer));
    const bool unreadable = std::any_of(faults.begin(), faults.end(), [](const StoreFault& fault) {
        return fault.kind == StoreFaultKind::Page;
    });
    if (unreadable) return faults;
    add(faults, store::checkSchema(writer));
    add(faults, store::checkRecords(writer));
    for (auto& fault : auditFaults(writer, opened->anchor)) faults.push_back(std::move(fault));
    return faults;
} catch (const store::SqlError&) {
    return refuse(SignInRefusal::store(OpenRefusal::Damaged));
}

} // namespace keywork::app

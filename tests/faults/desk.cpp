#include "faults/desk.h"

#include "app/client/client_list.h"
#include "policy/load_policy.h"
#include "practice/make_store.h"
#include "store/record_check.h"
#include "store/staff_table.h"
#include "store/store_check.h"
#include "store/store_folder.h"
#include "support/fixed_clock.h"

#include <stdexcept>

namespace keywork::faults {

namespace {

std::shared_ptr<const policy::Policy> policyInForce()
{
    static const auto one =
        std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy()).value());
    return one;
}

store::StoreFolder folderAt(const std::filesystem::path& path)
{
    auto found = store::StoreFolder::find(path);
    if (!found) throw std::runtime_error("no store, refusal " + std::to_string(int(found.error())));
    return std::move(*found);
}

} // namespace

vault::DataKey makeStore(const std::filesystem::path& folder)
{
    practice::PracticeSettings settings;
    settings.clients = 4;
    settings.years = 1;
    settings.staff = 4;
    settings.today = test::today();
    if (!practice::makePracticeStore(folder, settings)) throw std::runtime_error("no practice store");
    auto unlocked = folderAt(folder).unlockPractice();
    if (!unlocked) throw std::runtime_error("the practice store does not unlock");
    return std::move(*unlocked);
}

store::Database openStore(const Place& place)
{
    auto writer = folderAt(place.folder).openWriter(place.key);
    if (!writer) throw std::runtime_error("does not open, refusal " + std::to_string(int(writer.error())));
    return std::move(*writer);
}

app::Workspace sitDown(const Place& place)
{
    auto db = std::make_unique<store::Database>(openStore(place));
    auto person = store::StaffTable(*db).findByAccount("keyworker");
    if (!person) throw std::runtime_error("no keyworker");
    return {std::move(db), std::move(*person), test::elevenOClock(), policyInForce(),
            [](const std::string&) { return true; }};
}

domain::ClientId somebodyToMeet(app::Workspace& workspace)
{
    const auto page = app::clientList(workspace, app::ListScope::MyCaseload, std::nullopt, 1);
    if (!page || page->rows.empty()) throw std::runtime_error("nobody on the caseload");
    return page->rows.front().id;
}

std::string markOf(int number)
{
    return "Fault run " + std::to_string(number);
}

Finding soundOrNot(store::Database& writer)
{
    for (const auto& fault : store::checkStore(writer)) return {Fault::Broken, "damage at " + fault.where};
    for (const auto& fault : store::checkSchema(writer))
        return {Fault::Broken, "another schema: " + fault.where};
    return {};
}

Finding wholeOrNot(store::Database& writer)
{
    if (auto unsound = soundOrNot(writer); unsound.fault != Fault::None) return unsound;
    const auto records = store::checkRecords(writer);
    if (!records.unread.empty()) return {Fault::Broken, "unread " + std::string(records.unread.front())};
    if (!records.faults.empty())
        return {Fault::Broken, "a rule is broken in " + std::string(records.faults.front().table)};
    return {};
}

Finding eachOnce(const std::vector<std::string>& marks, Count done)
{
    const auto count = static_cast<int>(marks.size());
    const auto told = std::to_string(count) + " of " + std::to_string(done.least) + " are there";
    if (count < done.least) return {Fault::Lost, told};
    if (count > done.most) return {Fault::Broken, told};
    for (int number = 1; number <= count; ++number) {
        if (marks[static_cast<std::size_t>(number - 1)] != markOf(number))
            return {Fault::Broken, "out of order: " + markOf(number)};
    }
    return {};
}

Finding firstFault(std::initializer_list<Finding> findings)
{
    for (const auto& finding : findings)
        if (finding.fault != Fault::None) return finding;
    return {};
}

} // namespace keywork::faults

#include "practice/make_store.h"

#include "app/entry/open_store.h"
#include "base/unfinished_folder.h"
#include "policy/load_policy.h"
#include "practice/service.h"
#include "store/sql_error.h"
#include "store/store_folder.h"

#include <algorithm>

namespace keywork::practice {

namespace fs = std::filesystem;

namespace {

// Everything is written in one transaction: with the everyday 8 MB, the pages of the indexes would go to the disk and
// come back, encrypted each time, over and over. In KiB.
constexpr auto bulkCache = "PRAGMA cache_size = -524288";

// Everything is written as it stood before the practice day's work began, whatever the computer's clock says, so that
// the same settings give the same records.
LocalTime beforeWork(Date today)
{
    return {today, TimeOfDay::fromMinutes(7 * 60 + 30)};
}

} // namespace

PracticeSettings smallService(Date today)
{
    return {40, 3, 6, 1, today};
}

PracticeSettings wholeService(Date today)
{
    return {1500, 6, 36, 1, today};
}

PracticeSettings largeService(Date today)
{
    return serviceOf(20'000, today);
}

PracticeSettings serviceOf(int clients, Date today)
{
    constexpr int yearsOfHistory = 10;
    constexpr int clientsToOneOfStaff = 333;
    constexpr int presentInThousand = 95;
    const int present = clients * presentInThousand / 1000;
    return {clients, yearsOfHistory, std::max(6, clients / clientsToOneOfStaff), 1, today, clients - present};
}

Result<Done, MakeRefusal> makePracticeStore(const fs::path& folder, const PracticeSettings& settings,
                                            const Progress& progress)
try {
    const auto loaded = policy::loadPolicy(policy::ShippedPolicy());
    if (!loaded) return refuse(MakeRefusal(MakeProblem::PolicyWrong));
    if (fs::exists(fs::symlink_status(folder))) return refuse(MakeRefusal(store::PlaceRefusal::AlreadyThere));
    fs::path part = folder;
    part += ".part";
    const ServiceClock zone(loaded->zone);
    auto made = store::createPracticeStore(part, app::practiceAccounts, zone.now());
    if (!made) return refuse(MakeRefusal(made.error()));
    UnfinishedFolder unfinished(part);
    {
        auto writer = std::move(made->writer); // closed before the folder gets its name
        writer.run(bulkCache);
        Service service(writer, settings, zone, beforeWork(settings.today));
        if (!service.write(made->folder, progress)) return refuse(MakeRefusal(MakeProblem::Stopped));
    }
    if (!unfinished.finishAs(folder)) return refuse(MakeRefusal(store::PlaceRefusal::NoPermission));
    return Done{};
} catch (const store::SqlError& error) {
    return refuse(error.isFull() ? MakeRefusal(MakeProblem::NoRoom)
                                 : MakeRefusal(store::PlaceRefusal::Failed));
}

} // namespace keywork::practice

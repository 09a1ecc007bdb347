#include "practice/make_store.h"

#include "policy/load_policy.h"
#include "practice/service.h"
#include "store/sql_error.h"
#include "store/store_folder.h"

#include <algorithm>
#include <system_error>

namespace keywork::practice {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t accounts = 4; // keyworker, teamlead, clinician, admin

// Everything is written in one transaction: with the everyday 8 MB, the pages of the indexes would go to the disk and
// come back, encrypted each time, over and over. In KiB.
constexpr auto bulkCache = "PRAGMA cache_size = -524288";

MakeRefusal toRefusal(store::CreateRefusal refusal)
{
    switch (refusal) {
    case store::CreateRefusal::AlreadyThere: return MakeRefusal::AlreadyThere;
    case store::CreateRefusal::ParentMissing: return MakeRefusal::ParentMissing;
    case store::CreateRefusal::NetworkFileSystem: return MakeRefusal::NetworkFileSystem;
    case store::CreateRefusal::CloudSyncFolder: return MakeRefusal::CloudSyncFolder;
    case store::CreateRefusal::NoPermission: return MakeRefusal::NoPermission;
    case store::CreateRefusal::NotEnoughMemory: return MakeRefusal::NotEnoughMemory;
    case store::CreateRefusal::Failed: return MakeRefusal::Failed;
    }
    return MakeRefusal::Failed;
}

// Everything is written as it stood before the practice day's work began, whatever the computer's clock says, so that
// the same settings give the same records.
LocalTime beforeWork(Date today)
{
    return {today, TimeOfDay::fromMinutes(7 * 60 + 30)};
}

// Takes the half-made folder away unless everything went well.
class HalfMade {
public:
    explicit HalfMade(fs::path path) : m_path(std::move(path)) {}
    HalfMade(const HalfMade&) = delete;
    HalfMade& operator=(const HalfMade&) = delete;
    ~HalfMade()
    {
        std::error_code ignored;
        if (!m_path.empty()) fs::remove_all(m_path, ignored);
    }
    void keep() { m_path.clear(); }

private:
    fs::path m_path;
};

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
    if (!loaded) return refuse(MakeRefusal::PolicyWrong);
    if (fs::exists(fs::symlink_status(folder))) return refuse(MakeRefusal::AlreadyThere);
    fs::path part = folder;
    part += ".part";
    const ServiceClock zone(loaded->zone);
    {
        auto made = store::createPracticeStore(part, accounts, zone.now());
        if (!made) return refuse(toRefusal(made.error()));
        HalfMade halfMade(part);
        made->writer.run(bulkCache);
        Service service(made->writer, settings, zone, beforeWork(settings.today));
        if (!service.write(made->folder.keys().slots(), progress)) return refuse(MakeRefusal::Stopped);
        halfMade.keep();
    }
    std::error_code failed;
    fs::rename(part, folder, failed);
    if (failed) {
        HalfMade gone(part);
        return refuse(MakeRefusal::NoPermission);
    }
    return Done{};
} catch (const store::SqlError& error) {
    return refuse(error.isFull() ? MakeRefusal::NoRoom : MakeRefusal::Failed);
}

} // namespace keywork::practice

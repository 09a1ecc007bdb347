#include "app/backup/pack.h"
#include "faults/desk.h"
#include "faults/scenario_list.h"
#include "faults/signing.h"
#include "store/backup_file.h"

namespace keywork::faults {

namespace {

namespace fs = std::filesystem;

fs::path backupIn(const Place& place)
{
    return place.folder / "backups" / "again.keyworkbackup";
}

// Signs a session and backs the store up over its backup of before.
class BackingUp : public Work {
public:
    explicit BackingUp(const Place& place)
        : m_place(place), m_desk(sitDown(place)), m_session(sessionToSign(m_desk))
    {
    }

    bool once(int number) override
    {
        // Signed already when only the backup was refused.
        if (static_cast<int>(signedSessions(m_desk.store()).size()) < number &&
            !app::signSession(m_desk, marked(m_session, markOf(number))))
            return false;
        return app::pack(m_desk.store(), m_place.folder, m_place.key, m_desk.clock().now(), backupIn(m_place))
            .has_value();
    }

private:
    Place m_place;
    app::Workspace m_desk;
    app::SessionToSign m_session;
};

// The backup, made a store again.
Finding lookAtBackup(const Place& place, Count done)
{
    const auto backup = store::BackupFile::open(backupIn(place));
    if (!backup || !backup->isSealedBy(place.key)) return {Fault::Broken, "the backup does not open"};
    const auto database = place.folder / "backups" / "restored.db";
    fs::remove(database);
    if (!backup->extractDatabase(database)) return {Fault::Broken, "the backup is not whole"};
    auto restored =
        store::Database::open(database, place.key.derive(vault::KeyPurpose::Database), store::Access::Writer);
    if (!restored) return {Fault::Broken, "what the backup holds does not open"};
    return firstFault(
        {wholeOrNot(*restored), eachOnce(signedSessions(*restored), done), halfSignedSessions(*restored)});
}

Finding lookAtStoreAndBackup(const Place& place, Count done)
{
    auto store = openStore(place);
    auto ofStore = firstFault({wholeOrNot(store), eachOnce(signedSessions(store), done)});
    if (ofStore.fault != Fault::None) return ofStore;
    if (!fs::exists(backupIn(place)))
        return done.least == 0 ? Finding{} : Finding{Fault::Lost, "the backup is not there"};
    return lookAtBackup(place, done);
}

} // namespace

const Scenario backingUp{
    "back up", 2, [](const Place&) {},
    [](const Place& place) -> std::unique_ptr<Work> { return std::make_unique<BackingUp>(place); },
    lookAtStoreAndBackup};

} // namespace keywork::faults

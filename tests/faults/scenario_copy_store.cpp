#include "faults/desk.h"
#include "faults/scenario_list.h"
#include "faults/signing.h"
#include "store/database_copy.h"

namespace keywork::faults {

namespace {

std::filesystem::path copyIn(const Place& place)
{
    return place.folder / "backups" / "copy.db";
}

// Signs a session and copies the store over its copy of before.
class CopyingTheStore : public Work {
public:
    explicit CopyingTheStore(const Place& place)
        : m_place(place), m_desk(sitDown(place)), m_session(sessionToSign(m_desk))
    {
    }

    bool once(int number) override
    {
        // Signed already when only the copying was refused.
        if (static_cast<int>(signedSessions(m_desk.store()).size()) < number &&
            !app::signSession(m_desk, marked(m_session, markOf(number))))
            return false;
        return store::copyDatabase(m_desk.store(), m_place.key.derive(vault::KeyPurpose::Database),
                                   copyIn(m_place))
            .has_value();
    }

private:
    Place m_place;
    app::Workspace m_desk;
    app::SessionToSign m_session;
};

Finding lookAtStoreAndCopy(const Place& place, Count done)
{
    auto store = openStore(place);
    auto ofStore = firstFault({wholeOrNot(store), eachOnce(signedSessions(store), done)});
    if (ofStore.fault != Fault::None) return ofStore;
    if (!std::filesystem::exists(copyIn(place)))
        return done.least == 0 ? Finding{} : Finding{Fault::Lost, "the copy is not there"};
    auto copy = store::Database::open(copyIn(place), place.key.derive(vault::KeyPurpose::Database),
                                      store::Access::Writer);
    if (!copy) return {Fault::Broken, "the copy does not open"};
    return firstFault({wholeOrNot(*copy), eachOnce(signedSessions(*copy), done), halfSignedSessions(*copy)});
}

} // namespace

const Scenario copyingTheStore{
    "copy store", 2, [](const Place&) {},
    [](const Place& place) -> std::unique_ptr<Work> { return std::make_unique<CopyingTheStore>(place); },
    lookAtStoreAndCopy};

} // namespace keywork::faults

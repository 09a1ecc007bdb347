#include "faults/desk.h"
#include "faults/marks.h"
#include "faults/scenario_list.h"
#include "store/migrations.h"
#include "store/store_folder.h"
#include "vault/key_file_disk.h"

#include <stdexcept>

namespace keywork::faults {

namespace {

// What a store of the first version held: names as they were spelled then. Not everything that belongs to a client by
// today's rules is there, so only the store is looked at afterwards, not the rules of its records.
constexpr auto firstVersion = R"sql(
    INSERT INTO store_info VALUES (1, 'Riverside Recovery', 'practice', '2026-09-08', 1, '2026-01-05T09:00:00Z');
    INSERT INTO staff VALUES (1, 1, 'sam', 'Sam Okafor', NULL, '2024-01-08', NULL);
    INSERT INTO staff_role VALUES (1, 'keyworker');
    INSERT INTO client VALUES (1, 1, 'KW-0412', '', 'Marsh', 'Carys', '', '1988-05-14', 'female', '', '', NULL,
                               'notAsked', '', 'noneKnown', '', '', NULL);
    INSERT INTO episode (id, client_id, referral_source, referred_on, referred_by, state, accepted_on, started_on,
                         injecting_status, accommodation, employment, parental_status, previously_treated,
                         consent_decision, consent_leaflet, what_will_be_different)
    VALUES (1, 1, 'self', '2026-03-02', 'Carys herself', 'inTreatment', '2026-03-09', '2026-03-16', '', '', '', '',
            'notAsked', 'notAsked', '', '');
    INSERT INTO phase_change VALUES (1, 1, 'engagement', '2026-03-16', 1, 1, '', '', '');
    INSERT INTO layer_change VALUES (1, 1, 'standard', '2026-03-16', 1, 1, '', '');
    WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 300)
    INSERT INTO session (id, client_id, episode_id, author_id, kind, start, minutes, place, present, attendance, risk,
                         talked_about, agreed, next, signed_at)
    SELECT n, 1, 1, 1, 'keywork', '2026-06-08T11:00', 50, 'Room 2', '', 'attended', 'noChange',
           'The week as it went, ' || n, 'To go on as before.', '', '2026-06-08T10:50:00Z'
      FROM counted;
    INSERT INTO audit (at, staff_id, role, action, subject, subject_id, row_version)
    SELECT signed_at, author_id, 'keyworker', 'signSession', 'session', id, 1 FROM session;
    INSERT INTO clinical_write (client_id, kind, subject_id, staff_id, at, happened_on, detail)
    SELECT client_id, 'sessionSigned', id, author_id, signed_at, substr(start, 1, 10), '' FROM session;
    INSERT INTO draft (id, author_id, client_id, subject, body, begun_from, begun_at, saved_at, editor)
    VALUES (1, 1, 1, 'session', '{}', 0, '2026-09-08T09:00:00Z', '2026-09-08T09:00:00Z', 'a window');
)sql";

constexpr auto countWhatItHeld = R"sql(
    SELECT (SELECT count(*) FROM session) + (SELECT count(*) FROM audit) + (SELECT count(*) FROM draft)
         + (SELECT count(*) FROM client)
)sql";
constexpr std::int64_t whatItHeld = 300 + 300 + 1 + 1;

void makeFirstVersion(const Place& place)
{
    const auto file = place.folder / "store.db";
    std::filesystem::remove(file);
    auto old = store::Database::create(file, place.key.derive(vault::KeyPurpose::Database));
    const auto all = store::shippedMigrations();
    const auto noCopy = [](int) -> Result<Done, store::OpenRefusal> { return Done{}; };
    if (!old || !store::migrate(*old, std::span(all).first(1), noCopy))
        throw std::runtime_error("no store of the first version");
    old->run(firstVersion);
}

class Migrating : public Work {
public:
    explicit Migrating(Place place) : m_place(std::move(place)) {}

    bool once(int) override
    {
        const auto found = store::StoreFolder::find(m_place.folder);
        return found && found->openWriter(m_place.key).has_value();
    }

private:
    Place m_place;
};

// The copy from before: once the store is migrated, it is the only way back.
Finding lookAtCopyAside(const Place& place, Count done)
{
    const auto copy = place.folder / "backups" / "before-schema-0002";
    if (done.least == 0) return {};
    if (!vault::readKeyFile(copy.string() + ".keys"))
        return {Fault::Lost, "the keys of the copy from before"};
    auto old = store::Database::open(copy.string() + ".db", place.key.derive(vault::KeyPurpose::Database),
                                     store::Access::Writer);
    if (!old) return {Fault::Lost, "the copy from before"};
    if (store::schemaVersion(*old) != 1 || numberOf(*old, countWhatItHeld) != whatItHeld)
        return {Fault::Broken, "the copy from before is of another time"};
    return {};
}

Finding lookAtMigrated(const Place& place, Count done)
{
    const auto aside = lookAtCopyAside(place, done);
    {
        auto plain = store::Database::open(
            place.folder / "store.db", place.key.derive(vault::KeyPurpose::Database), store::Access::Writer);
        if (!plain) return {Fault::Broken, "does not open, refusal " + std::to_string(int(plain.error()))};
        if (done.least == 1 && store::schemaVersion(*plain) != store::shippedMigrations().back().version)
            return {Fault::Lost, "the newest schema"};
    }
    auto store = openStore(place); // which goes on with what is left to do
    if (numberOf(store, countWhatItHeld) != whatItHeld) return {Fault::Lost, "rows of before"};
    return firstFault({soundOrNot(store), aside});
}

} // namespace

const Scenario migrating{
    "migrate", 1, makeFirstVersion,
    [](const Place& place) -> std::unique_ptr<Work> { return std::make_unique<Migrating>(place); },
    lookAtMigrated};

} // namespace keywork::faults

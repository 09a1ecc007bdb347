#include "practice/service.h"

#include "app/entry/open_store.h"
#include "practice/practice_day.h"
#include "store/looked_mark_table.h"
#include "store/staff_table.h"
#include "store/store_info_table.h"
#include "store/transaction.h"

#include <algorithm>
#include <set>

namespace keywork::practice {

namespace {

constexpr int slotsADay = 9; // from 09:00, three quarters of an hour each
constexpr int transferOneIn = 25;

bool waitsForSomebody(const JourneyPlan& plan)
{
    return plan.isOpen() && plan.episodes.back().allocated && plan.episodes.back().startedOn;
}

} // namespace

Service::Service(store::Database& db, const PracticeSettings& settings, const Clock& zone, LocalTime now)
    : m_settings(settings), m_scribe(db, zone), m_zone(zone), m_now(now), m_dice(settings.seed)
{
    m_plans = planJourneys(m_dice, settings);
    auto dice = m_dice.forPurpose(1);
    const Date since = addDays(settings.today, -365 * (settings.years + 1));
    m_staffing = staffFor(m_plans, settings.staff, m_people, dice, since);
    m_placesTaken.assign(m_staffing.keyworkers.size(), 0);
}

void Service::writeStaff(const store::StoreFolder& folder)
{
    store::StaffTable table(m_scribe.db());
    for (const auto& staff : m_staffing.staff) {
        const bool signsIn = std::find(app::practiceAccounts.begin(), app::practiceAccounts.end(),
                                       staff.account) != app::practiceAccounts.end();
        const auto slot = signsIn ? std::optional(folder.slotOf(staff.account)) : std::nullopt;
        m_staff.push_back(table.insert(staff, slot));
    }
}

Involved Service::involved(std::size_t client)
{
    const auto keyworker = m_staffing.keyworkerOf.at(client);
    // Places of the week go to clients who still come, so that a worker's day is not double booked. The first ones get
    // the practice day's own weekday more often: there is something to do when somebody tries Keywork.
    int place = m_placesTaken.at(keyworker);
    if (m_plans.at(client).isOpen()) ++m_placesTaken.at(keyworker);
    constexpr std::array<int, 10> firstDays = {0, 1, 0, 2, 0, 3, 0, 4, 0, 2};
    const int day = place < static_cast<int>(firstDays.size()) ? firstDays.at(static_cast<std::size_t>(place))
                                                               : place % 5;
    const auto weekday =
        static_cast<int>(isoWeekday(m_now.day)) <= 5 ? static_cast<int>(isoWeekday(m_now.day)) : 1;
    Involved people{m_staff.at(m_staffing.keyworkers.at(keyworker)),
                    m_staff.at(m_staffing.clinician),
                    m_staff.at(m_staffing.clinician - 1),
                    std::nullopt,
                    {static_cast<unsigned>((weekday - 1 + day) % 5 + 1),
                     TimeOfDay::fromMinutes(9 * 60 + 45 * ((place * 2 + place / slotsADay) % slotsADay))}};
    if (waitsForSomebody(m_plans.at(client)) && client % transferOneIn == 3) {
        people.transferTo =
            m_staff.at(m_staffing.keyworkers.at((keyworker + 1) % m_staffing.keyworkers.size()));
    }
    return people;
}

// What waits for the account `keyworker` today.
void Service::writeToday()
{
    const auto keyworker = store::StaffTable(m_scribe.db()).findByAccount("keyworker");
    if (!keyworker) return;
    std::vector<domain::ClientId> inTreatment;
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        const bool own = m_staff.at(m_staffing.keyworkers.at(m_staffing.keyworkerOf.at(i))) == keyworker->id;
        if (own && waitsForSomebody(m_plans[i])) inTreatment.push_back(m_clients[i]);
    }
    PracticeDay(m_scribe, m_prose, *keyworker, std::move(inTreatment), m_dice.forPurpose(2), m_now).write();
}

// Everybody has read what they wrote about, up to some day of the last two weeks.
void Service::writeMarks(const std::vector<domain::ClinicalWrite>& writes)
{
    store::LookedMarkTable marks(m_scribe.db());
    std::map<std::pair<domain::StaffId, domain::ClientId>, domain::LookedMark> read;
    for (const auto& write : writes) {
        const auto& staff = write.by;
        const int readUpTo =
            static_cast<int>((static_cast<std::uint64_t>(write.client.number()) * 7) % 12) + 1;
        if (write.at <=
            m_scribe.moment({addDays(m_now.day, -readUpTo), TimeOfDay::fromMinutes(16 * 60 + 50)})) {
            read[{staff, write.client}] = {write.sequence, write.at};
        }
    }
    for (const auto& [who, mark] : read) marks.move(who.first, who.second, mark);
}

bool Service::write(const store::StoreFolder& folder, const Progress& progress)
{
    store::Transaction transaction(m_scribe.db());
    store::StoreInfoTable(m_scribe.db())
        .insert({"Harbour Lights Recovery Service", m_settings.today,
                 static_cast<std::int64_t>(m_settings.seed), m_scribe.moment(m_now)});
    writeStaff(folder);
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        if (progress && !progress(static_cast<int>(i), static_cast<int>(m_plans.size()))) return false;
        auto dice = m_dice.forPurpose(2'000'000 + i);
        const auto details = m_people.person(dice, static_cast<int>(i), m_settings.today);
        Journey journey(m_scribe, m_prose, involved(i), dice, m_now);
        const auto ref = store::ClientTable(m_scribe.db()).nextRef();
        m_clients.push_back(journey.write(ref, details, m_plans[i]));
    }
    writeToday();
    writeMarks(m_scribe.appendWrites());
    transaction.commit();
    return true;
}

} // namespace keywork::practice

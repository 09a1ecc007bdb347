#include "app/client/change_details.h"
#include "app/entry/open_store.h"
#include "faults/child.h"
#include "faults/desk.h"
#include "faults/dice.h"
#include "faults/marks.h"
#include "faults/parts.h"
#include "faults/signing.h"
#include "policy/load_policy.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace keywork::faults {

namespace {

using Steady = std::chrono::steady_clock;

enum class Pace { Human, Saturated };

constexpr int people = 8;

// What one person at one window met with.
struct Desk {
    std::atomic<int> sessions{0};
    std::atomic<int> changes{0};
    std::atomic<int> stale{0};
    std::atomic<int> busy{0};
    std::atomic<int> errors{0};
    std::atomic<std::int64_t> worst{0}; // ms a save took
};
using Desks = std::array<Desk, people>;

constexpr auto countSessions = "SELECT count(*) FROM session WHERE talked_about LIKE 'Fault run %'";
// Every change makes one version and keeps the one before: both counts must have risen by every one acknowledged.
constexpr auto sumVersions = "SELECT sum(row_version) FROM client";
constexpr auto countVersionsBefore = "SELECT count(*) FROM client_history";

class Person {
public:
    Person(const std::filesystem::path& store, int number, Pace pace, Desk& desk)
        : m_number(number),
          m_pace(pace),
          m_dice(static_cast<std::uint64_t>(number)),
          m_desk(desk),
          m_store(signedIn(store)),
          m_workspace(m_store.writer()),
          m_session(sessionToSign(m_workspace))
    {
    }

    void workUntil(Steady::time_point end)
    {
        for (int saved = 1; Steady::now() < end; ++saved) {
            think();
            if (m_dice.coin()) signOne(saved);
            else changeTheRecordThatAllChange(saved);
        }
    }

private:
    static app::OpenStore signedIn(const std::filesystem::path& store)
    {
        auto policy =
            std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy()).value());
        auto opened = app::openPractice(store, "keyworker", std::nullopt, std::move(policy));
        if (!opened) throw std::runtime_error("not signed in");
        opened->keepTimeBy(test::elevenOClock());
        return std::move(*opened);
    }

    // 0 to 1 s: the pace itself is what is tried, nothing is waited for.
    void think()
    {
        if (m_pace == Pace::Human) std::this_thread::sleep_for(std::chrono::milliseconds(m_dice.below(1000)));
    }

    std::string mark(int saved) const
    {
        return markOf((int(m_pace) * people + m_number) * 1'000'000 + saved);
    }

    template <class Save>
    void save(std::atomic<int>& saved, const Save& work)
    {
        const auto began = Steady::now();
        const auto outcome = work();
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - began);
        m_desk.worst = std::max<std::int64_t>(m_desk.worst, took.count());
        if (outcome) {
            ++saved;
            return;
        }
        const auto* trouble = std::get_if<app::Trouble>(&outcome.error());
        if (std::holds_alternative<app::Stale>(outcome.error())) ++m_desk.stale;
        else if (trouble != nullptr && *trouble == app::Trouble::StoreBusy) ++m_desk.busy;
        else ++m_desk.errors;
    }

    void signOne(int saved)
    {
        save(m_desk.sessions, [&] { return app::signSession(m_workspace, marked(m_session, mark(saved))); });
    }

    void changeTheRecordThatAllChange(int saved)
    {
        auto client = app::readDetails(m_workspace, m_session.client);
        if (!client) {
            ++m_desk.errors;
            return;
        }
        think();
        client->details.communicationNeeds = mark(saved);
        save(m_desk.changes,
             [&] { return app::changeDetails(m_workspace, client->id, client->version, client->details); });
    }

    int m_number;
    Pace m_pace;
    Dice m_dice;
    Desk& m_desk;
    app::OpenStore m_store;
    app::Workspace m_workspace;
    app::SessionToSign m_session;
};

struct Saved {
    std::int64_t sessions;
    std::int64_t versions;
    std::int64_t versionsBefore;
};

Saved savedIn(const Place& place)
{
    auto store = openStore(place);
    return {numberOf(store, countSessions), numberOf(store, sumVersions),
            numberOf(store, countVersionsBefore)};
}

int sum(const Desks& desks, std::atomic<int> Desk::*what)
{
    int all = 0;
    for (const auto& desk : desks) all += desk.*what;
    return all;
}

bool work(const Place& place, Pace pace, int seconds)
{
    const auto before = savedIn(place);
    const Shared<Desks> desks;
    std::array<int, people> children{};
    for (int i = 0; i < people; ++i) {
        children[std::size_t(i)] = startChild([&] {
            Person person(place.folder, i, pace, (*desks)[std::size_t(i)]);
            person.workUntil(Steady::now() + std::chrono::seconds(seconds));
            return 0;
        });
    }
    int fell = 0;
    for (const auto child : children) {
        const auto end = endOf(child);
        if (end.status != 0 || end.signal != 0) ++fell;
    }
    const auto after = savedIn(place);
    const int sessions = sum(*desks, &Desk::sessions);
    const int changes = sum(*desks, &Desk::changes);
    const auto lost = std::abs(after.sessions - before.sessions - sessions) +
                      std::abs(after.versions - before.versions - changes) +
                      std::abs(after.versionsBefore - before.versionsBefore - changes);
    std::int64_t worst = 0;
    for (const auto& desk : *desks) worst = std::max(worst, desk.worst.load());
    const int busy = sum(*desks, &Desk::busy);
    const int errors = sum(*desks, &Desk::errors) + fell;
    std::printf(
        "8 people %s for %d s: %d sessions and %d changes of one record saved, %d refused as stale, %d busy, "
        "%d errors, %d lost; worst save %d ms (mark: 1,000 at human pace)\n",
        pace == Pace::Human ? "at human pace" : "without a pause", seconds, sessions, changes,
        sum(*desks, &Desk::stale), busy, errors, int(lost), int(worst));
    std::fflush(stdout);
    auto store = openStore(place);
    const auto whole = firstFault({wholeOrNot(store), halfSignedSessions(store)});
    if (whole.fault != Fault::None) std::printf("    %s\n", whole.why.c_str());
    // Without a pause, somebody may wait in vain: SQLite gives the lock to whoever asks at the right moment.
    const bool waitedInVain = pace == Pace::Human && busy > 0;
    return lost == 0 && !waitedInVain && errors == 0 && sessions > 0 && changes > 0 &&
           whole.fault == Fault::None;
}

} // namespace

bool workTogether(const Wanted& wanted)
{
    const test::TemporaryFolder folder;
    const auto key = makeStore(folder / "shared.keywork");
    const Place place{folder / "shared.keywork", key};
    const int seconds = wanted.of(5, 60);
    const bool human = work(place, Pace::Human, seconds);
    return work(place, Pace::Saturated, seconds) && human;
}

} // namespace keywork::faults

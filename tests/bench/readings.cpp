#include "bench/readings.h"

#include "app/client/find_clients.h"
#include "app/page/banner.h"
#include "app/page/due_reading.h"
#include "app/page/summary.h"
#include "app/page/today.h"
#include "bench/people.h"
#include "bench/recording.h"
#include "bench/stopwatch.h"
#include "store/caseload_reader.h"
#include "store/database.h"
#include "store/transaction.h"

#include <stdexcept>

namespace keywork::bench {

namespace {

using Reading = std::function<void(app::Workspace&)>;

// One store, read by two connections of the same kind: through our layers, and by SQLite alone.
class Readers {
public:
    explicit Readers(const std::filesystem::path& store)
        : m_store(openAsKeyworker(store)), m_ours(m_store.reader()), m_bare(m_store.reader())
    {
    }

    app::Workspace& ours() { return m_ours; }

    Line measured(Line line, const std::vector<Reading>& readings)
    {
        if (readings.empty()) throw std::runtime_error("nobody to read about for: " + line.name);
        std::vector<Recording> recordings;
        recordings.reserve(readings.size());
        for (const auto& reading : readings)
            recordings.push_back(record(m_ours.store().handle(), [&] { reading(m_ours); }));
        for (const auto& recording : recordings)
            replay(m_bare.store().handle(), recording); // both are warm now
        measure(line, readings.size(), [&](std::size_t i) {
            const Stopwatch watch;
            readings[i](m_ours);
            const double ours = watch.microseconds();
            return Pair{ours, replay(m_bare.store().handle(), recordings[i])};
        });
        return line;
    }

private:
    app::OpenStore m_store;
    app::Workspace m_ours;
    app::Workspace m_bare;
};

template <class T>
void require(const app::Reading<T>& read)
{
    if (!read) throw std::runtime_error("a reading was refused");
}

void readRecord(app::Workspace& workspace, domain::ClientId client)
{
    require(app::banner(workspace, client));
    require(app::summary(workspace, client));
}

void readFactsOf(app::Workspace& workspace, domain::StaffId keyworker)
{
    const store::Snapshot view(workspace.store());
    if (store::CaseloadReader(workspace.store()).read(store::ClientScope::ofStaff(keyworker)).empty())
        throw std::runtime_error("a caseload without anybody");
}

void readFactsOfService(app::Workspace& workspace)
{
    constexpr int page = 200;
    const store::Snapshot view(workspace.store());
    const store::CaseloadReader reader(workspace.store());
    std::optional<domain::ClientId> after;
    while (true) {
        const auto people = reader.read(store::ClientScope::ofService(after, page));
        if (people.empty()) return;
        after = people.back().client.id;
    }
}

// A letter in the middle of the word is typed twice; a short word is left as it is.
std::string misspelt(const std::string& word)
{
    const std::size_t middle = word.size() / 2;
    return word.size() < 4 ? word : word.substr(0, middle) + word.substr(middle - 1);
}

} // namespace

std::vector<Line> measureReadings(const std::filesystem::path& store, int clients)
{
    Readers readers(store);
    std::vector<Line> lines;
    std::vector<Reading> records;
    for (const auto& person : caseload(readers.ours(), 20))
        records.emplace_back([id = person.id](app::Workspace& workspace) { readRecord(workspace, id); });
    lines.push_back(readers.measured({"open a client's record", clients, 30'000, 1.3, {}, {}, {}}, records));

    lines.push_back(readers.measured({"Today, all of it", clients, 300'000, 2.0, {}, {}, {}},
                                     {[](app::Workspace& workspace) { require(app::today(workspace)); }}));

    const auto me = readers.ours().user().id;
    const auto due = [](std::optional<domain::StaffId> whose) {
        return [whose](app::Workspace& workspace) {
            require(app::dueRows(workspace, whose, workspace.clock().localNow()));
        };
    };
    lines.push_back(readers.measured({"a caseload, the query", clients, 50'000, 1.5, {}, {}, {}},
                                     {[me](app::Workspace& workspace) { readFactsOf(workspace, me); }}));
    lines.push_back(
        readers.measured({"a caseload, all due items", clients, 50'000, 2.0, {}, {}, {}}, {due(me)}));
    lines.push_back(readers.measured({"the whole service, the query", clients, 150'000, 1.5, {}, {}, {}},
                                     {readFactsOfService}));
    lines.push_back(readers.measured({"the whole service, all due items", clients, 150'000, 2.0, {}, {}, {}},
                                     {due(std::nullopt)}));
    return lines;
}

Line measureFinding(const std::filesystem::path& store, int clients)
{
    constexpr int mostFound = 8; // as Find or do shows
    Readers readers(store);
    std::vector<Reading> readings;
    const auto add = [&](const std::string& typed) {
        readings.emplace_back(
            [typed](app::Workspace& workspace) { require(app::findClients(workspace, typed, mostFound)); });
    };
    for (const auto& person : spread(readers.ours(), 12)) {
        add(person.given + " " + person.family);
        add(person.family.substr(0, 3));
        add(misspelt(person.given) + " " + person.family);
        add(person.given + " " + misspelt(person.family));
    }
    return readers.measured({"find by any name while typing", clients, 16'000, 1.3, {}, {}, {}}, readings);
}

} // namespace keywork::bench

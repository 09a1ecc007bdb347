#include "app/client/find_clients.h"
#include "base/text.h"
#include "fixture.h"
#include "many_names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace keywork::app {

namespace {

using test::GivenAndFamily;

// What the window shows before anything has to be scrolled or read twice.
constexpr std::size_t firstRows = 5;
constexpr int rowsAskedFor = 8; // as Find or do does

// Asks, and keeps count of how often the person who was meant stood among the first rows.
class Tally {
public:
    explicit Tally(Workspace& workspace) : m_workspace(workspace) {}

    void ask(const std::string& typed, const GivenAndFamily& meant)
    {
        const auto found = findClients(m_workspace, typed, rowsAskedFor);
        ASSERT_TRUE(found);
        const auto end = found->begin() + static_cast<std::ptrdiff_t>(std::min(firstRows, found->size()));
        const bool hit = std::any_of(found->begin(), end, [&](const FoundClient& person) {
            return fold(person.name.given) == fold(meant.given) &&
                   fold(person.name.family) == fold(meant.family);
        });
        ++m_asked;
        if (hit) ++m_hits;
        else m_missed.push_back(typed + " (" + meant.given + " " + meant.family + ")");
    }

    double percent() const { return 100.0 * m_hits / std::max(m_asked, 1); }
    void print(const char* what) const
    {
        std::cout << what << ": " << m_hits << " of " << m_asked << ", " << percent()
                  << " %, in the first five rows; missed:\n";
        const auto shown = std::min<std::size_t>(m_missed.size(), 20);
        for (std::size_t at = 0; at < shown; ++at)
            std::cout << "  " << m_missed[at * m_missed.size() / shown] << "\n";
    }

private:
    Workspace& m_workspace;
    int m_asked = 0;
    int m_hits = 0;
    std::vector<std::string> m_missed;
};

struct NamesOfALargeService : testing::Test {
    static constexpr std::size_t people = 20'000;

    // The half that is not in question, spelled right, stands before or behind by turns.
    std::string typed(const std::string& given, const std::string& family)
    {
        return names.throws().below(2) == 0 ? given + " " + family : family + " " + given;
    }

    test::Service service;
    test::ManyNames names;
};

// One test for both, because making the store is most of its time.
TEST_F(NamesOfALargeService, AreFoundWithOneEditAndAsTheyAreSaid)
{
    const auto heard = test::heardNames();
    EXPECT_GE(heard.size(), 300U);
    auto all = names.take(people);
    std::vector<GivenAndFamily> meant;
    for (const auto& name : heard) {
        if (name.isFamily) meant.push_back({names.given(), name.written});
        else meant.push_back({name.written, names.family()});
    }
    all.insert(all.end(), meant.begin(), meant.end());
    test::addPeople(service.db(), all);
    auto& workspace = service.as(domain::Role::Keyworker);

    Tally edited(workspace);
    for (int i = 0; i < 1500; ++i) {
        const auto& wanted = names.throws().pick(all);
        auto written = wanted;
        auto& half = names.throws().below(2) == 0 ? written.given : written.family;
        half = test::withOneEdit(half, names.throws());
        edited.ask(typed(written.given, written.family), wanted);
    }
    edited.print("One edit");
    EXPECT_GE(edited.percent(), 95.0);

    Tally said(workspace);
    for (std::size_t at = 0; at < heard.size(); ++at) {
        const auto& name = heard[at];
        said.ask(name.isFamily ? typed(meant[at].given, name.heard) : typed(name.heard, meant[at].family),
                 meant[at]);
    }
    said.print("Said alike");
    EXPECT_GE(said.percent(), 95.0);
}

} // namespace

} // namespace keywork::app

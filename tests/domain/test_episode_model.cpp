#include "domain/appointment/appointment.h"
#include "domain/due/due_item.h"
#include "domain/episode/closing.h"
#include "domain/episode/opening.h"
#include "domain/finding.h"
#include "domain/pathway/layer.h"
#include "domain/pathway/phase.h"
#include "generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

// One episode lived through at random: whatever people do in whatever order, what is recorded stays true.
namespace keywork::domain {
namespace {

using test::today;

class Life {
public:
    // Half of the lives begin in treatment, so that much happens in it.
    Life()
    {
        if (*rc::gen::arbitrary<bool>()) return;
        accept(date(2026, 3, 9));
        start(date(2026, 3, 16));
    }

    void step()
    {
        // At full size from the first try: a life near its referral day alone would prove little.
        const Date on =
            addDays(date(2026, 3, 2), *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(-2, 195)));
        const auto step = *rc::gen::weightedElement<void (Life::*)(Date)>({{4, &Life::accept},
                                                                           {4, &Life::start},
                                                                           {3, &Life::wish},
                                                                           {8, &Life::changePhase},
                                                                           {4, &Life::changeLayer},
                                                                           {2, &Life::attend},
                                                                           {1, &Life::close}});
        (this->*step)(on);
    }

    void check() const
    {
        checkOrder(m_phases);
        checkOrder(m_layers);
        checkWishes();
        checkEnd();
        checkDueItems();
    }

private:
    void accept(Date on) { take(acceptReferral(m_episode, on, today())); }

    void start(Date on)
    {
        if (!take(startTreatment(m_episode, on, today()))) return;
        m_phases = {test::phaseChange(1, Phase::Engagement, on)};
        m_layers = {test::layerChange(1, Layer::Standard, on)};
    }

    void wish(Date on)
    {
        if (m_episode.isOpen() && on >= m_episode.referral.on) m_wishes.push_back(test::wish(on));
    }

    void changePhase(Date on)
    {
        if (!std::holds_alternative<InTreatment>(m_episode.state)) return;
        const std::vector<Finding> readiness{
            {"seenWithin", Severity::Check, *rc::gen::element(Met::Met, Met::Unmet), {}}};
        const PhaseMove wanted{
            *test::anyOf<Phase>(), on, WithClient{}, {}, *rc::gen::element<std::string>("", "Asked for it")};
        const auto taken =
            checkedMove(wanted, m_phases, m_wishes, readiness, *m_episode.startedOn(), today());
        if (taken)
            insert(m_phases,
                   test::phaseChange(static_cast<std::int64_t>(m_phases.size()) + 1, taken->to, taken->on));
    }

    void changeLayer(Date on)
    {
        if (!std::holds_alternative<InTreatment>(m_episode.state)) return;
        const LayerMove wanted{*test::anyOf<Layer>(), on, WithClient{}, "Housing lost"};
        const auto taken = checkedMove(wanted, m_layers, *m_episode.startedOn(), today());
        if (taken)
            insert(m_layers,
                   test::layerChange(static_cast<std::int64_t>(m_layers.size()) + 1, taken->to, taken->on));
    }

    void attend(Date on)
    {
        auto content = test::sessionContent();
        content.start.day = on;
        const SigningFacts facts{
            m_episode.referral.on, m_episode.endedOn(), m_lastSession, {InterventionId{1}}};
        if (checkedSession(content, facts, test::now()))
            m_lastSession = std::max(m_lastSession.value_or(on), on);
    }

    void close(Date on)
    {
        ClosingFacts facts{m_lastSession, std::nullopt, currentPhase(m_phases)};
        if (!m_phases.empty()) facts.lastChange = std::max(m_phases.back().on, m_layers.back().on);
        auto wanted = test::ending(on);
        wanted.reason = *rc::gen::element<std::string>("completedDrugFree", "droppedOut", "noSuchReason");
        take(closeEpisode(m_episode, wanted, facts, test::dischargeReasons(), today()));
    }

    // A refusal leaves everything as it was, because nothing but a taken step is kept.
    template <class Refusal>
    bool take(const Result<Episode, Refusal>& result)
    {
        if (result) m_episode = *result;
        return result.has_value();
    }

    template <class Change>
    static void insert(std::vector<Change>& history, const Change& change)
    {
        const auto place = std::upper_bound(history.begin(), history.end(), change.on,
                                            [](Date on, const Change& other) { return on < other.on; });
        history.insert(place, change);
    }

    template <class Change>
    void checkOrder(const std::vector<Change>& history) const
    {
        RC_ASSERT(history.empty() == !m_episode.startedOn().has_value());
        for (std::size_t i = 0; i < history.size(); ++i) {
            RC_ASSERT(history[i].on >= *m_episode.startedOn());
            RC_ASSERT(history[i].on <= m_episode.endedOn().value_or(today()));
            if (i == 0) continue;
            RC_ASSERT(history[i - 1].on <= history[i].on);
            RC_ASSERT(history[i - 1].to != history[i].to);
        }
        if (!history.empty()) RC_ASSERT(history.front().on == *m_episode.startedOn());
    }

    void checkWishes() const
    {
        for (const auto& change : m_phases) {
            if (change.to != Phase::ActiveChange && change.to != Phase::Completion) continue;
            RC_ASSERT(std::any_of(m_wishes.begin(), m_wishes.end(),
                                  [&](const ClientWish& one) { return one.on <= change.on; }));
        }
    }

    void checkEnd() const
    {
        const auto* closed = std::get_if<Closed>(&m_episode.state);
        if (!closed) return;
        RC_ASSERT((!m_lastSession || *m_lastSession <= closed->ending.on));
        RC_ASSERT((closed->ending.endingClass != EndingClass::Completed ||
                   currentPhase(m_phases) == Phase::Completion));
    }

    void checkDueItems() const
    {
        const auto client = test::client();
        DueFacts facts;
        facts.client = &client;
        facts.episode = &m_episode;
        if (m_lastSession) facts.lastContact = Fact{FactKind::Session, 1, m_lastSession};
        const auto items = dueItems(facts, {}, test::now(), true);
        RC_ASSERT(items.empty() == !m_episode.isOpen());
        for (const auto& item : items) RC_ASSERT(item.window.opens <= item.window.due);
    }

    Episode m_episode = test::referredEpisode();
    std::vector<PhaseChange> m_phases;
    std::vector<LayerChange> m_layers;
    std::vector<ClientWish> m_wishes;
    std::optional<Date> m_lastSession;
};

RC_GTEST_PROP(Episode, StaysTrueToItselfWhateverPeopleDo, ())
{
    Life life;
    const int steps = *rc::gen::inRange(1, 60);
    for (int done = 0; done < steps; ++done) {
        life.step();
        life.check();
    }
}

} // namespace
} // namespace keywork::domain

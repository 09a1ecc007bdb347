#include "plan_history.h"

#include "support/builders.h"
#include "support/plan_builders.h"

#include <algorithm>
#include <random>

namespace keywork::test {

using namespace domain;

namespace {

class Editor {
public:
    explicit Editor(unsigned seed) : m_random(seed) {}

    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

    // One of few, so that entries meet that read alike.
    std::string words()
    {
        static const std::vector<std::string> few{"",           "Nan",      "GP",
                                                  "Ring first", "Weekends", "Ring Bev | group"};
        return few[static_cast<std::size_t>(below(static_cast<int>(few.size())))];
    }
    std::optional<Date> maybeDay()
    {
        return below(3) == 0 ? std::nullopt : std::optional(addDays(today(), below(5)));
    }

    void edit(CarePlan& plan)
    {
        switch (below(12)) {
        case 0: plan.whatIWant = words(); break;
        case 1: plan.strengths = words(); break;
        case 2:
            plan.situation[codeTable(LifeDomain{})[static_cast<std::size_t>(below(4))].value] = words();
            break;
        case 3:
            plan.capital[codeTable(Capital{})[static_cast<std::size_t>(below(4))].value] = {
                words(), Rating::from(below(13) - 1)};
            break;
        case 4: plan.ifIStopComing = {words(), words(), words()}; break;
        case 5: editList(plan.sharing, SharingConsent{words(), words(), maybeDay(), maybeDay()}); break;
        case 6: editList(plan.saferActions, SaferAction{words(), maybeDay()}); break;
        case 7: editList(plan.participants, words()); break;
        case 8: plan.reviewOn = maybeDay(); break;
        case 9:
            plan.badDays = words();
            plan.noLongerNeeded = words();
            break;
        case 10: editInUse(plan.inUse); break;
        default: editGoals(plan.goals);
        }
    }

private:
    template <class T>
    void editList(std::vector<T>& list, T entry)
    {
        const auto at = list.empty() ? list.begin() : list.begin() + below(static_cast<int>(list.size()));
        if (list.empty() || below(2) == 0) list.insert(at, std::move(entry));
        else if (below(2) == 0) list.erase(at);
        else *at = std::move(entry);
    }
    void editInUse(std::vector<InterventionId>& inUse)
    {
        const InterventionId id{below(4) + 1};
        const auto found = std::find(inUse.begin(), inUse.end(), id);
        if (found == inUse.end()) inUse.push_back(id);
        else inUse.erase(found);
    }
    void editGoals(std::vector<Goal>& goals)
    {
        const int how = below(8);
        if (goals.empty() || how == 0) return goals.push_back(goal(++m_lastGoal, words()));
        const auto at = goals.begin() + below(static_cast<int>(goals.size()));
        if (how == 1) goals.erase(at);
        else if (how == 2) std::rotate(goals.begin(), at, goals.end());
        else editGoal(*at);
    }
    void editGoal(Goal& goal)
    {
        goal.domain = codeTable(LifeDomain{})[static_cast<std::size_t>(below(4))].value;
        goal.status = codeTable(GoalStatus{})[static_cast<std::size_t>(below(4))].value;
        goal.target = maybeDay();
        for (auto* text :
             {&goal.clientWords, &goal.workingWords, &goal.why, &goal.baseline, &goal.howWeWillKnow})
            if (below(3) == 0) *text = words();
        const std::vector<std::optional<StepOwner>> owners{std::nullopt, ClientOwns{}, KeyworkerOwns{},
                                                           NamedOwner{words()}};
        editList(goal.steps,
                 Step{StepId{++m_lastStep}, words(), owners[static_cast<std::size_t>(below(4))], maybeDay()});
    }

    std::mt19937 m_random;
    std::int64_t m_lastGoal = 2;
    std::int64_t m_lastStep = 1000;
};

} // namespace

std::vector<CarePlan> planHistory(unsigned seed)
{
    Editor editor(seed);
    std::vector<CarePlan> versions{carePlan()};
    const int count = editor.below(4) + 2;
    while (static_cast<int>(versions.size()) < count) {
        auto next = versions.back();
        for (int edits = editor.below(8); edits >= 0; --edits) editor.edit(next);
        versions.push_back(std::move(next));
    }
    return versions;
}

} // namespace keywork::test

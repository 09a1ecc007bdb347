#include "plan_history.h"

namespace keywork::test {

using namespace domain;

namespace {

std::string text(const Date& on)
{
    return toIsoDate(on);
}
std::string text(const StepOwner& owner)
{
    if (std::holds_alternative<ClientOwns>(owner)) return "client";
    if (std::holds_alternative<KeyworkerOwns>(owner)) return "keyworker";
    return "named " + std::get<NamedOwner>(owner).name;
}

class Reader {
public:
    Lines lines;

    void say(const std::string& about, const char* field, const std::string& value)
    {
        lines.insert(about + " | " + field + " | " + value);
    }
    void sayWords(const std::string& about, const char* field, const std::string& value)
    {
        if (!value.empty()) say(about, field, value);
    }
    template <class T>
    void sayMaybe(const std::string& about, const char* field, const std::optional<T>& value)
    {
        if (value) say(about, field, text(*value));
    }
    // The entry's words and, of several with these words, which.
    std::string entry(const char* list, const std::string& words)
    {
        const auto about = std::string(list) + " " + words;
        return about + " #" + std::to_string(m_seen[about]++);
    }

private:
    std::map<std::string, int> m_seen;
};

void read(Reader& reader, const Goal& goal, std::size_t place)
{
    const auto about = "goal " + std::to_string(goal.id->number());
    reader.say(about, "place", std::to_string(place));
    reader.say(about, "domain", std::string(code(goal.domain)));
    reader.say(about, "status", std::string(code(goal.status)));
    reader.sayWords(about, "client words", goal.clientWords);
    reader.sayWords(about, "working words", goal.workingWords);
    reader.sayWords(about, "why", goal.why);
    reader.sayWords(about, "baseline", goal.baseline);
    reader.sayWords(about, "how we will know", goal.howWeWillKnow);
    reader.sayMaybe(about, "target", goal.target);
    for (std::size_t step = 0; step < goal.steps.size(); ++step) {
        const auto& one = goal.steps[step];
        const auto ofStep = about + " step " + std::to_string(one.id->number());
        reader.say(ofStep, "place", std::to_string(step + 1));
        reader.sayWords(ofStep, "what", one.what);
        reader.sayMaybe(ofStep, "owner", one.owner);
        reader.sayMaybe(ofStep, "due", one.due);
    }
}

void readLists(Reader& reader, const CarePlan& plan)
{
    for (const auto& [domain, words] : plan.situation)
        reader.sayWords("situation " + std::to_string(static_cast<int>(domain)), "words", words);
    for (const auto& [capital, view] : plan.capital) {
        const auto about = "capital " + std::to_string(static_cast<int>(capital));
        reader.sayWords(about, "words", view.words);
        if (view.rating) reader.say(about, "rating", std::to_string(view.rating->value()));
    }
    for (const auto id : plan.inUse) reader.say("in use " + std::to_string(id.number()), "given", "");
    for (const auto& [what, by] : plan.saferActions)
        reader.say(reader.entry("safer", what), "by", by ? text(*by) : "");
    for (const auto& consent : plan.sharing) {
        const auto about = reader.entry("sharing", consent.withWhom);
        reader.say(about, "what", consent.what);
        reader.sayMaybe(about, "until", consent.until);
        reader.sayMaybe(about, "withdrawn", consent.withdrawnOn);
    }
    for (const auto& name : plan.participants) reader.say(reader.entry("with", name), "there", "");
}

const char* name(PlanField field)
{
    switch (field) {
    case PlanField::WhatIWant: return "what I want";
    case PlanField::Strengths: return "strengths";
    case PlanField::BadDays: return "bad days";
    case PlanField::NoLongerNeeded: return "no longer needed";
    case PlanField::HowToReachMe: return "how to reach me";
    case PlanField::WhomYouMayAsk: return "whom you may ask";
    case PlanField::AboutMyMedicine: return "about my medicine";
    case PlanField::ReviewOn: return "review";
    case PlanField::Situation:
    case PlanField::CapitalWords: return "words";
    case PlanField::CapitalRating: return "rating";
    case PlanField::GoalOrder:
    case PlanField::StepOrder: return "place";
    case PlanField::GoalDomain: return "domain";
    case PlanField::GoalStatus: return "status";
    case PlanField::GoalClientWords: return "client words";
    case PlanField::GoalWorkingWords: return "working words";
    case PlanField::GoalWhy: return "why";
    case PlanField::GoalBaseline: return "baseline";
    case PlanField::GoalHowWeWillKnow: return "how we will know";
    case PlanField::GoalTarget: return "target";
    case PlanField::StepWhat:
    case PlanField::SharingWhat: return "what";
    case PlanField::StepOwner: return "owner";
    case PlanField::StepDue: return "due";
    case PlanField::InUse: return "given";
    case PlanField::SaferAction: return "by";
    case PlanField::SharingUntil: return "until";
    case PlanField::SharingWithdrawn: return "withdrawn";
    case PlanField::Participant: return "there";
    }
    return "";
}

std::string about(const PlanChange& change)
{
    const auto& [goal, step, number, words] = change.subject;
    const auto entry = " " + words + " #" + std::to_string(number);
    if (step) return "goal " + std::to_string(goal->number()) + " step " + std::to_string(step->number());
    if (goal) return "goal " + std::to_string(goal->number());
    switch (change.field) {
    case PlanField::Situation: return "situation " + std::to_string(number);
    case PlanField::CapitalWords:
    case PlanField::CapitalRating: return "capital " + std::to_string(number);
    case PlanField::InUse: return "in use " + std::to_string(number);
    case PlanField::SaferAction: return "safer" + entry;
    case PlanField::SharingWhat:
    case PlanField::SharingUntil:
    case PlanField::SharingWithdrawn: return "sharing" + entry;
    case PlanField::Participant: return "with" + entry;
    default: return "plan";
    }
}

struct AsText {
    std::string operator()(const std::string& words) const { return words; }
    std::string operator()(int number) const { return std::to_string(number); }
    std::string operator()(LifeDomain domain) const { return std::string(code(domain)); }
    std::string operator()(GoalStatus status) const { return std::string(code(status)); }
    std::string operator()(const Date& on) const { return text(on); }
    std::string operator()(const StepOwner& owner) const { return text(owner); }
};

} // namespace

Lines saidIn(const CarePlan& plan)
{
    Reader reader;
    const auto& [howToReachMe, whomYouMayAsk, aboutMyMedicine] = plan.ifIStopComing;
    for (const auto& [field, words] :
         {std::pair{"what I want", &plan.whatIWant}, std::pair{"strengths", &plan.strengths},
          std::pair{"bad days", &plan.badDays}, std::pair{"no longer needed", &plan.noLongerNeeded},
          std::pair{"how to reach me", &howToReachMe}, std::pair{"whom you may ask", &whomYouMayAsk},
          std::pair{"about my medicine", &aboutMyMedicine}})
        reader.sayWords("plan", field, *words);
    reader.sayMaybe("plan", "review", plan.reviewOn);
    for (std::size_t place = 0; place < plan.goals.size(); ++place)
        read(reader, plan.goals[place], place + 1);
    readLists(reader, plan);
    return reader.lines;
}

Lines linesThatDiffer(const CarePlan& older, const CarePlan& newer)
{
    const auto before = saidIn(older);
    const auto after = saidIn(newer);
    Lines differ;
    for (const auto& line : before)
        if (!after.contains(line)) differ.insert("- " + line);
    for (const auto& line : after)
        if (!before.contains(line)) differ.insert("+ " + line);
    return differ;
}

Lines asLines(const std::vector<PlanChange>& changes)
{
    Lines lines;
    for (const auto& change : changes) {
        const auto line = about(change) + " | " + name(change.field) + " | ";
        if (change.before) lines.insert("- " + line + std::visit(AsText{}, *change.before));
        if (change.after) lines.insert("+ " + line + std::visit(AsText{}, *change.after));
    }
    return lines;
}

} // namespace keywork::test

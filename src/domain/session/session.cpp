#include "domain/session/session.h"

#include "base/text.h"

#include <algorithm>

namespace keywork::domain {

namespace {

constexpr int longestSession = 720;

std::optional<SessionRefusal> wrongDay(Date day, const SigningFacts& facts, Date today)
{
    // By the day, as with an outcome: who saw somebody ten minutes early must be able to say so.
    if (day > today) return SessionRefusal::InFuture;
    if (day < facts.referredOn) return SessionRefusal::BeforeReferral;
    if (facts.endedOn && day > *facts.endedOn) return SessionRefusal::AfterEnding;
    return std::nullopt;
}

std::optional<SessionRefusal> wrongMinutes(int minutes)
{
    if (minutes == 0) return SessionRefusal::MinutesMissing;
    if (minutes < 0 || minutes > longestSession) return SessionRefusal::MinutesOutOfRange;
    return std::nullopt;
}

std::optional<SessionRefusal> wrongNote(const SessionContent& content)
{
    const auto& [talkedAbout, agreed, next] = content.note;
    if (trimmed(talkedAbout).empty() && trimmed(agreed).empty() && trimmed(next).empty())
        return SessionRefusal::NoteEmpty;
    for (const auto* text : {&talkedAbout, &agreed, &next, &content.place, &content.present}) {
        if (text->size() > longestNotePart) return SessionRefusal::NoteTooLong;
    }
    return std::nullopt;
}

// Both days count: somebody seen yesterday can have used on that evening and again today.
std::optional<int> daysSinceLastTime(const SigningFacts& facts, Date day)
{
    if (!facts.lastSession || *facts.lastSession > day) return std::nullopt;
    return daysBetween(*facts.lastSession, day) + 1;
}

// "Used on 0 days" and nothing else said is how some say none.
void sayNoneAsNone(SubstanceUse& use)
{
    const auto* used = std::get_if<Used>(&use.use);
    if (used && used->days == 0 && used->amount.empty() && used->route.empty()) use.use = NoUse{};
}

bool daysFit(const SubstanceUse& use, std::optional<int> most)
{
    const auto* used = std::get_if<Used>(&use.use);
    if (!used || !used->days) return true;
    return *used->days >= 1 && (!most || *used->days <= *most);
}

std::optional<SessionRefusal> wrongUse(const std::vector<SubstanceUse>& uses, std::optional<int> mostDays)
{
    for (auto use = uses.begin(); use != uses.end(); ++use) {
        const bool twice = std::any_of(uses.begin(), use,
                                       [&](const auto& other) { return other.substance == use->substance; });
        if (twice) return SessionRefusal::SubstanceTwice;
        if (!daysFit(*use, mostDays)) return SessionRefusal::UseDaysOutOfRange;
    }
    return std::nullopt;
}

std::optional<SessionRefusal> wrongInterventions(const std::vector<InterventionId>& given,
                                                 const std::vector<InterventionId>& known)
{
    for (const auto id : given) {
        if (std::find(known.begin(), known.end(), id) == known.end())
            return SessionRefusal::InterventionNotOfEpisode;
    }
    return std::nullopt;
}

std::optional<SessionRefusal> wrongGoals(const SessionContent& content, const std::vector<KnownGoal>& known)
{
    const auto isGoal = [&](GoalId id) {
        return std::any_of(known.begin(), known.end(), [&](const KnownGoal& goal) { return goal.id == id; });
    };
    const auto isStep = [&](StepId id) {
        return std::any_of(known.begin(), known.end(), [&](const KnownGoal& goal) {
            return std::find(goal.steps.begin(), goal.steps.end(), id) != goal.steps.end();
        });
    };
    const bool isKnown = std::all_of(content.goals.begin(), content.goals.end(), isGoal) &&
                         std::all_of(content.steps.begin(), content.steps.end(), isStep);
    return isKnown ? std::nullopt : std::optional(SessionRefusal::GoalNotOfEpisode);
}

template <class Id>
void keepFirstOfEach(std::vector<Id>& given)
{
    auto kept = given.begin();
    for (const auto id : given) {
        if (std::find(given.begin(), kept, id) == kept) *kept++ = id;
    }
    given.erase(kept, given.end());
}

} // namespace

Result<SessionContent, SessionRefusal> checkedSession(SessionContent content, const SigningFacts& facts,
                                                      LocalTime now)
{
    for (auto& use : content.use) sayNoneAsNone(use);
    keepFirstOfEach(content.interventions);
    keepFirstOfEach(content.goals);
    keepFirstOfEach(content.steps);

    if (const auto wrong = wrongDay(content.start.day, facts, now.day)) return refuse(*wrong);
    if (const auto wrong = wrongMinutes(content.minutes)) return refuse(*wrong);
    if (const auto wrong = wrongNote(content)) return refuse(*wrong);
    if (const auto wrong = wrongUse(content.use, daysSinceLastTime(facts, content.start.day)))
        return refuse(*wrong);
    if (const auto wrong = wrongInterventions(content.interventions, facts.episodeInterventions))
        return refuse(*wrong);
    if (const auto wrong = wrongGoals(content, facts.episodeGoals)) return refuse(*wrong);
    return content;
}

std::vector<SessionWarning> sessionWarnings(const SessionContent& content,
                                            const std::vector<int>& minutesBefore,
                                            const SessionPolicy& policy, Date today)
{
    const auto isShort = [&](int minutes) { return minutes < policy.shortMinutes; };
    std::vector<SessionWarning> warnings;
    if (isShort(content.minutes) && minutesBefore.size() >= 2 &&
        std::all_of(minutesBefore.begin(), minutesBefore.begin() + 2, isShort)) {
        warnings.push_back(SessionWarning::ShortThreeTimes);
    }
    if (content.interventions.empty() && content.goals.empty() && content.steps.empty())
        warnings.push_back(SessionWarning::NothingLinked);
    if (daysBetween(content.start.day, today) > policy.lateEntryDays)
        warnings.push_back(SessionWarning::LateEntry);
    return warnings;
}

} // namespace keywork::domain

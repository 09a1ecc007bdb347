#include "domain/episode/closing.h"

#include "base/text.h"

namespace keywork::domain {

namespace {

std::optional<Date> acceptedOn(const Episode& episode)
{
    const auto* referred = std::get_if<Referred>(&episode.state);
    return referred ? referred->acceptedOn : std::nullopt;
}

bool isAfter(const std::optional<Date>& record, Date day)
{
    return record && *record > day;
}

// Nothing of the episode may lie after its end.
std::optional<CloseRefusal> wrongDay(const Episode& episode, Date on, const ClosingFacts& facts, Date today)
{
    if (on > today) return CloseRefusal::InFuture;
    if (on < episode.referral.on) return CloseRefusal::BeforeReferral;
    if (isAfter(episode.startedOn(), on)) return CloseRefusal::BeforeTreatment;
    if (isAfter(facts.lastAttendedSession, on)) return CloseRefusal::BeforeLastSession;
    if (isAfter(facts.lastChange, on) || isAfter(acceptedOn(episode), on))
        return CloseRefusal::BeforeLastChange;
    return std::nullopt;
}

std::optional<EndingClass> classOf(const Code& reason, const CodeList& reasons)
{
    const auto* entry = reasons.find(reason);
    return entry ? fromCode<EndingClass>(entry->group) : std::nullopt;
}

bool isAftercareSaid(const Ending& ending)
{
    return ending.aftercare != Aftercare::NotDiscussed;
}

// Not having explained the way back can be said as well; not saying either cannot.
bool isWayBackSaid(const Ending& ending)
{
    return ending.wayBackExplained != Answer::NotAsked;
}

Met metWhen(bool holds)
{
    return holds ? Met::Met : Met::Unmet;
}

} // namespace

std::vector<CloseRefusal> missingForCompletion(const Episode& episode, const Ending& ending,
                                               const std::optional<Phase>& phase)
{
    if (!episode.startedOn()) return {CloseRefusal::CompletedBeforeTreatment};
    std::vector<CloseRefusal> missing;
    if (phase != Phase::Completion && trimmed(ending.reasonFromThisPhase).empty())
        missing.push_back(CloseRefusal::PhaseReasonMissing);
    if (trimmed(ending.exitOutcomeMissing).empty()) missing.push_back(CloseRefusal::ExitOutcomeReasonMissing);
    if (!isAftercareSaid(ending)) missing.push_back(CloseRefusal::AftercareNotDiscussed);
    if (!isWayBackSaid(ending)) missing.push_back(CloseRefusal::WayBackNotExplained);
    return missing;
}

Result<Episode, CloseRefusal> closeEpisode(Episode episode, Ending ending, const ClosingFacts& facts,
                                           const CodeList& reasons, Date today)
{
    if (!episode.isOpen()) return refuse(CloseRefusal::NotOpen);
    if (const auto wrong = wrongDay(episode, ending.on, facts, today)) return refuse(*wrong);
    const auto endingClass = classOf(ending.reason, reasons);
    if (!endingClass) return refuse(CloseRefusal::ReasonNotOnList);
    ending.endingClass = *endingClass;
    if (ending.endingClass == EndingClass::Completed) {
        const auto missing = missingForCompletion(episode, ending, facts.phase);
        if (!missing.empty()) return refuse(missing.front());
    }
    episode.state = Closed{episode.startedOn(), std::move(ending)};
    return episode;
}

std::vector<Finding> closingFindings(const Episode& episode, const Ending& ending, const ClosingFacts& facts)
{
    if (ending.endingClass != EndingClass::Completed) return {};
    const Fact here{FactKind::Episode, episode.id.number(), ending.on};
    const Fact notRecordedHereYet{FactKind::NotRecordedHereYet, 0, std::nullopt};
    return {{"inCompletionPhase", Severity::Check, metWhen(facts.phase == Phase::Completion), here},
            {"exitOutcomeDone", Severity::Check, Met::Unknown, notRecordedHereYet},
            {"aftercareDiscussed", Severity::Check, metWhen(isAftercareSaid(ending)), here},
            {"wayBackExplained", Severity::Check, metWhen(ending.wayBackExplained == Answer::Yes), here}};
}

} // namespace keywork::domain

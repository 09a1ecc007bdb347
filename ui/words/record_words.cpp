#include "ui/words/record_words.h"

#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <array>

namespace keywork::ui {

QString phaseWord(domain::Phase phase)
{
    switch (phase) {
    case domain::Phase::Engagement: return tr("Engagement");
    case domain::Phase::Preparation: return tr("Preparation");
    case domain::Phase::ActiveChange: return tr("Active change");
    case domain::Phase::Completion: return tr("Completion");
    }
    return {};
}

QString layerWord(domain::Layer layer)
{
    switch (layer) {
    case domain::Layer::Standard: return tr("Standard");
    case domain::Layer::Enhanced: return tr("Enhanced");
    case domain::Layer::Intensive: return tr("Intensive");
    }
    return {};
}

QString outcomeWord(domain::AppointmentOutcome outcome)
{
    switch (outcome) {
    case domain::AppointmentOutcome::Attended: return tr("Attended");
    case domain::AppointmentOutcome::Late: return tr("Attended late");
    case domain::AppointmentOutcome::DidNotAttend: return tr("Did not attend");
    case domain::AppointmentOutcome::CancelledByClient: return tr("Cancelled by client");
    case domain::AppointmentOutcome::CancelledByService: return tr("Cancelled by us");
    case domain::AppointmentOutcome::Declined: return tr("Declined");
    }
    return {};
}

StatusKind outcomeStatus(domain::AppointmentOutcome outcome)
{
    switch (outcome) {
    case domain::AppointmentOutcome::Attended:
    case domain::AppointmentOutcome::Late: return StatusKind::Ok;
    case domain::AppointmentOutcome::DidNotAttend: return StatusKind::Due;
    case domain::AppointmentOutcome::CancelledByClient:
    case domain::AppointmentOutcome::CancelledByService:
    case domain::AppointmentOutcome::Declined: return StatusKind::None;
    }
    return StatusKind::None;
}

QString endingWord(domain::EndingClass ending)
{
    switch (ending) {
    case domain::EndingClass::Completed: return tr("Completed");
    case domain::EndingClass::Transferred: return tr("Transferred");
    case domain::EndingClass::Unplanned: return tr("Unplanned ending");
    case domain::EndingClass::Died: return tr("Died");
    }
    return {};
}

QString endingWord(domain::InterventionEnding ending)
{
    switch (ending) {
    case domain::InterventionEnding::PlannedExit: return tr("Planned exit");
    case domain::InterventionEnding::UnplannedExit: return tr("Unplanned exit");
    case domain::InterventionEnding::Withdrawn: return tr("Withdrawn");
    }
    return {};
}

QString answerWord(domain::Answer answer)
{
    switch (answer) {
    case domain::Answer::Yes: return tr("Yes");
    case domain::Answer::No: return tr("No");
    case domain::Answer::NotAsked: return tr("Not asked");
    case domain::Answer::Declined: return tr("Declined to say");
    }
    return {};
}

QString interventionTypeWord(domain::InterventionType type)
{
    switch (type) {
    case domain::InterventionType::Pharmacological: return tr("Medicine");
    case domain::InterventionType::Psychosocial: return tr("Psychosocial");
    case domain::InterventionType::RecoverySupport: return tr("Recovery support");
    }
    return {};
}

QString allocationWord(domain::AllocationRole role)
{
    switch (role) {
    case domain::AllocationRole::Keyworker: return tr("Keyworker");
    case domain::AllocationRole::Prescriber: return tr("Prescriber");
    case domain::AllocationRole::Other: return tr("Other");
    }
    return {};
}

QString routeWord(domain::AttemptRoute route)
{
    switch (route) {
    case domain::AttemptRoute::Call: return tr("Call");
    case domain::AttemptRoute::Text: return tr("Text");
    case domain::AttemptRoute::Letter: return tr("Letter");
    case domain::AttemptRoute::Visit: return tr("Visit");
    case domain::AttemptRoute::ViaOther: return tr("Through somebody else");
    }
    return {};
}

QString attemptWord(domain::AttemptOutcome outcome)
{
    switch (outcome) {
    case domain::AttemptOutcome::Reached: return tr("Reached");
    case domain::AttemptOutcome::NoAnswer: return tr("No answer");
    case domain::AttemptOutcome::MessageLeft: return tr("Message left");
    case domain::AttemptOutcome::Sent: return tr("Sent");
    case domain::AttemptOutcome::WrongAddress: return tr("Wrong number or address");
    }
    return {};
}

StatusKind findingStatus(domain::Met met)
{
    switch (met) {
    case domain::Met::Met: return StatusKind::Ok;
    case domain::Met::Unmet: return StatusKind::Due;
    case domain::Met::Unknown: return StatusKind::None;
    }
    return StatusKind::None;
}

QString metWord(const domain::Finding& finding)
{
    switch (finding.met) {
    case domain::Met::Met: return finding.fact.on ? tr("Yes, %1").arg(clinical(*finding.fact.on)) : tr("Yes");
    case domain::Met::Unmet:
        return finding.fact.on ? tr("No, %1").arg(clinical(*finding.fact.on)) : tr("Not yet");
    case domain::Met::Unknown:
        return finding.fact.kind == domain::FactKind::NotRecordedHereYet
                   ? tr("Unknown: not recorded here yet")
                   : tr("Unknown: not recorded");
    }
    return {};
}

QString findingText(const domain::Finding& finding)
{
    struct Wording {
        const char* rule;
        const char* text;
    };
    static constexpr std::array wordings = {
        Wording{"startOutcomeDone", QT_TRANSLATE_NOOP("keywork::ui::record", "Start outcome record done")},
        Wording{"riskReviewCurrent", QT_TRANSLATE_NOOP("keywork::ui::record", "Risk review up to date")},
        Wording{"doseUnchanged",
                QT_TRANSLATE_NOOP("keywork::ui::record", "Dose unchanged for the agreed time")},
        Wording{"missedDaysWithin",
                QT_TRANSLATE_NOOP("keywork::ui::record", "Missed medicine days within the limit")},
        Wording{"aftercareGoalWritten",
                QT_TRANSLATE_NOOP("keywork::ui::record", "A goal for after treatment is written")},
        Wording{"aftercarePlanned", QT_TRANSLATE_NOOP("keywork::ui::record", "Aftercare planned")},
        Wording{"exitOutcomeDone",
                QT_TRANSLATE_NOOP("keywork::ui::record", "Exit outcome record done, or a reason")},
        Wording{"seenWithin", QT_TRANSLATE_NOOP("keywork::ui::record", "Seen lately")},
        Wording{"keyworkerAllocated", QT_TRANSLATE_NOOP("keywork::ui::record", "Has a keyworker")},
        Wording{"naloxoneHeld", QT_TRANSLATE_NOOP("keywork::ui::record", "Holds naloxone")},
        Wording{"supportsInPlace", QT_TRANSLATE_NOOP("keywork::ui::record", "Supports in place")},
        Wording{"housingSettled", QT_TRANSLATE_NOOP("keywork::ui::record", "Housing settled")},
        Wording{"wishRecorded",
                QT_TRANSLATE_NOOP("keywork::ui::record", "The client's own wish is recorded")},
        Wording{"aftercareDiscussed",
                QT_TRANSLATE_NOOP("keywork::ui::record", "Aftercare agreed or declined")},
        Wording{"wayBackExplained", QT_TRANSLATE_NOOP("keywork::ui::record", "Way back explained")},
        Wording{"inCompletionPhase",
                QT_TRANSLATE_NOOP("keywork::ui::record", "Ends from the phase completion")},
    };
    for (const auto& wording : wordings) {
        if (finding.rule == wording.rule) return tr(wording.text);
    }
    return onScreen(finding.rule);
}

} // namespace keywork::ui

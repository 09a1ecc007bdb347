#include "ui/episode/episode_words.h"

#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

using domain::CloseRefusal;
using domain::ReferralDecisionRefusal;
using domain::StartTreatmentRefusal;

namespace {

QString beforeReferral(const domain::Episode& episode)
{
    return tr("The day lies before the referral of %1. Check the day.").arg(clinical(episode.referral.on));
}

QString beforeLastSession()
{
    return tr(
        "A session was recorded after that day. An episode ends on the day of its last session or later.");
}

QString beforeLastChange()
{
    return tr(
        "A phase, layer, allocation or intervention was recorded after that day. The episode ends on that "
        "day or later.");
}

std::optional<Date> acceptedOn(const domain::Episode& episode)
{
    const auto* referred = std::get_if<domain::Referred>(&episode.state);
    return referred != nullptr ? referred->acceptedOn : std::nullopt;
}

// "treatment started on 02-Mar-2026", when that is known.
QString dated(const QString& withDay, const QString& without, std::optional<Date> day)
{
    return day ? withDay.arg(clinical(*day)) : without;
}

} // namespace

QString dayInFuture()
{
    return tr("The day lies in the future. Record it on the day itself or later.");
}

QString consentWord(domain::ConsentDecision decision)
{
    switch (decision) {
    case domain::ConsentDecision::Given: return tr("Given");
    case domain::ConsentDecision::Refused: return tr("Refused");
    case domain::ConsentDecision::NotAsked: return tr("Not asked");
    }
    return {};
}

QString aftercareWord(domain::Aftercare aftercare)
{
    switch (aftercare) {
    case domain::Aftercare::Agreed: return tr("Agreed");
    case domain::Aftercare::Declined: return tr("Declined");
    case domain::Aftercare::NotDiscussed: return tr("Not discussed");
    }
    return {};
}

QString sentence(ReferralDecisionRefusal refusal, const domain::Episode& episode)
{
    switch (refusal) {
    case ReferralDecisionRefusal::NotWaiting:
        return tr("This referral was decided meanwhile. Cancel, and press F5 to see how.");
    case ReferralDecisionRefusal::BeforeReferral: return beforeReferral(episode);
    case ReferralDecisionRefusal::BeforeLastSession: return beforeLastSession();
    case ReferralDecisionRefusal::BeforeLastChange: return beforeLastChange();
    case ReferralDecisionRefusal::InFuture: return dayInFuture();
    case ReferralDecisionRefusal::ReasonMissing: return tr("Write why the referral is declined.");
    }
    return {};
}

QString fieldOf(ReferralDecisionRefusal refusal)
{
    switch (refusal) {
    case ReferralDecisionRefusal::NotWaiting: return {};
    case ReferralDecisionRefusal::BeforeReferral:
    case ReferralDecisionRefusal::BeforeLastSession:
    case ReferralDecisionRefusal::BeforeLastChange:
    case ReferralDecisionRefusal::InFuture: return QStringLiteral("on");
    case ReferralDecisionRefusal::ReasonMissing: return QStringLiteral("reason");
    }
    return {};
}

QString sentence(StartTreatmentRefusal refusal, const domain::Episode& episode)
{
    switch (refusal) {
    case StartTreatmentRefusal::NotReferred:
        return tr("This episode is not waiting for treatment to start. Cancel, and press F5 to see how it "
                  "stands.");
    case StartTreatmentRefusal::NotAccepted:
        return tr("The referral has not been accepted yet. Decide the referral first.");
    case StartTreatmentRefusal::BeforeReferral: return beforeReferral(episode);
    case StartTreatmentRefusal::BeforeAcceptance:
        return dated(tr("The day lies before the referral was accepted on %1. Check the day."),
                     tr("The day lies before the referral was accepted. Check the day."),
                     acceptedOn(episode));
    case StartTreatmentRefusal::InFuture: return dayInFuture();
    case StartTreatmentRefusal::MainSubstanceMissing:
        return tr("No main substance is recorded at the start, which is frozen from that day on. Change the "
                  "start first.");
    }
    return {};
}

QString fieldOf(StartTreatmentRefusal refusal)
{
    switch (refusal) {
    case StartTreatmentRefusal::NotReferred:
    case StartTreatmentRefusal::NotAccepted: return {};
    case StartTreatmentRefusal::BeforeReferral:
    case StartTreatmentRefusal::BeforeAcceptance:
    case StartTreatmentRefusal::InFuture: return QStringLiteral("on");
    case StartTreatmentRefusal::MainSubstanceMissing: return QStringLiteral("changeTheStart");
    }
    return {};
}

QString sentence(CloseRefusal refusal, const domain::Episode& episode)
{
    switch (refusal) {
    case CloseRefusal::NotOpen:
        return tr("This episode has ended meanwhile. Cancel, and press F5 to see how.");
    case CloseRefusal::BeforeReferral: return beforeReferral(episode);
    case CloseRefusal::BeforeTreatment:
        return dated(tr("The day lies before treatment started on %1. Check the day."),
                     tr("The day lies before treatment started. Check the day."), episode.startedOn());
    case CloseRefusal::BeforeLastSession: return beforeLastSession();
    case CloseRefusal::BeforeLastChange: return beforeLastChange();
    case CloseRefusal::InFuture: return dayInFuture();
    case CloseRefusal::ReasonNotOnList: return tr("Choose the reason.");
    case CloseRefusal::CompletedBeforeTreatment:
        return tr("Treatment has not started, so it cannot be completed. Choose another ending.");
    case CloseRefusal::PhaseReasonMissing:
        return tr("Write why treatment is completed from a phase other than completion.");
    case CloseRefusal::ExitOutcomeReasonMissing: return tr("Write why there is no exit outcome record.");
    case CloseRefusal::AftercareNotDiscussed: return tr("Say whether aftercare was agreed or declined.");
    case CloseRefusal::WayBackNotExplained:
        return tr("Say whether it was explained how to come back quickly.");
    }
    return {};
}

QString fieldOf(CloseRefusal refusal)
{
    switch (refusal) {
    case CloseRefusal::NotOpen: return {};
    case CloseRefusal::BeforeReferral:
    case CloseRefusal::BeforeTreatment:
    case CloseRefusal::BeforeLastSession:
    case CloseRefusal::BeforeLastChange:
    case CloseRefusal::InFuture: return QStringLiteral("on");
    case CloseRefusal::ReasonNotOnList: return QStringLiteral("reason");
    case CloseRefusal::CompletedBeforeTreatment: return QStringLiteral("endingClass");
    case CloseRefusal::PhaseReasonMissing: return QStringLiteral("reasonFromThisPhase");
    case CloseRefusal::ExitOutcomeReasonMissing: return QStringLiteral("exitOutcomeMissing");
    case CloseRefusal::AftercareNotDiscussed: return QStringLiteral("aftercare");
    case CloseRefusal::WayBackNotExplained: return QStringLiteral("wayBackExplained");
    }
    return {};
}

} // namespace keywork::ui

#include "ui/support/screen_text.h"
#include "ui/words/record_words.h"

#include <QCoreApplication>

namespace keywork::ui {

using domain::WriteKind;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("keywork::ui::change", text);
}

QString observationLabel(const policy::Policy& policy, const std::string& kind)
{
    for (const auto& known : policy.observationKinds) {
        if (known.kind == kind) return onScreen(known.label);
    }
    return onScreen(kind);
}

QString markedInError(const std::string& what)
{
    if (what == "session") return tr("Session entered in error");
    if (what == "lifeEvent") return tr("Event entered in error");
    return tr("Observation entered in error");
}

} // namespace

QString changeText(const domain::ClinicalWrite& write, const policy::Policy& policy)
{
    switch (write.kind) {
    case WriteKind::Registered: return tr("Registered");
    case WriteKind::DetailsChanged: return tr("Details changed");
    case WriteKind::EpisodeOpened: return tr("Referred");
    case WriteKind::ReferralAccepted: return tr("Referral accepted");
    case WriteKind::ReferralDeclined: return tr("Referral declined");
    case WriteKind::StartChanged: return tr("Start snapshot corrected");
    case WriteKind::TreatmentStarted: return tr("Treatment started");
    case WriteKind::EpisodeClosed:
        return tr("Episode closed: %1").arg(onScreen(policy.lists.dischargeReasons.label(write.detail)));
    case WriteKind::PhaseChanged:
        if (const auto phase = domain::fromCode<domain::Phase>(write.detail))
            return tr("Moved to %1").arg(phaseWord(*phase).toLower());
        return tr("Phase changed");
    case WriteKind::LayerChanged:
        if (const auto layer = domain::fromCode<domain::Layer>(write.detail))
            return tr("Layer now %1").arg(layerWord(*layer).toLower());
        return tr("Layer changed");
    case WriteKind::PromptAnswered: return tr("Layer prompt answered");
    case WriteKind::WishRecorded: return tr("Wish recorded in the client's words");
    case WriteKind::Allocated: return tr("Allocated");
    case WriteKind::AllocationAccepted: return tr("Transfer accepted");
    case WriteKind::AllocationEnded: return tr("Transfer given back");
    case WriteKind::InterventionRecorded: return onScreen(policy.lists.interventions.label(write.detail));
    case WriteKind::AppointmentBooked: return tr("Appointment booked");
    case WriteKind::AppointmentMoved: return tr("Appointment moved");
    case WriteKind::AppointmentResolved:
        if (const auto outcome = domain::fromCode<domain::AppointmentOutcome>(write.detail))
            return tr("Appointment: %1").arg(outcomeWord(*outcome).toLower());
        return tr("Appointment outcome");
    case WriteKind::AttemptRecorded:
        if (const auto outcome = domain::fromCode<domain::AttemptOutcome>(write.detail))
            return tr("Contact attempt: %1").arg(attemptWord(*outcome).toLower());
        return tr("Contact attempt");
    case WriteKind::ChainDecided: return tr("Decision after missed contact");
    case WriteKind::SessionSigned: return tr("Session recorded");
    case WriteKind::AddendumSigned: return tr("Addendum to a session");
    case WriteKind::EventRecorded: return onScreen(policy.lists.lifeEvents.label(write.detail));
    case WriteKind::ObservationRecorded:
        return tr("Observed: %1").arg(observationLabel(policy, write.detail));
    case WriteKind::MarkedInError: return markedInError(write.detail);
    case WriteKind::DeathRecorded: return tr("Death recorded");
    }
    return {};
}

Icon changeIcon(WriteKind kind)
{
    switch (kind) {
    case WriteKind::Registered:
    case WriteKind::DetailsChanged:
    case WriteKind::DeathRecorded: return Icon::Person;
    case WriteKind::EpisodeOpened:
    case WriteKind::ReferralAccepted:
    case WriteKind::ReferralDeclined:
    case WriteKind::StartChanged:
    case WriteKind::TreatmentStarted:
    case WriteKind::EpisodeClosed:
    case WriteKind::InterventionRecorded: return Icon::Reviews;
    case WriteKind::PhaseChanged:
    case WriteKind::LayerChanged:
    case WriteKind::PromptAnswered:
    case WriteKind::WishRecorded: return Icon::Compare;
    case WriteKind::Allocated:
    case WriteKind::AllocationAccepted:
    case WriteKind::AllocationEnded: return Icon::Transfer;
    case WriteKind::AppointmentBooked:
    case WriteKind::AppointmentMoved:
    case WriteKind::AppointmentResolved: return Icon::Appointment;
    case WriteKind::AttemptRecorded:
    case WriteKind::ChainDecided: return Icon::Call;
    case WriteKind::SessionSigned:
    case WriteKind::AddendumSigned: return Icon::RecordSession;
    case WriteKind::EventRecorded:
    case WriteKind::ObservationRecorded: return Icon::Information;
    case WriteKind::MarkedInError: return Icon::Discard;
    }
    return Icon::Information;
}

} // namespace keywork::ui

#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

#include <algorithm>
#include <array>

namespace keywork::ui {

using domain::WriteKind;

namespace {

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

struct Wording {
    WriteKind kind;
    const char* text;
};

// The writes whose kind says all.
constexpr std::array plainWordings = {
    Wording{WriteKind::Registered, QT_TRANSLATE_NOOP("keywork::ui::change", "Registered")},
    Wording{WriteKind::DetailsChanged, QT_TRANSLATE_NOOP("keywork::ui::change", "Details changed")},
    Wording{WriteKind::EpisodeOpened, QT_TRANSLATE_NOOP("keywork::ui::change", "Referred")},
    Wording{WriteKind::ReferralAccepted, QT_TRANSLATE_NOOP("keywork::ui::change", "Referral accepted")},
    Wording{WriteKind::ReferralDeclined, QT_TRANSLATE_NOOP("keywork::ui::change", "Referral declined")},
    Wording{WriteKind::StartChanged, QT_TRANSLATE_NOOP("keywork::ui::change", "Start snapshot corrected")},
    Wording{WriteKind::TreatmentStarted, QT_TRANSLATE_NOOP("keywork::ui::change", "Treatment started")},
    Wording{WriteKind::PromptAnswered, QT_TRANSLATE_NOOP("keywork::ui::change", "Layer prompt answered")},
    Wording{WriteKind::PlanAgreed,
            QT_TRANSLATE_NOOP("keywork::ui::change", "Care plan: the client's answer")},
    Wording{WriteKind::ReviewAgreed, QT_TRANSLATE_NOOP("keywork::ui::change", "Review: the client's answer")},
    Wording{WriteKind::StepDone, QT_TRANSLATE_NOOP("keywork::ui::change", "Step done")},
    Wording{WriteKind::GoalRated, QT_TRANSLATE_NOOP("keywork::ui::change", "Goal rated by the client")},
    Wording{WriteKind::WishRecorded,
            QT_TRANSLATE_NOOP("keywork::ui::change", "Wish recorded in the client's words")},
    Wording{WriteKind::Allocated, QT_TRANSLATE_NOOP("keywork::ui::change", "Allocated")},
    Wording{WriteKind::AllocationAccepted, QT_TRANSLATE_NOOP("keywork::ui::change", "Transfer accepted")},
    Wording{WriteKind::AllocationEnded, QT_TRANSLATE_NOOP("keywork::ui::change", "Transfer given back")},
    Wording{WriteKind::AppointmentBooked, QT_TRANSLATE_NOOP("keywork::ui::change", "Appointment booked")},
    Wording{WriteKind::AppointmentMoved, QT_TRANSLATE_NOOP("keywork::ui::change", "Appointment moved")},
    Wording{WriteKind::ChainDecided,
            QT_TRANSLATE_NOOP("keywork::ui::change", "Decision after missed contact")},
    Wording{WriteKind::SessionSigned, QT_TRANSLATE_NOOP("keywork::ui::change", "Session recorded")},
    Wording{WriteKind::AddendumSigned, QT_TRANSLATE_NOOP("keywork::ui::change", "Addendum to a session")},
    Wording{WriteKind::DeathRecorded, QT_TRANSLATE_NOOP("keywork::ui::change", "Death recorded")},
};

const Wording* plainWording(WriteKind kind)
{
    const auto* found = std::find_if(plainWordings.begin(), plainWordings.end(),
                                     [kind](const Wording& one) { return one.kind == kind; });
    return found != plainWordings.end() ? found : nullptr;
}

// With the word for the code that the write was kept with.
template <class Enum, QString (*word)(Enum)>
QString withWord(const QString& sentence, const QString& withoutIt, const std::string& code)
{
    const auto known = domain::fromCode<Enum>(code);
    return known ? sentence.arg(word(*known).toLower()) : withoutIt;
}

} // namespace

QString changeText(const domain::ClinicalWrite& write, const policy::Policy& policy)
{
    if (const auto* plain = plainWording(write.kind)) return tr(plain->text);
    const auto& lists = policy.lists;
    if (write.kind == WriteKind::EpisodeClosed)
        return tr("Episode closed: %1").arg(onScreen(lists.dischargeReasons.label(write.detail)));
    if (write.kind == WriteKind::PhaseChanged)
        return withWord<domain::Phase, phaseWord>(tr("Moved to %1"), tr("Phase changed"), write.detail);
    if (write.kind == WriteKind::LayerChanged)
        return withWord<domain::Layer, layerWord>(tr("Layer now %1"), tr("Layer changed"), write.detail);
    if (write.kind == WriteKind::AppointmentResolved)
        return withWord<domain::AppointmentOutcome, outcomeWord>(tr("Appointment: %1"),
                                                                 tr("Appointment outcome"), write.detail);
    if (write.kind == WriteKind::AttemptRecorded)
        return withWord<domain::AttemptOutcome, attemptWord>(tr("Contact attempt: %1"), tr("Contact attempt"),
                                                             write.detail);
    if (write.kind == WriteKind::InterventionRecorded)
        return onScreen(lists.interventions.label(write.detail));
    if (write.kind == WriteKind::EventRecorded) return onScreen(lists.lifeEvents.label(write.detail));
    if (write.kind == WriteKind::ObservationRecorded)
        return tr("Observed: %1").arg(observationLabel(policy, write.detail));
    return markedInError(write.detail);
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
    case WriteKind::PlanSigned:
    case WriteKind::PlanAgreed:
    case WriteKind::ReviewSigned:
    case WriteKind::ReviewAgreed:
    case WriteKind::StepDone:
    case WriteKind::GoalRated:
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

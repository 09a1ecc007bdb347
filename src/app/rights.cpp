#include "app/rights.h"

#include <array>

namespace keywork::app {

using domain::Role;

namespace {

struct Row {
    Action action;
    Right keyworker;
    Right teamLead;
    Right clinician;
    Right administrator;
};

constexpr auto none = Right::None;
constexpr auto any = Right::Any;
constexpr auto allocated = Right::Allocated;
constexpr auto acting = Right::AllocatedOrActing;
constexpr auto own = Right::Own;

// domain.md section 0, "Who may do what". An administrator sees who somebody is and no clinical content. Acting for an
// absent worker is given for plan, review, phase and layer only: an ending is left to those who work with the client.
constexpr std::array table = {
    //   action                        keyworker  team lead  clinician  administrator
    Row{Action::SignIn, any, any, any, any},
    Row{Action::ReadIdentity, any, any, any, any},
    Row{Action::Search, any, any, any, any},
    Row{Action::ReadClient, any, any, any, none},
    Row{Action::BreakGlass, any, any, any, none},
    Row{Action::ReviewBreakGlass, none, any, none, none},
    Row{Action::RestrictRecord, none, any, none, none},
    Row{Action::RegisterClient, any, any, any, none},
    Row{Action::ChangeDetails, any, any, any, none},
    Row{Action::OpenEpisode, any, any, any, none},
    Row{Action::DecideReferral, any, any, any, none},
    Row{Action::ChangeStart, any, any, any, none},
    Row{Action::StartTreatment, any, any, any, none},
    Row{Action::CloseEpisode, allocated, any, none, none},
    Row{Action::Allocate, none, any, none, none},
    Row{Action::AcceptAllocation, own, own, own, none},
    Row{Action::ChangePhase, acting, any, acting, none},
    Row{Action::ChangeLayer, acting, any, acting, none},
    Row{Action::AnswerPrompt, acting, any, acting, none}, // a decision about the layer
    Row{Action::SignPlan, acting, any, acting, none},
    Row{Action::SignReview, acting, any, acting, none},
    Row{Action::RecordProgress, any, any, any, none}, // what came of a step is told to whoever is there
    Row{Action::RecordAgreement, any, any, any, none},
    Row{Action::RecordWish, any, any, any, none},
    Row{Action::RecordIntervention, any, any, any, none},
    Row{Action::BookAppointment, any, any, any, none},
    Row{Action::MoveAppointment, any, any, any, none},
    Row{Action::ResolveAppointment, any, any, any, none},
    Row{Action::RecordAttempt, any, any, any, none},
    Row{Action::DecideChain, any, any, any, none},
    Row{Action::RecordEvent, any, any, any, none},
    Row{Action::RecordObservation, any, any, any, none},
    Row{Action::SaveDraft, own, own, own, none},
    Row{Action::TakeOverDraft, own, own, own, none},
    Row{Action::ReadOthersDraft, none, any, none, none},
    Row{Action::DiscardDraft, own, own, own, none},
    Row{Action::SignSession, own, own, own, none},
    Row{Action::SignAddendum, any, any, any, none},
    Row{Action::MarkInError, own, any, own, none},
    Row{Action::PrintLetter, any, any, any, none},
    Row{Action::PrintPlan, any, any, any, none},
    // The domain page gives it to nobody. A record that leaves the store is answered for by a team lead.
    Row{Action::ExportClient, none, any, none, none},
    Row{Action::SetPracticeDay, any, any, any, any},
    Row{Action::Lock, any, any, any, any},
    Row{Action::ReadStaff, none, none, none, any}, // people, policy, backup: the administrator
    Row{Action::AddStaff, none, none, none, any},
    Row{Action::ChangeStaff, none, none, none, any},
    Row{Action::ResetPassword, none, none, none, any},
    Row{Action::EndStaff, none, none, none, any},
    Row{Action::ReadAudit, none, any, none, any},
    Row{Action::VerifyAudit, none, any, none, any},
    Row{Action::SealAudit, none, any, none, any},
    Row{Action::BackUp, none, none, none, any},
    Row{Action::BackUpWhenDue, any, any, any, any},
    Row{Action::Restore, none, none, none, any},
    Row{Action::DrillBackup, none, none, none, any},
};

} // namespace

Right rightOf(Role role, Action action)
{
    for (const auto& row : table) {
        if (row.action != action) continue;
        switch (role) {
        case Role::Keyworker: return row.keyworker;
        case Role::TeamLead: return row.teamLead;
        case Role::Clinician: return row.clinician;
        case Role::Administrator: return row.administrator;
        }
    }
    return Right::None;
}

bool isAllowed(std::span<const Role> roles, Action action, Standing standing)
{
    for (const Role role : roles) {
        switch (rightOf(role, action)) {
        case Right::None: break;
        case Right::Any: return true;
        case Right::Allocated:
            if (standing.allocated) return true;
            break;
        case Right::AllocatedOrActing:
            if (standing.allocated || standing.actingForAbsent) return true;
            break;
        case Right::Own:
            if (standing.author) return true;
            break;
        }
    }
    return false;
}

} // namespace keywork::app

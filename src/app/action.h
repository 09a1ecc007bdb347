#pragma once

#include "domain/codes.h"

namespace keywork::app {

// Everything that is allowed or refused, and audited, by name. One use case, one action, one row in the rights table.
enum class Action {
    SignIn,
    ReadIdentity, // who somebody is: for everybody who works here
    Search,       // for people, by name, number or date of birth
    ReadClient,   // the clinical record
    BreakGlass,   // a restricted one of somebody one does not work with, for a reason
    ReviewBreakGlass,
    RestrictRecord, // to those who work with the client, or no longer
    RegisterClient,
    ChangeDetails,
    OpenEpisode,
    DecideReferral,
    ChangeStart,
    StartTreatment,
    CloseEpisode,
    Allocate,
    AcceptAllocation,
    ChangePhase,
    ChangeLayer,
    AnswerPrompt,
    SignPlan,
    SignReview,
    RecordProgress,  // of a goal or step, between versions
    RecordAgreement, // with a plan or review, and the copy given
    RecordWish,
    RecordIntervention,
    BookAppointment,
    MoveAppointment,
    ResolveAppointment,
    RecordAttempt,
    DecideChain,
    RecordEvent,
    RecordObservation,
    SaveDraft,
    TakeOverDraft,
    ReadOthersDraft,
    DiscardDraft,
    SignSession,
    SignAddendum,
    MarkInError,
    PrintLetter,
    PrintPlan,    // a version, or what came of a review, for the client to keep
    ExportClient, // the whole record leaves the store
    SetPracticeDay,
    Lock,      // the window, by oneself or by nothing being pressed
    ReadStaff, // who works here, with their accounts
    AddStaff,
    ChangeStaff, // name and roles
    ResetPassword,
    EndStaff, // somebody leaves: their way in goes at once
    ReadAudit,
    VerifyAudit, // that nothing in it was changed or taken out
    SealAudit,   // vouch for it on paper
    BackUp,
    BackUpWhenDue, // by itself at the start and end of a visit, whoever's it is
    Restore,       // a backup in the place of the store
    DrillBackup    // prove that a backup made now holds what the store holds
};

constexpr domain::CodeTable<Action, 56> codeTable(Action)
{
    return {{{Action::SignIn, "signIn"},
             {Action::ReadIdentity, "readIdentity"},
             {Action::Search, "search"},
             {Action::ReadClient, "readClient"},
             {Action::BreakGlass, "breakGlass"},
             {Action::ReviewBreakGlass, "reviewBreakGlass"},
             {Action::RestrictRecord, "restrictRecord"},
             {Action::RegisterClient, "registerClient"},
             {Action::ChangeDetails, "changeDetails"},
             {Action::OpenEpisode, "openEpisode"},
             {Action::DecideReferral, "decideReferral"},
             {Action::ChangeStart, "changeStart"},
             {Action::StartTreatment, "startTreatment"},
             {Action::CloseEpisode, "closeEpisode"},
             {Action::Allocate, "allocate"},
             {Action::AcceptAllocation, "acceptAllocation"},
             {Action::ChangePhase, "changePhase"},
             {Action::ChangeLayer, "changeLayer"},
             {Action::AnswerPrompt, "answerPrompt"},
             {Action::SignPlan, "signPlan"},
             {Action::SignReview, "signReview"},
             {Action::RecordProgress, "recordProgress"},
             {Action::RecordAgreement, "recordAgreement"},
             {Action::RecordWish, "recordWish"},
             {Action::RecordIntervention, "recordIntervention"},
             {Action::BookAppointment, "bookAppointment"},
             {Action::MoveAppointment, "moveAppointment"},
             {Action::ResolveAppointment, "resolveAppointment"},
             {Action::RecordAttempt, "recordAttempt"},
             {Action::DecideChain, "decideChain"},
             {Action::RecordEvent, "recordEvent"},
             {Action::RecordObservation, "recordObservation"},
             {Action::SaveDraft, "saveDraft"},
             {Action::TakeOverDraft, "takeOverDraft"},
             {Action::ReadOthersDraft, "readOthersDraft"},
             {Action::DiscardDraft, "discardDraft"},
             {Action::SignSession, "signSession"},
             {Action::SignAddendum, "signAddendum"},
             {Action::MarkInError, "markInError"},
             {Action::PrintLetter, "printLetter"},
             {Action::PrintPlan, "printPlan"},
             {Action::ExportClient, "exportClient"},
             {Action::SetPracticeDay, "setPracticeDay"},
             {Action::Lock, "lock"},
             {Action::ReadStaff, "readStaff"},
             {Action::AddStaff, "addStaff"},
             {Action::ChangeStaff, "changeStaff"},
             {Action::ResetPassword, "resetPassword"},
             {Action::EndStaff, "endStaff"},
             {Action::ReadAudit, "readAudit"},
             {Action::VerifyAudit, "verifyAudit"},
             {Action::SealAudit, "sealAudit"},
             {Action::BackUp, "backUp"},
             {Action::BackUpWhenDue, "backUpWhenDue"},
             {Action::Restore, "restore"},
             {Action::DrillBackup, "drillBackup"}}};
}

} // namespace keywork::app

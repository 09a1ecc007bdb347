#pragma once

#include "domain/codes.h"

namespace keywork::app {

// Everything that is allowed or refused, and audited, by name. One use case, one action, one row in the rights table.
enum class Action {
    SignIn,
    ReadIdentity, // who somebody is: for everybody who works here
    ReadClient,   // the clinical record
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
    SetPracticeDay
};

constexpr domain::CodeTable<Action, 39> codeTable(Action)
{
    return {{{Action::SignIn, "signIn"},
             {Action::ReadIdentity, "readIdentity"},
             {Action::ReadClient, "readClient"},
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
             {Action::SetPracticeDay, "setPracticeDay"}}};
}

} // namespace keywork::app

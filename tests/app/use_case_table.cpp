#include "use_case_parts.h"

#include "app/client/change_details.h"
#include "app/client/export_client.h"
#include "app/client/register_client.h"
#include "app/episode/allocate.h"
#include "app/episode/change_start.h"
#include "app/episode/close_episode.h"
#include "app/episode/decide_referral.h"
#include "app/episode/open_episode.h"
#include "app/episode/record_intervention.h"
#include "app/episode/start_treatment.h"
#include "app/pathway/change_layer.h"
#include "app/pathway/change_phase.h"
#include "app/pathway/record_wish.h"

namespace keywork::test {

using namespace domain;
using app::Action;
using app::Workspace;

namespace {

// A letter may go to Carys's first address only.
ClientDetails details()
{
    auto details = client().details;
    details.addresses = {{"4 Mill Lane\nRiverside", "RV1 2AB", SafeContact::Safe}};
    return details;
}

Ending droppedOut()
{
    Ending ending{};
    ending.on = today();
    ending.reason = "86";
    return ending;
}

std::vector<UseCase> clientUseCases()
{
    return {
        {"Register",
         keyworker,
         [](Workspace& work, const Subjects&) {
             auto person = details();
             person.name = name("Ivo", "Marlow");
             return cameOut(registerClient(work, person));
         },
         Action::RegisterClient,
         {WriteKind::Registered},
         notAllowed,
         CameOut::Done,
         Saves::NewRow,
         CameOut::Done},
        {"ChangeDetails",
         clinicianRole,
         [](Workspace& work, const Subjects& on) {
             return cameOut(changeDetails(work, on.client, on.seen, details()));
         },
         Action::ChangeDetails,
         {WriteKind::DetailsChanged},
         notAllowed,
         notFound,
         Saves::OverVersion},
        {"Export",
         teamLead,
         [](Workspace& work, const Subjects& on) {
             const bool known = on.client == Service::carys;
             return cameOut(exportClient(work, known ? client().ref : clientRef("KW-9999")));
         },
         Action::ExportClient,
         {}},
    };
}

std::vector<UseCase> episodeUseCases()
{
    return {
        {"OpenEpisode",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(
                 openEpisode(work, on.former, {{"4", date(2026, 9, 7), "herself"}, startSnapshot(), {}}));
         },
         Action::OpenEpisode,
         {WriteKind::EpisodeOpened}},
        {"AcceptReferral",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(acceptReferral(work, on.newcomerEpisode, on.seen, today()));
         },
         Action::DecideReferral,
         {WriteKind::ReferralAccepted},
         notAllowed,
         notFound,
         Saves::OverVersion},
        {"DeclineReferral",
         teamLead,
         [](Workspace& work, const Subjects& on) {
             return cameOut(declineReferral(work, on.newcomerEpisode, on.seen, today(), "Lives elsewhere"));
         },
         Action::DecideReferral,
         {WriteKind::ReferralDeclined},
         notAllowed,
         notFound,
         Saves::OverVersion},
        {"ChangeStart",
         clinicianRole,
         [](Workspace& work, const Subjects& on) {
             return cameOut(changeStart(work, on.newcomerEpisode, on.seen, startSnapshot()));
         },
         Action::ChangeStart,
         {WriteKind::StartChanged},
         notAllowed,
         notFound,
         Saves::OverVersion},
    };
}

std::vector<UseCase> treatmentUseCases()
{
    return {
        {"StartTreatment",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(startTreatment(work, on.acceptedEpisode, on.seen, date(2026, 9, 1)));
         },
         Action::StartTreatment,
         {WriteKind::TreatmentStarted},
         notAllowed,
         notFound,
         Saves::OverVersion},
        {"CloseEpisode",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(closeEpisode(work, on.episode, on.seen, droppedOut()));
         },
         Action::CloseEpisode,
         {WriteKind::EpisodeClosed},
         notAllowed,
         notFound,
         Saves::OverVersion},
    };
}

std::vector<UseCase> givenUseCases()
{
    return {
        {"Allocate",
         teamLead,
         [](Workspace& work, const Subjects& on) {
             return cameOut(
                 allocate(work, on.newcomerEpisode, on.worker, AllocationRole::Keyworker, today()));
         },
         Action::Allocate,
         {WriteKind::Allocated}},
        {"AcceptAllocation",
         clinicianRole,
         [](Workspace& work, const Subjects& on) { return cameOut(acceptAllocation(work, on.waiting)); },
         Action::AcceptAllocation,
         {WriteKind::AllocationAccepted},
         refused},
        {"ReturnAllocation",
         clinicianRole,
         [](Workspace& work, const Subjects& on) {
             return cameOut(returnAllocation(work, on.waiting, "Too many people already"));
         },
         Action::AcceptAllocation,
         {WriteKind::AllocationEnded},
         refused},
        {"RecordIntervention",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             auto given = intervention();
             given.episode = on.episode;
             return cameOut(recordIntervention(work, given, std::nullopt));
         },
         Action::RecordIntervention,
         {WriteKind::InterventionRecorded}},
        {"ChangeIntervention",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             auto given = intervention();
             given.id = on.intervention;
             return cameOut(recordIntervention(work, given, on.seen));
         },
         Action::RecordIntervention,
         {WriteKind::InterventionRecorded},
         notAllowed,
         notFound,
         Saves::OverVersion},
    };
}

std::vector<UseCase> pathwayUseCases()
{
    return {
        {"ChangePhase",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             const PhaseMove move{Phase::Preparation, today(), WithClient{}, {}, "Ready enough for it"};
             return cameOut(changePhase(work, on.episode, move, {}));
         },
         Action::ChangePhase,
         {WriteKind::PhaseChanged}},
        {"ChangeLayer",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             const LayerMove move{Layer::Enhanced, today(), WithClient{}, "After the overdose"};
             return cameOut(changeLayer(work, on.episode, move, {}));
         },
         Action::ChangeLayer,
         {WriteKind::LayerChanged}},
        {"AnswerPrompt",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(answerPrompt(work, on.episode, "overdose", "Naloxone at home, seen weekly"));
         },
         Action::AnswerPrompt,
         {WriteKind::PromptAnswered}},
        {"RecordWish",
         clinicianRole,
         [](Workspace& work, const Subjects& on) {
             return cameOut(recordWish(work, on.episode, "To see the children again", today()));
         },
         Action::RecordWish,
         {WriteKind::WishRecorded}},
    };
}

} // namespace

CameOut cameOut(app::Trouble trouble)
{
    switch (trouble) {
    case app::Trouble::NotAllowed: return CameOut::NotAllowed;
    case app::Trouble::NotFound: return CameOut::NotFound;
    case app::Trouble::Restricted: return CameOut::Restricted;
    case app::Trouble::StoreFailed: return CameOut::StoreFailed;
    case app::Trouble::StoreBusy:
    case app::Trouble::Unexpected: break;
    }
    return CameOut::Otherwise;
}

std::vector<UseCase> everyWritingUseCase()
{
    std::vector<UseCase> all;
    for (auto part : {clientUseCases, episodeUseCases, treatmentUseCases, givenUseCases, pathwayUseCases,
                      appointmentUseCases, riskUseCases, draftUseCases, keptDraftUseCases, sessionUseCases,
                      planUseCases}) {
        for (auto& useCase : part()) all.push_back(std::move(useCase));
    }
    return all;
}

} // namespace keywork::test

#include "app/rights.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace keywork::app {
namespace {

using domain::Role;

constexpr std::array allRoles = {Role::Keyworker, Role::TeamLead, Role::Clinician, Role::Administrator};
constexpr Standing stranger{};
constexpr Standing allocatedWorker{.allocated = true};
constexpr Standing author{.author = true};
constexpr Standing acting{.actingForAbsent = true};

bool may(Role role, Action action, Standing standing)
{
    return isAllowed(std::array{role}, action, standing);
}

// One line of domain.md section 0, "Who may do what", read as a sentence: these roles, in this standing, and nobody else.
struct Line {
    Action action;
    Standing standing;
    std::vector<Role> roles;
};

class RightsTable : public testing::TestWithParam<Line> {};

TEST_P(RightsTable, AllowsExactlyTheRolesOfTheDomainPage)
{
    const auto& [action, standing, roles] = GetParam();
    for (const Role role : allRoles) {
        const bool expected = std::find(roles.begin(), roles.end(), role) != roles.end();
        EXPECT_EQ(may(role, action, standing), expected)
            << domain::code(action) << " as " << domain::code(role);
    }
}

const std::vector<Role> clinical = {Role::Keyworker, Role::TeamLead, Role::Clinician};
const std::vector<Role> everybody = {Role::Keyworker, Role::TeamLead, Role::Clinician, Role::Administrator};

INSTANTIATE_TEST_SUITE_P(
    DomainPage, RightsTable,
    testing::Values(
        Line{Action::ReadIdentity, stranger, everybody}, Line{Action::ReadClient, stranger, clinical},
        Line{Action::SignIn, stranger, everybody}, Line{Action::RecordEvent, stranger, clinical},
        Line{Action::RecordObservation, stranger, clinical},
        Line{Action::BookAppointment, stranger, clinical}, Line{Action::MoveAppointment, stranger, clinical},
        Line{Action::ResolveAppointment, stranger, clinical}, Line{Action::RecordAttempt, stranger, clinical},
        Line{Action::DecideChain, stranger, clinical}, Line{Action::SignAddendum, stranger, clinical},
        Line{Action::PrintLetter, stranger, clinical}, Line{Action::PrintPlan, stranger, clinical},
        Line{Action::RegisterClient, stranger, clinical}, Line{Action::ChangeDetails, stranger, clinical},
        Line{Action::OpenEpisode, stranger, clinical}, Line{Action::DecideReferral, stranger, clinical},
        Line{Action::ChangeStart, stranger, clinical}, Line{Action::StartTreatment, stranger, clinical},
        Line{Action::RecordWish, stranger, clinical}, Line{Action::RecordIntervention, stranger, clinical},
        Line{Action::SetPracticeDay, stranger, everybody}));

// Nobody need act for somebody else to do what anybody may, and nobody signs, drafts or ends in another's place.
INSTANTIATE_TEST_SUITE_P(
    ActingForAnAbsentWorker, RightsTable,
    testing::Values(
        Line{Action::SignIn, acting, everybody}, Line{Action::ReadIdentity, acting, everybody},
        Line{Action::ReadClient, acting, clinical}, Line{Action::RegisterClient, acting, clinical},
        Line{Action::ChangeDetails, acting, clinical}, Line{Action::OpenEpisode, acting, clinical},
        Line{Action::DecideReferral, acting, clinical}, Line{Action::ChangeStart, acting, clinical},
        Line{Action::StartTreatment, acting, clinical}, Line{Action::CloseEpisode, acting, {Role::TeamLead}},
        Line{Action::Allocate, acting, {Role::TeamLead}}, Line{Action::AcceptAllocation, acting, {}},
        Line{Action::ChangePhase, acting, clinical}, Line{Action::ChangeLayer, acting, clinical},
        Line{Action::AnswerPrompt, acting, clinical}, Line{Action::RecordWish, acting, clinical},
        Line{Action::RecordIntervention, acting, clinical}, Line{Action::BookAppointment, acting, clinical},
        Line{Action::MoveAppointment, acting, clinical}, Line{Action::ResolveAppointment, acting, clinical},
        Line{Action::RecordAttempt, acting, clinical}, Line{Action::DecideChain, acting, clinical},
        Line{Action::RecordEvent, acting, clinical}, Line{Action::RecordObservation, acting, clinical},
        Line{Action::SaveDraft, acting, {}}, Line{Action::TakeOverDraft, acting, {}},
        Line{Action::ReadOthersDraft, acting, {Role::TeamLead}}, Line{Action::DiscardDraft, acting, {}},
        Line{Action::SignSession, acting, {}}, Line{Action::SignAddendum, acting, clinical},
        Line{Action::MarkInError, acting, {Role::TeamLead}}, Line{Action::PrintLetter, acting, clinical},
        Line{Action::ExportClient, acting, {Role::TeamLead}},
        Line{Action::SetPracticeDay, acting, everybody}));

INSTANTIATE_TEST_SUITE_P(LeavingTheStore, RightsTable,
                         testing::Values(Line{Action::ExportClient, stranger, {Role::TeamLead}},
                                         Line{Action::ExportClient, allocatedWorker, {Role::TeamLead}}));

INSTANTIATE_TEST_SUITE_P(
    TheAudit, RightsTable,
    testing::Values(Line{Action::ReadAudit, stranger, {Role::TeamLead, Role::Administrator}},
                    Line{Action::VerifyAudit, stranger, {Role::TeamLead, Role::Administrator}},
                    Line{Action::SealAudit, stranger, {Role::TeamLead, Role::Administrator}}));

INSTANTIATE_TEST_SUITE_P(RestrictedRecords, RightsTable,
                         testing::Values(Line{Action::BreakGlass, stranger, clinical},
                                         Line{Action::ReviewBreakGlass, stranger, {Role::TeamLead}},
                                         Line{Action::RestrictRecord, stranger, {Role::TeamLead}},
                                         Line{Action::Search, stranger, everybody}));

INSTANTIATE_TEST_SUITE_P(
    OnlyByTheAuthor, RightsTable,
    testing::Values(Line{Action::SignSession, stranger, {}}, Line{Action::SignSession, author, clinical},
                    Line{Action::SaveDraft, stranger, {}}, Line{Action::SaveDraft, author, clinical},
                    Line{Action::TakeOverDraft, stranger, {}}, Line{Action::TakeOverDraft, author, clinical},
                    Line{Action::DiscardDraft, stranger, {}}, Line{Action::DiscardDraft, author, clinical},
                    Line{Action::MarkInError, stranger, {Role::TeamLead}},
                    Line{Action::MarkInError, author, clinical}, Line{Action::AcceptAllocation, stranger, {}},
                    Line{Action::AcceptAllocation, author, clinical}));

INSTANTIATE_TEST_SUITE_P(
    ByAllocation, RightsTable,
    testing::Values(Line{Action::ChangePhase, stranger, {Role::TeamLead}},
                    Line{Action::ChangePhase, allocatedWorker, clinical},
                    Line{Action::ChangeLayer, stranger, {Role::TeamLead}},
                    Line{Action::ChangeLayer, allocatedWorker, clinical},
                    Line{Action::AnswerPrompt, stranger, {Role::TeamLead}},
                    Line{Action::AnswerPrompt, allocatedWorker, clinical},
                    Line{Action::CloseEpisode, stranger, {Role::TeamLead}},
                    Line{Action::CloseEpisode, allocatedWorker, {Role::Keyworker, Role::TeamLead}},
                    Line{Action::Allocate, stranger, {Role::TeamLead}},
                    Line{Action::Allocate, allocatedWorker, {Role::TeamLead}},
                    Line{Action::ReadOthersDraft, stranger, {Role::TeamLead}}));

TEST(Rights, GiveNobodyWithoutARoleAnything)
{
    for (const auto& [action, word] : codeTable(Action{})) {
        EXPECT_FALSE(isAllowed({}, action, {true, true, true})) << word;
    }
}

TEST(Rights, OfTwoRolesAreThoseOfEither)
{
    EXPECT_TRUE(isAllowed(std::array{Role::Administrator, Role::Keyworker}, Action::ReadClient, stranger));
}

TEST(Rights, GiveAnAdministratorNoClinicalContentInAnyStanding)
{
    for (const Action action :
         {Action::ReadClient, Action::SignSession, Action::SaveDraft, Action::ChangePhase,
          Action::RecordEvent, Action::SignAddendum, Action::MarkInError}) {
        EXPECT_FALSE(may(Role::Administrator, action, {true, true, true})) << domain::code(action);
    }
}

} // namespace
} // namespace keywork::app

#include "use_case_table.h"

#include "app/access/break_glass.h"
#include "app/client/change_details.h"
#include "store/clinical_write_table.h"
#include "store/record_check.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace keywork::test {
namespace {

using domain::Role;

class WritingUseCase : public testing::TestWithParam<UseCase> {
public:
    CameOut done(Role by) { return GetParam().work(service.as(by), subjects); }

    std::vector<domain::WriteKind> writes()
    {
        std::vector<domain::WriteKind> kinds;
        const store::ClinicalWriteTable table(service.db());
        for (std::int64_t client = 1; client <= 9; ++client) {
            for (const auto& write : table.ofClientAfter(domain::ClientId{client}, 0))
                kinds.push_back(write.kind);
        }
        return kinds;
    }

    Service service;
    Subjects subjects = addSubjects(service);
};

TEST_P(WritingUseCase, IsDoneByWhomItIsForAndTellsWhatItWrote)
{
    EXPECT_EQ(done(GetParam().by), CameOut::Done);
    EXPECT_EQ(writes(), GetParam().writes);
}

TEST_P(WritingUseCase, LeavesOneAuditRowOrNone)
{
    done(GetParam().by);
    const auto audit = service.audit();
    if (!GetParam().audited) {
        EXPECT_TRUE(audit.empty());
        return;
    }
    ASSERT_EQ(audit.size(), 1u);
    EXPECT_EQ(audit.front().action, domain::code(*GetParam().audited));
    EXPECT_EQ(audit.front().role, domain::code(GetParam().by));
    EXPECT_TRUE(audit.front().subjectId);
}

TEST_P(WritingUseCase, IsRefusedToAnAdministratorAndChangesNothing)
{
    const auto before = service.everything();
    EXPECT_EQ(done(Role::Administrator), GetParam().toAnAdministrator);
    EXPECT_EQ(service.everything(), before);
}

TEST_P(WritingUseCase, ChangesNothingAboutRecordsThatAreNotThere)
{
    const auto before = service.everything();
    EXPECT_EQ(GetParam().work(service.as(GetParam().by), unknownOnes()), GetParam().ofUnknown);
    if (GetParam().ofUnknown != CameOut::Done) {
        EXPECT_EQ(service.everything(), before);
    }
}

TEST_P(WritingUseCase, ChangesNothingWhenTheStoreCannotBeWritten)
{
    const auto before = service.everything();
    service.becomeReadOnly();
    EXPECT_EQ(done(GetParam().by), CameOut::StoreFailed);
    EXPECT_EQ(service.everything(), before);
}

TEST_P(WritingUseCase, BreaksNoRuleThatCheckProves)
{
    // The fixture's people came without lines in the order of writes; what counts is that nothing else breaks.
    const auto before = store::checkRecords(service.db()).faults;
    done(GetParam().by);
    const auto after = store::checkRecords(service.db());
    EXPECT_TRUE(after.unread.empty());
    for (const auto& fault : after.faults) {
        EXPECT_NE(std::count(before.begin(), before.end(), fault), 0)
            << fault.table << " " << fault.id << " breaks rule " << static_cast<int>(fault.rule);
    }
}

TEST_P(WritingUseCase, IsUndoneWhenItsLastStepFails)
{
    service.refuseAuditRows();
    const auto before = service.everything();
    EXPECT_EQ(done(GetParam().by), GetParam().audited ? CameOut::StoreFailed : CameOut::Done);
    if (GetParam().audited) {
        EXPECT_EQ(service.everything(), before);
    }
}

// By somebody to whom it is allowed and who does not work with the client: the team lead, where it is.
TEST_P(WritingUseCase, IsKeptFromARestrictedRecordUntilItIsOpenedWithAReason)
{
    Service plain;
    const auto there = addSubjects(plain);
    const auto unrestricted = GetParam().work(plain.as(Role::TeamLead), there);
    if (unrestricted != CameOut::Done) return; // allowed to others alone
    service.restrictEveryRecord();
    auto& desk = service.as(Role::TeamLead);
    const auto before = service.everything();
    EXPECT_EQ(GetParam().work(desk, subjects), GetParam().ofRestricted);
    if (GetParam().ofRestricted == CameOut::Done) return;
    EXPECT_EQ(service.everything(), before);
    for (const auto client : {subjects.client, subjects.newcomer, domain::ClientId{3}, subjects.former})
        ASSERT_TRUE(app::breakGlass(desk, client, "Nobody else is here today"));
    EXPECT_EQ(GetParam().work(desk, subjects), CameOut::Done);
}

std::string nameOf(const testing::TestParamInfo<UseCase>& row)
{
    return row.param.name;
}

INSTANTIATE_TEST_SUITE_P(Every, WritingUseCase, testing::ValuesIn(everyWritingUseCase()), nameOf);

// Those that save over a version that was read before.
class SavingOverAVersion : public WritingUseCase {};

TEST_P(SavingOverAVersion, IsStaleWhenSomebodySavedMeanwhileAndOverwritesNothing)
{
    const auto before = service.everything();
    EXPECT_EQ(GetParam().work(service.as(GetParam().by), readBefore(subjects)), CameOut::Stale);
    EXPECT_EQ(service.everything(), before);
}

std::vector<UseCase> savingOverAVersion()
{
    auto some = everyWritingUseCase();
    some.erase(std::remove_if(some.begin(), some.end(),
                              [](const UseCase& one) { return one.saves == UseCase::Saves::NewRow; }),
               some.end());
    return some;
}

INSTANTIATE_TEST_SUITE_P(Every, SavingOverAVersion, testing::ValuesIn(savingOverAVersion()), nameOf);

TEST(AStaleSave, NamesWhoSavedAndWhen)
{
    Service service;
    const auto subjects = addSubjects(service);
    const auto saved = changeDetails(service.as(Role::Keyworker), subjects.client, 1, client().details);
    ASSERT_FALSE(saved);
    const auto& stale = std::get<app::Stale>(saved.error());
    EXPECT_EQ(stale.changedBy, "Alex Winter");
    EXPECT_EQ(stale.changedAt, byTheLead().at);
    EXPECT_EQ(stale.found, 2);
}

} // namespace
} // namespace keywork::test

#include "domain/codes.h"

#include "domain/answer.h"
#include "domain/appointment/re_engagement.h"
#include "domain/change/clinical_write.h"
#include "domain/client/client.h"
#include "domain/client/name_match.h"
#include "domain/draft/draft.h"
#include "domain/due/due_item.h"
#include "domain/episode/episode.h"
#include "domain/episode/intervention.h"
#include "domain/finding.h"
#include "domain/pathway/layer.h"
#include "domain/pathway/phase.h"
#include "domain/pathway/readiness.h"
#include "domain/session/session.h"
#include "domain/staff/staff.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace keywork::domain {
namespace {

template <class E>
class CodesOf : public testing::Test {
};

using Enums =
    testing::Types<Aftercare, AllergyStatus, AllocationRole, Answer, AppointmentOutcome, AttemptOutcome,
                   AttemptRoute, Attendance, ConsentDecision, Criterion, DraftSubject, DueAction, DueKind,
                   DueStateKind, EndingClass, FactKind, InterventionEnding, InterventionType, Layer,
                   MatchReason, NameKey::Part, NhsNumberAbsence, Phase, PromptKind, PromptSource, RiskToday,
                   Role, SafeContact, SessionKind, Sex, WriteKind>;
TYPED_TEST_SUITE(CodesOf, Enums);

TYPED_TEST(CodesOf, ReadBackToTheirValue)
{
    for (const auto& row : codeTable(TypeParam{})) {
        EXPECT_EQ(code(row.value), row.code);
        EXPECT_EQ(fromCode<TypeParam>(row.code), row.value);
    }
}

TYPED_TEST(CodesOf, AreAllDifferentAndSoAreTheirValues)
{
    std::set<std::string_view> codes;
    std::set<TypeParam> values;
    for (const auto& row : codeTable(TypeParam{})) {
        codes.insert(row.code);
        values.insert(row.value);
    }
    EXPECT_EQ(codes.size(), codeTable(TypeParam{}).size());
    EXPECT_EQ(values.size(), codeTable(TypeParam{}).size());
}

// A table with a hole or a row too many would show: the values of an enum are 0, 1, 2 …
TYPED_TEST(CodesOf, NameEveryEnumeratorInItsOrder)
{
    int expected = 0;
    for (const auto& row : codeTable(TypeParam{})) EXPECT_EQ(static_cast<int>(row.value), expected++);
}

TYPED_TEST(CodesOf, AreWordsInCamelCase)
{
    for (const auto& row : codeTable(TypeParam{})) {
        ASSERT_FALSE(row.code.empty());
        EXPECT_TRUE(row.code.front() >= 'a' && row.code.front() <= 'z') << row.code;
        EXPECT_TRUE(std::all_of(row.code.begin(), row.code.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        })) << row.code;
    }
}

TYPED_TEST(CodesOf, AreNotGuessedFromOtherText)
{
    for (const char* text : {"", "no such word", "YES", "0"})
        EXPECT_EQ(fromCode<TypeParam>(text), std::nullopt);
    EXPECT_EQ(code(static_cast<TypeParam>(99)), "");
}

TEST(Codes, AreTheWordsOfTheDomainPage)
{
    EXPECT_EQ(code(Phase::ActiveChange), "activeChange");
    EXPECT_EQ(code(Layer::Intensive), "intensive");
    EXPECT_EQ(code(AppointmentOutcome::DidNotAttend), "didNotAttend");
    EXPECT_EQ(code(MatchReason::SoundsAlike), "soundsAlike");
}

} // namespace
} // namespace keywork::domain

#include "app/draft/session_fields.h"

#include "app/session/fields_of_session.h"
#include "support/builders.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

namespace keywork::test {
namespace {

using namespace app;
using testing::UnorderedElementsAre;

SessionFields filledIn()
{
    auto fields = fieldsOf(sessionContent());
    fields.nextKind = "keywork";
    return fields;
}

rc::Gen<std::string> typed()
{
    return rc::gen::container<std::string>(rc::gen::inRange<char>(' ', '~'));
}

UseFields typedUse()
{
    return {*typed(), *typed(), *typed(), *typed(), *typed()};
}

RiskFields typedChange()
{
    return {*typed(), *typed(), *typed(), *typed(), *typed()};
}

RC_GTEST_PROP(SessionFields, ComeBackFromADraftAsTheyWereTyped, ())
{
    app::SessionFields fields;
    for (auto* text : {&fields.kind, &fields.date, &fields.start, &fields.minutes, &fields.place,
                       &fields.present, &fields.outcome, &fields.talkedAbout, &fields.agreed, &fields.next,
                       &fields.risk, &fields.nextWhen, &fields.nextKind, &fields.outcomeNote}) {
        *text = *typed();
    }
    fields.interventions = *rc::gen::arbitrary<std::vector<std::int64_t>>();
    for (int row = *rc::gen::inRange(0, 4); row > 0; --row) fields.use.push_back(typedUse());
    for (int row = *rc::gen::inRange(0, 3); row > 0; --row) fields.changes.push_back(typedChange());
    const auto back = fromDraftBody(toDraftBody(fields));
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == fields);
}

TEST(SessionFields, AreNotReadFromTextThatIsNoDraft)
{
    EXPECT_EQ(fromDraftBody("not a draft").error(), FieldsError::NotJson);
    EXPECT_EQ(fromDraftBody("{}").error(), FieldsError::WrongShape);
    EXPECT_EQ(fromDraftBody(R"({"version":99})").error(), FieldsError::WrongShape);
    EXPECT_EQ(fromDraftBody(R"({"version":1,"kind":7})").error(), FieldsError::WrongShape);
    EXPECT_EQ(fromDraftBody("[1]").error(), FieldsError::WrongShape);
}

TEST(SessionFields, AreNotReadFromANumberThatNoIdCanHave)
{
    const auto body = toDraftBody(filledIn());
    const auto reads = [&](const std::string& key, const std::string& value) {
        auto edited = nlohmann::json::parse(body);
        edited[key] = nlohmann::json::parse(value);
        return fromDraftBody(edited.dump()).has_value();
    };
    EXPECT_TRUE(reads("goals", "[1, 9223372036854775807]"));
    for (const char* ids : {"[1.5]", "[1e300]", "[-1e300]", "[9223372036854775808]", "[true]"})
        EXPECT_FALSE(reads("goals", ids)) << ids;
    for (const char* version : {"1e300", "1.5", "true", "\"1\""})
        EXPECT_FALSE(reads("version", version)) << version;
}

TEST(SessionFields, KeepADraftWithBrokenLetters)
{
    auto fields = filledIn();
    fields.agreed = "caf\xE9";
    EXPECT_TRUE(fromDraftBody(toDraftBody(fields)));
}

TEST(SessionFields, OfASessionGiveThatSessionAgain)
{
    auto content = sessionContent();
    content.attendance = domain::Attendance::Late;
    content.use = {{"1011", domain::Used{3, "0.1 g", "4"}},
                   {"7000", domain::NoUse{}},
                   {"6000", domain::UseNotAsked{}},
                   {"8000", domain::Used{std::nullopt, {}, {}}}};
    const auto read = readFields(fieldsOf(content), today());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->content, content);
    EXPECT_EQ(read->outcome, domain::AppointmentOutcome::Late);
    EXPECT_FALSE(read->nextAt);
}

TEST(SessionFields, TakeTheTimeOfThisSessionForTheNextOne)
{
    auto fields = filledIn();
    fields.nextWhen = "15/9/26";
    const auto read = readFields(fields, today());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->nextAt, at("2026-09-15T11:00"));
}

// One field typed wrongly, and what is said about it.
struct Wrong {
    std::string SessionFields::*field;
    std::string typed;
    FieldProblem problem;
};

class AWrongField : public testing::TestWithParam<Wrong> {};

TEST_P(AWrongField, IsNamedWithItsFault)
{
    auto fields = filledIn();
    fields.*GetParam().field = GetParam().typed;
    const auto read = readFields(fields, today());
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error(), UnorderedElementsAre(GetParam().problem));
}

using F = SessionField;
using Fault = FieldFault;
const std::string tooLong(domain::longestNotePart + 1, 'a');
INSTANTIATE_TEST_SUITE_P(
    Each, AWrongField,
    testing::Values(Wrong{&SessionFields::kind, "", {F::Kind, Fault::Missing}},
                    Wrong{&SessionFields::date, "", {F::Date, Fault::Missing}},
                    Wrong{&SessionFields::date, "soon", {F::Date, Fault::NotUnderstood}},
                    Wrong{&SessionFields::date, "31/2/26", {F::Date, Fault::NoSuchDay}},
                    Wrong{&SessionFields::start, "", {F::Start, Fault::Missing}},
                    Wrong{&SessionFields::start, "noonish", {F::Start, Fault::NotUnderstood}},
                    Wrong{&SessionFields::minutes, " ", {F::Minutes, Fault::Missing}},
                    Wrong{&SessionFields::minutes, "fifty", {F::Minutes, Fault::NotUnderstood}},
                    Wrong{&SessionFields::minutes, "50 min", {F::Minutes, Fault::NotUnderstood}},
                    Wrong{&SessionFields::minutes, "0", {F::Minutes, Fault::OutOfRange}},
                    Wrong{&SessionFields::minutes, "721", {F::Minutes, Fault::OutOfRange}},
                    Wrong{&SessionFields::outcome, "", {F::Outcome, Fault::Missing}},
                    Wrong{&SessionFields::talkedAbout, tooLong, {F::TalkedAbout, Fault::TooLong}},
                    Wrong{&SessionFields::agreed, tooLong, {F::Agreed, Fault::TooLong}},
                    Wrong{&SessionFields::next, tooLong, {F::Next, Fault::TooLong}},
                    Wrong{&SessionFields::nextWhen, "soon", {F::NextWhen, Fault::NotUnderstood}},
                    Wrong{&SessionFields::nextWhen, "31/2/27", {F::NextWhen, Fault::NoSuchDay}}));

TEST(SessionFields, NameTheRowWhoseDaysAreNotUnderstood)
{
    auto fields = filledIn();
    fields.use = {
        {"1011", "used", "2", {}, {}}, {"7000", "used", "-1", {}, {}}, {"6000", "used", "few", {}, {}}};
    const auto read = readFields(fields, today());
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error(), UnorderedElementsAre(FieldProblem{F::Use, Fault::NotUnderstood, 1},
                                                   FieldProblem{F::Use, Fault::NotUnderstood, 2}));
}

TEST(SessionFields, NameEverythingThatIsWrongAtOnce)
{
    const auto read = readFields(app::SessionFields{}, today());
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error(), UnorderedElementsAre(FieldProblem{F::Kind, Fault::Missing},
                                                   FieldProblem{F::Date, Fault::Missing},
                                                   FieldProblem{F::Start, Fault::Missing},
                                                   FieldProblem{F::Minutes, Fault::Missing},
                                                   FieldProblem{F::Outcome, Fault::Missing}));
}

} // namespace
} // namespace keywork::test

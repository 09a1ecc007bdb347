#include "support/builders.h"
#include "ui/client/details/details_fields.h"
#include "ui/support/screen_text.h"

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

const Date today = test::today();

DetailsTyped carys()
{
    return typedFrom(test::client().details);
}

QStringList fieldsOf(const DetailsTyped& typed)
{
    QStringList fields;
    const auto details = readDetails(typed, today);
    if (details) return fields;
    for (const auto& problem : details.error()) fields << problem.fieldId;
    return fields;
}

TEST(DetailsFields, SplitAWholeNameAsItIsSaidAndAsItIsListed)
{
    const struct {
        const char* lookedFor;
        const char* family;
        const char* given;
    } cases[] = {{"Carys Marsh", "Marsh", "Carys"},
                 {"MARSH, Carys", "MARSH", "Carys"},
                 {"  Carys  Ann   Marsh ", "Marsh", "Carys Ann"},
                 {"Marsh", "Marsh", ""},
                 {"", "", ""}};
    for (const auto& one : cases) {
        const auto name = typedFrom(QString::fromUtf8(one.lookedFor), today).details.name;
        EXPECT_EQ(name.family, one.family) << one.lookedFor;
        EXPECT_EQ(name.given, one.given) << one.lookedFor;
    }
}

TEST(DetailsFields, PutANumberOrADayThatWasLookedForWhereItBelongs)
{
    EXPECT_EQ(typedFrom(QStringLiteral("9990000018"), today).nhsNumber, "999 000 0018");
    EXPECT_EQ(typedFrom(QStringLiteral("5/9/81"), today).born, "05-Sep-1981");
    EXPECT_EQ(typedFrom(QStringLiteral("KW-9999"), today), DetailsTyped{}) << "a reference names nobody";
}

TEST(DetailsFields, GiveARecordBackAsItWas)
{
    auto details = test::client().details;
    details.name.aliases = {"Caz Jones", "Caz"};
    details.nhsNumber = test::nhsNumber("9990000018");
    details.phones = {
        {"07700 900123", "own mobile", domain::SafeContact::Safe, domain::SafeContact::NotSafe}};
    details.addresses = {{"1 Mill Lane\nCastle Ferrers", "CF1 1AA", domain::SafeContact::NotSafe}};
    details.people = {{"Mari Marsh", "parent", PartialDate::parse("Mar 1960").value(), "", domain::Answer::No,
                       domain::Answer::Yes, true, "rings on Sundays"},
                      {"Tom", "child", PartialDate::exactly(date(2019, 3, 8)), "", domain::Answer::Yes,
                       domain::Answer::NotAsked, false, ""}};
    const auto read = readDetails(typedFrom(details), today);
    ASSERT_TRUE(read) << read.error().front().sentence.toStdString();
    EXPECT_EQ(*read, details);
}

TEST(DetailsFields, LeadAWrongNhsNumberAndADayThatDoesNotExistToTheirFields)
{
    auto typed = carys();
    typed.nhsNumber = "999 000 0019";
    EXPECT_EQ(fieldsOf(typed), QStringList({"nhsNumber"}));
    typed.born = "30/2/88";
    EXPECT_EQ(fieldsOf(typed), QStringList({"born", "nhsNumber"}));
    typed.details.name = {};
    EXPECT_EQ(fieldsOf(typed), QStringList({"family", "born", "nhsNumber"})) << "in the order of the form";
}

TEST(DetailsFields, SayWhatIsWrongWithAnNhsNumber)
{
    const std::pair<const char*, const char*> cases[] = {{"123", "ten digits"},
                                                         {"9990000019", "does not check"},
                                                         {"1111111111", "equal digits"},
                                                         {"QQ123456C", "National Insurance"}};
    for (const auto& [number, part] : cases) {
        auto typed = carys();
        typed.nhsNumber = number;
        const auto read = readDetails(typed, today);
        ASSERT_FALSE(read) << number;
        EXPECT_TRUE(read.error().front().sentence.contains(QString::fromLatin1(part)))
            << read.error().front().sentence.toStdString();
    }
}

TEST(DetailsFields, LeadEveryRefusalOfTheDomainToAField)
{
    auto typed = carys();
    typed.born = "1/1/2999";
    EXPECT_EQ(fieldsOf(typed), QStringList({"born"}));
    typed.born = "1/1/1850";
    EXPECT_EQ(fieldsOf(typed), QStringList({"born"}));
    typed = carys();
    typed.details.allergies = {domain::AllergyStatus::Known, {}};
    EXPECT_EQ(fieldsOf(typed), QStringList({"allergies"}));
    typed = carys();
    typed.details.name.preferred = std::string(101, 'a');
    EXPECT_EQ(fieldsOf(typed), QStringList({"preferred"}));
    typed = carys();
    typed.details.name.aliases = {"Caz", std::string("Ca\x01z")};
    EXPECT_EQ(fieldsOf(typed), QStringList({"aliases"}));
}

TEST(DetailsFields, TakeAPersonThatWasOpenedAndLeftEmptyForNobody)
{
    auto typed = carys();
    typed.details.people = {domain::LinkedPerson{}, domain::LinkedPerson{}};
    typed.details.people[1].phone = "07700 900123";
    typed.bornOfPeople = {"", ""};
    EXPECT_EQ(fieldsOf(typed), QStringList({"personName2"}));
    typed.details.people[1].name = "Mari";
    typed.bornOfPeople[1] = "some time ago";
    EXPECT_EQ(fieldsOf(typed), QStringList({"personBorn2"}));
    typed.bornOfPeople[1] = "1960";
    const auto read = readDetails(typed, today);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->people.size(), 1u);
    EXPECT_EQ(read->people.front().born->clinical(), "1960");
}

TEST(DetailsFields, KeepTheNamesOfEveryScript)
{
    for (const char* name :
         {"Llŷr ap Rhŷs", "Zażółć Gęślą", "محمد عبد الله", "王小明", "🌻 Sunny", "Zoe\u0308 N\u0303an"}) {
        auto typed = carys();
        typed.details.name.family = name;
        typed.details.name.given = name;
        typed.details.name.aliases = {name};
        const auto read = readDetails(typed, today);
        ASSERT_TRUE(read) << name;
        EXPECT_EQ(read->name.family, name);
        EXPECT_EQ(read->name.given, name);
        EXPECT_EQ(read->name.aliases.front(), name);
    }
}

TEST(DetailsFields, CompareWithEverybodyByWhatIsKnownSoFar)
{
    DetailsTyped typed;
    typed.details.name.family = "Marsh";
    typed.born = "14/";
    typed.nhsNumber = "999 000";
    const auto person = personTyped(typed, today);
    EXPECT_EQ(person.name.family, "Marsh");
    EXPECT_FALSE(person.born);
    EXPECT_FALSE(person.nhsNumber);
    typed.born = "14/5/88";
    EXPECT_EQ(personTyped(typed, today).born, date(1988, 5, 14));
}

} // namespace
} // namespace keywork::ui

#include "domain/client/client.h"

#include "support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <functional>

namespace keywork::domain {
namespace {

using test::today;

TEST(ClientRef, IsReadInOneSpelling)
{
    EXPECT_EQ(ClientRef::parse("KW-0412")->text(), "KW-0412");
    EXPECT_EQ(ClientRef::parse(" kw-0412 "), ClientRef::parse("KW-0412"));
    EXPECT_EQ(ClientRef::parse("1")->text(), "1");
    EXPECT_TRUE(ClientRef::parse("ABCDEFGHIJ0123456789"));
}

TEST(ClientRef, IsRefusedWithTheReason)
{
    EXPECT_EQ(ClientRef::parse("").error(), ClientRefError::Empty);
    EXPECT_EQ(ClientRef::parse("  ").error(), ClientRefError::Empty);
    EXPECT_EQ(ClientRef::parse("ABCDEFGHIJ01234567890").error(), ClientRefError::TooLong);
    for (const char* text : {"KW 0412", "KW_0412", "-", "--", "KW/1", "KÉ-1", "KW-1\n2", "KW-\xFF", "[1]",
                             "a{b", "a@b", "a:b"}) {
        ASSERT_FALSE(ClientRef::parse(text)) << text;
        EXPECT_EQ(ClientRef::parse(text).error(), ClientRefError::WrongShape) << text;
    }
}

RC_GTEST_PROP(ClientRefProperty, ReadsBackItsText, ())
{
    const auto ref =
        ClientRef::parse(*rc::gen::container<std::string>(rc::gen::elementOf(std::string("KWkw-0189 /"))));
    if (ref) RC_ASSERT(ClientRef::parse(ref->text()) == *ref);
}

ClientDetails details()
{
    return test::client().details;
}

std::optional<DetailsRefusal> refusal(const std::function<void(ClientDetails&)>& change)
{
    auto changed = details();
    change(changed);
    const auto checked = checkedDetails(changed, today());
    return checked ? std::nullopt : std::optional(checked.error());
}

TEST(Details, ThatAreValidStayAsTheyAre)
{
    EXPECT_EQ(checkedDetails(details(), today()), details());
}

TEST(Details, OfSomebodyUnder18AreTaken)
{
    EXPECT_EQ(refusal([](auto& d) { d.born = date(2012, 1, 1); }), std::nullopt);
}

TEST(DetailsRefusal, NamesWhatIsWrongWithTheName)
{
    EXPECT_EQ(refusal([](auto& d) { d.name = {}; }), DetailsRefusal::NameMissing);
    EXPECT_EQ(refusal([](auto& d) { d.name.given = std::string(101, 'a'); }), DetailsRefusal::NameTooLong);
    EXPECT_EQ(refusal([](auto& d) { d.name.given = "a\nb"; }), DetailsRefusal::NameNotText);
    EXPECT_EQ(refusal([](auto& d) { d.name.family = "\xFF"; }), DetailsRefusal::NameNotText);
}

TEST(DetailsRefusal, NamesABirthThatCannotBe)
{
    EXPECT_EQ(refusal([](auto& d) { d.born = addDays(today(), 1); }), DetailsRefusal::BornInFuture);
    EXPECT_EQ(refusal([](auto& d) { d.born = date(1899, 12, 31); }), DetailsRefusal::BornTooLongAgo);
    EXPECT_EQ(refusal([](auto& d) { d.born = date(1900, 1, 1); }), std::nullopt);
    EXPECT_EQ(refusal([](auto& d) { d.born = today(); }), std::nullopt);
}

TEST(DetailsRefusal, HoldsAllergiesTogetherWithTheirList)
{
    const auto with = [](AllergyStatus status, std::vector<std::string> list) {
        return refusal([&](auto& d) { d.allergies = {status, list}; });
    };
    EXPECT_EQ(with(AllergyStatus::Known, {}), DetailsRefusal::AllergyListMissing);
    EXPECT_EQ(with(AllergyStatus::Known, {" "}), DetailsRefusal::AllergyListMissing);
    EXPECT_EQ(with(AllergyStatus::NoneKnown, {"penicillin"}), DetailsRefusal::AllergyListNotExpected);
    EXPECT_EQ(with(AllergyStatus::Unavailable, {"penicillin"}), DetailsRefusal::AllergyListNotExpected);
    EXPECT_EQ(with(AllergyStatus::Known, {"penicillin"}), std::nullopt);
    EXPECT_EQ(with(AllergyStatus::NotRecorded, {}), std::nullopt);
}

TEST(DetailsRefusal, IsForALinkedPersonWithoutAName)
{
    EXPECT_EQ(refusal([](auto& d) {
                  d.people = {LinkedPerson{" ", "mother", {}, {}, {}, {}, {}, {}}};
              }),
              DetailsRefusal::LinkedPersonUnnamed);
    EXPECT_EQ(refusal([](auto& d) {
                  d.people = {LinkedPerson{"Eirlys", "mother", {}, {}, {}, {}, {}, {}}};
              }),
              std::nullopt);
}

TEST(DetailsRefusal, IsForMoreThanTwoThousandCharactersInAnyField)
{
    const std::string longest(2000, 'x');
    const std::string longer = longest + "x";
    EXPECT_EQ(refusal([&](auto& d) { d.communicationNeeds = longest; }), std::nullopt);
    const std::function<void(ClientDetails&)> changes[] = {
        [&](auto& d) { d.gender = longer; },
        [&](auto& d) { d.generalPractice = longer; },
        [&](auto& d) { d.language = longer; },
        [&](auto& d) { d.communicationNeeds = longer; },
        [&](auto& d) {
            d.addresses = {Address{longer, "", {}}};
        },
        [&](auto& d) {
            d.addresses = {Address{"1 Quay", longer, {}}};
        },
        [&](auto& d) {
            d.phones = {Phone{longer, "", {}, {}}};
        },
        [&](auto& d) {
            d.phones = {Phone{"07700 900123", longer, {}, {}}};
        },
        [&](auto& d) {
            d.allergies = {AllergyStatus::Known, {"penicillin", longer}};
        },
        [&](auto& d) {
            d.people = {LinkedPerson{longer, {}, {}, {}, {}, {}, {}, {}}};
        },
        [&](auto& d) {
            d.people = {LinkedPerson{"Eirlys", {}, {}, longer, {}, {}, {}, {}}};
        },
        [&](auto& d) {
            d.people = {LinkedPerson{"Eirlys", {}, {}, {}, {}, {}, {}, longer}};
        },
    };
    for (const auto& change : changes) EXPECT_EQ(refusal(change), DetailsRefusal::TextTooLong);
}

TEST(CheckedDetails, CountsCharactersAndNotBytes)
{
    std::string words;
    for (int i = 0; i < 2000; ++i) words += "é";
    EXPECT_EQ(refusal([&](auto& d) { d.communicationNeeds = words; }), std::nullopt);
    EXPECT_EQ(refusal([&](auto& d) { d.communicationNeeds = words + "é"; }), DetailsRefusal::TextTooLong);
}

TEST(CheckedDetails, LeavesOutWhatWasOpenedOnTheFormAndLeftEmpty)
{
    auto typed = details();
    typed.addresses = {Address{" ", "", {}}, Address{"1 Quay\nAberbach", "AB1 2CD", SafeContact::Safe},
                       Address{"", "AB1", {}}};
    typed.phones = {Phone{"", "mother's", {}, {}}, Phone{"07700 900123", "", {}, {}}};
    typed.allergies = {AllergyStatus::Known, {"", "penicillin", " "}};
    const auto kept = checkedDetails(typed, today());
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->addresses.size(), 2U);
    EXPECT_EQ(kept->phones, std::vector<Phone>{typed.phones[1]});
    EXPECT_EQ(kept->allergies.list, std::vector<std::string>{"penicillin"});
}

TEST(Under18, EndsOnTheEighteenthBirthday)
{
    const auto born = date(2008, 9, 8);
    EXPECT_TRUE(isUnder18(born, date(2026, 9, 7)));
    EXPECT_FALSE(isUnder18(born, date(2026, 9, 8)));
    EXPECT_EQ(ageOn(born, date(2026, 9, 7)), 17);
}

} // namespace
} // namespace keywork::domain

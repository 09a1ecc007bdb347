#include "domain/client/person_name.h"

#include "base/text.h"
#include "support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace keywork::domain {
namespace {

using test::name;

class Name : public testing::TestWithParam<const char*> {};

TEST_P(Name, OfAnyScriptIsTaken)
{
    const auto family = checkedName(name("", GetParam()));
    ASSERT_TRUE(family);
    EXPECT_EQ(family->family, GetParam());
    EXPECT_TRUE(checkedName(name(GetParam(), "")));
}

INSTANTIATE_TEST_SUITE_P(People, Name,
                         testing::Values("Marsh", "O’Neill", "Smith-Jones", "van der Berg", "Nguyễn",
                                         "Łuczak", "Ó Súilleabháin", "王", "محمد", "Юлия", "Αλέξης", "அருண்",
                                         "ประภา", "X", "X Æ A-12", "می\u200Cنا", "🙂"));

TEST(NameRefusal, IsForNoNameAtAll)
{
    EXPECT_EQ(checkedName({}).error(), NameError::Missing);
    EXPECT_EQ(checkedName(name("  ", "\u00A0")).error(), NameError::Missing);
    EXPECT_EQ(checkedName(name("\u200B", "\uFEFF")).error(), NameError::Missing);
    PersonName onlyPreferred;
    onlyPreferred.preferred = "Caz";
    EXPECT_EQ(checkedName(onlyPreferred).error(), NameError::Missing);
}

TEST(NameRefusal, IsForMoreThanAHundredCharactersWhateverTheirBytes)
{
    std::string hundred;
    for (int i = 0; i < 100; ++i) hundred += "王";
    EXPECT_TRUE(checkedName(name(hundred, "Li")));
    EXPECT_EQ(checkedName(name(hundred + "王", "Li")).error(), NameError::TooLong);
    auto withAlias = name("Carys", "Marsh");
    withAlias.aliases = {std::string(101, 'a')};
    EXPECT_EQ(checkedName(withAlias).error(), NameError::TooLong);
}

TEST(NameRefusal, IsForControlCharactersAndTurnedWriting)
{
    EXPECT_EQ(checkedName(name("Car\nys", "Marsh")).error(), NameError::ControlCharacter);
    EXPECT_EQ(checkedName(name("Carys", std::string("Ma\0rsh", 6))).error(), NameError::ControlCharacter);
    EXPECT_EQ(checkedName(name("\u202ECarys", "Marsh")).error(), NameError::ControlCharacter);
    auto titled = name("Carys", "Marsh");
    titled.title = "M\ts";
    EXPECT_EQ(checkedName(titled).error(), NameError::ControlCharacter);
}

TEST(NameRefusal, IsForBytesThatAreNoText)
{
    EXPECT_EQ(checkedName(name("Car\xFFys", "Marsh")).error(), NameError::NotText);
    auto preferred = name("Carys", "Marsh");
    preferred.preferred = "\xC3";
    EXPECT_EQ(checkedName(preferred).error(), NameError::NotText);
    auto alias = name("Carys", "Marsh");
    alias.aliases = {"\xED\xA0\x80"};
    EXPECT_EQ(checkedName(alias).error(), NameError::NotText);
}

TEST(CheckedName, DropsWhiteSpaceAtTheEndsAndAliasesThatSayNothingNew)
{
    PersonName typed{" Ms ", " Marsh\u00A0", "\tCarys", " Caz ", {"  ", "Caz Jones", " Caz Jones ", ""}};
    const PersonName kept{"Ms", "Marsh", "Carys", "Caz", {"Caz Jones"}};
    EXPECT_EQ(checkedName(typed), kept);
}

RC_GTEST_PROP(CheckedNameProperty, GivesCleanTextOrAReasonForAnyBytes, ())
{
    const auto given = *rc::gen::arbitrary<std::string>();
    const auto checked = checkedName(name(given, *rc::gen::arbitrary<std::string>()));
    if (!checked) return;
    RC_ASSERT(isValidUtf8(checked->given) && !hasControlCharacter(checked->given));
    RC_ASSERT(checked->given == trimmed(given));
    RC_ASSERT(checkedName(*checked) == *checked);
}

TEST(DisplayName, IsFamilyNameInCapitalsThenGivenNameThenTitle)
{
    const PersonName carys{"Ms", "Marsh", "Carys", "Caz", {}};
    EXPECT_EQ(displayName(carys, WithTitle::Yes), "MARSH, Carys (Ms)");
    EXPECT_EQ(displayName(carys, WithTitle::No), "MARSH, Carys");
    EXPECT_EQ(displayName(name("Siân", "Ó Néill"), WithTitle::Yes), "Ó NÉILL, Siân");
}

TEST(DisplayName, HasNoCommaWhenThereIsOnlyOneName)
{
    EXPECT_EQ(displayName(name("", "Marsh"), WithTitle::Yes), "MARSH");
    EXPECT_EQ(displayName(name("Carys", ""), WithTitle::Yes), "Carys");
}

TEST(CalledName, IsThePreferredOneThenTheGivenThenTheFamilyName)
{
    EXPECT_EQ(calledName({"Ms", "Marsh", "Carys", "Caz", {}}), "Caz");
    EXPECT_EQ(calledName(name("Carys", "Marsh")), "Carys");
    EXPECT_EQ(calledName(name("", "Marsh")), "Marsh");
}

} // namespace
} // namespace keywork::domain

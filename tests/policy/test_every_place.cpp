#include "policy/edited_policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

namespace keywork::policy {
namespace {

using test::PlaceKind;

constexpr std::size_t firstEntries = 2;

// Whether it lies in a later entry of a list: entries are alike, and breaking the first few is enough. Not so the
// prompts, whose members differ with the facts they come from.
bool isRepetition(const std::string& place)
{
    if (place.starts_with("/values/prompts/")) return false;
    for (auto slash = place.find('/'); slash != std::string::npos; slash = place.find('/', slash + 1)) {
        const auto part = place.substr(slash + 1);
        if (std::isdigit(static_cast<unsigned char>(part[0])) != 0 && std::stoul(part) >= firstEntries)
            return true;
    }
    return false;
}

// Each case is one shipped file, in which every place is broken once.
class EveryPlace : public ::testing::TestWithParam<std::string> {
public:
    std::string text() const { return test::shippedText(GetParam()); }

    std::vector<std::string> places(PlaceKind kind) const
    {
        auto places = test::places(text(), kind);
        places.erase(std::remove_if(places.begin(), places.end(), isRepetition), places.end());
        return places;
    }

    void expectFault(const std::string& edited, const std::string& path, PolicyFaultReason reason) const
    {
        test::EditedPolicy source;
        source.with(GetParam(), edited);
        const auto policy = loadPolicy(source);
        ASSERT_FALSE(policy) << path;
        EXPECT_EQ(policy.error().file, GetParam());
        EXPECT_EQ(policy.error().jsonPath, path);
        EXPECT_EQ(policy.error().reason, reason) << describe(policy.error());
    }
};

bool endsWith(const std::string& path, std::string_view key)
{
    return path.ends_with("/" + std::string(key));
}

TEST_P(EveryPlace, IsRefusedWhenItHoldsNothing)
{
    for (const auto& place : places(PlaceKind::Leaf)) {
        if (place == "/approvedBy") continue; // null says that nobody has
        expectFault(test::set(text(), place, "null"), place, PolicyFaultReason::WrongType);
    }
}

TEST_P(EveryPlace, IsRefusedWhenItIsLeftOutUnlessItIsOptional)
{
    for (const auto& place : places(PlaceKind::Member)) {
        const auto edited = test::erase(text(), place);
        if (endsWith(place, "synonyms") || endsWith(place, "note")) {
            test::EditedPolicy source;
            EXPECT_TRUE(loadPolicy(source.with(GetParam(), edited))) << place;
        } else if (endsWith(place, "valuesFrom")) {
            // Without it the values are looked for in the file itself.
            expectFault(edited, place.substr(0, place.rfind('/')) + "/values", PolicyFaultReason::Missing);
        } else {
            expectFault(edited, place, PolicyFaultReason::Missing);
        }
    }
}

TEST_P(EveryPlace, RefusesAKeyThatNobodyKnows)
{
    for (const auto& place : places(PlaceKind::Object)) {
        expectFault(test::set(text(), place + "/surprise", "1"), place + "/surprise",
                    PolicyFaultReason::UnknownKey);
    }
}

TEST_P(EveryPlace, IsRefusedWhenTheWholeFileIsMissing)
{
    test::EditedPolicy source;
    const auto policy = loadPolicy(source.without(GetParam()));
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error(), (PolicyFault{GetParam(), {}, PolicyFaultReason::FileMissing, {}, {}}));
}

std::string lettersOf(const ::testing::TestParamInfo<std::string>& info)
{
    std::string name;
    for (const char character : info.param) {
        if (std::isalnum(static_cast<unsigned char>(character)) != 0) name += character;
    }
    return name;
}

INSTANTIATE_TEST_SUITE_P(Shipped, EveryPlace, ::testing::ValuesIn(ShippedPolicy().names()), lettersOf);

} // namespace
} // namespace keywork::policy

#include "support/builders.h"
#include "ui/client/registration/duplicates_panel.h"

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

// Keeps the questions; the test answers them in whatever order it likes.
class DuplicateSearchTest : public testing::Test {
public:
    DuplicateSearchTest()
    {
        QObject::connect(&search, &DuplicateSearch::found, &search, [this](const DuplicatesFound& found) {
            shown.push_back(found ? static_cast<int>(found->size()) : -1);
        });
    }

    static domain::NewPerson named(std::string family)
    {
        return {test::name("Carys", std::move(family)), std::nullopt, std::nullopt};
    }
    static Duplicates people(int count)
    {
        Duplicates rows;
        for (int i = 0; i < count; ++i) {
            const auto client = test::client();
            rows.push_back({client.id,
                            client.ref,
                            client.details.name,
                            client.details.born,
                            domain::Likeness::SameName,
                            {}});
        }
        return rows;
    }

    std::vector<std::pair<std::string, std::function<void(DuplicatesFound)>>> asked;
    std::vector<int> shown;
    DuplicateSearch search{
        [this](const domain::NewPerson& person, std::function<void(DuplicatesFound)> done) {
            asked.emplace_back(person.name.family, std::move(done));
        }};
};

TEST_F(DuplicateSearchTest, DropsAnAnswerThatComesAfterALaterQuestion)
{
    search.look(named("Mar"));
    search.look(named("Marsh"));
    ASSERT_EQ(asked.size(), 2u);
    asked[1].second(people(1));
    asked[0].second(people(5));
    EXPECT_EQ(shown, std::vector<int>({1}));
}

TEST_F(DuplicateSearchTest, DropsAnAnswerToATextThatWasTypedOnMeanwhile)
{
    search.look(named("Mar"));
    search.follow(named("Marsh"));
    asked[0].second(people(5));
    EXPECT_TRUE(shown.empty());
}

TEST_F(DuplicateSearchTest, AsksOnceForSeveralLettersTypedInOneGo)
{
    for (const char* family : {"M", "Ma", "Mar", "Mars", "Marsh"}) search.follow(named(family));
    EXPECT_TRUE(asked.empty()) << "asked while somebody is still typing";
    search.look(named("Marsh"));
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked.front().first, "Marsh");
}

TEST_F(DuplicateSearchTest, AsksNobodyAboutNobody)
{
    search.look({});
    EXPECT_TRUE(asked.empty());
    EXPECT_EQ(shown, std::vector<int>({0}));
}

TEST_F(DuplicateSearchTest, SaysThatNothingIsKnownWhenTheStoreDoesNotAnswer)
{
    search.look(named("Marsh"));
    asked[0].second(refuse(app::Trouble::StoreFailed));
    EXPECT_EQ(shown, std::vector<int>({-1}));
}

TEST(DuplicateWords, SayWhyTwoPeopleAreAlike)
{
    QStringList words;
    for (const auto likeness : {domain::Likeness::SameNhsNumber, domain::Likeness::SameNameAndBirth,
                                domain::Likeness::AliasAndBirth, domain::Likeness::SimilarNameAndBirth,
                                domain::Likeness::SameName, domain::Likeness::BirthTransposed})
        words << likenessText(likeness);
    EXPECT_EQ(words.removeDuplicates(), 0) << "each likeness has words of its own";
    EXPECT_FALSE(words.contains(QString()));
    EXPECT_EQ(countText(1), "1 likely duplicate");
    EXPECT_EQ(countText(3), "3 likely duplicates");
}

} // namespace
} // namespace keywork::ui

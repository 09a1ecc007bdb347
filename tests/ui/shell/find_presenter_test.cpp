#include "people.h"
#include "ui/shell/find_presenter.h"

#include <gmock/gmock.h>

namespace keywork::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Answers come when the test lets them, in whatever order.
class FindPresenterTest : public testing::Test {
public:
    struct Question {
        QString text;
        std::function<void(FindPresenter::Found)> answer;
    };

    void type(const QString& text, std::vector<app::FoundClient> answer)
    {
        presenter.type(text);
        questions.back().answer(std::move(answer));
    }

    std::vector<std::string> keys() const
    {
        std::vector<std::string> keys;
        for (const FindRow& row : state.rows)
            if (row.choice) keys.push_back(row.row.key.toStdString());
        return keys;
    }

    bool says(const QString& words) const
    {
        return std::any_of(state.rows.begin(), state.rows.end(),
                           [&](const FindRow& row) { return row.row.sentence.contains(words); });
    }

    std::vector<Question> questions;
    std::vector<app::Identity> open;
    std::vector<app::Identity> recent;
    std::optional<app::Identity> inHand;
    FindState state;
    FindPresenter presenter{{.find =
                                 [this](const QString& text, auto done) {
                                     questions.push_back({text, std::move(done)});
                                 },
                             .actions =
                                 [] {
                                     return std::vector{
                                         test::general("goToday", "Go to Today"),
                                         test::general("registerClient", "Register client"),
                                         test::withClient("recordSession", "Record session", "Ctrl+N"),
                                         test::withClient("bookAppointment", "New appointment")};
                                 },
                             .openRecords = [this] { return open; },
                             .recentPeople = [this] { return recent; },
                             .clientInHand = [this] { return inHand; }},
                            [this](const FindState& shown) { state = shown; }};
};

TEST_F(FindPresenterTest, ListsPeopleThenWhatCanBeDoneWithTheFirstThenRegistration)
{
    type("marsh", {test::found(test::carys()), test::found(test::piotr())});
    EXPECT_THAT(keys(),
                ElementsAre("person:1", "person:3", "do:recordSession", "do:bookAppointment", "register"));
    EXPECT_TRUE(says("Do, with MARSH, Carys · 14-Jul-1985"));
    EXPECT_EQ(state.current, "person:1");
    EXPECT_EQ(state.count, "2 people, 3 actions");
}

TEST_F(FindPresenterTest, DropsAnAnswerToAnEarlierText)
{
    presenter.type("m");
    presenter.type("no");
    questions[1].answer({{test::found(test::piotr())}});
    questions[0].answer({{test::found(test::carys())}});
    EXPECT_THAT(keys(), testing::Contains("person:3"));
    EXPECT_THAT(keys(), testing::Not(testing::Contains("person:1")));
}

TEST_F(FindPresenterTest, OpensNobodyByTheRowsOfAnEarlierText)
{
    type("marsh", {test::found(test::carys())});
    presenter.type("nowak");
    std::optional<FindChoice> chosen;
    presenter.choose("person:1", [&](const FindChoice& choice) { chosen = choice; });
    EXPECT_FALSE(chosen);
    questions.back().answer({{test::found(test::piotr())}});
    ASSERT_TRUE(chosen);
    EXPECT_EQ(std::get<OpenPerson>(*chosen).who.id, test::piotr().id);
}

TEST_F(FindPresenterTest, HasNobodyInHandWhileAnAnswerIsOut)
{
    inHand = test::carl();
    type("marsh", {test::found(test::carys())});
    EXPECT_EQ(presenter.personInHand()->id, test::carys().id);
    presenter.type("nowak");
    EXPECT_FALSE(presenter.personInHand());
}

TEST_F(FindPresenterTest, LetsTheActionsFollowTheCurrentPerson)
{
    type("marsh", {test::found(test::carys()), test::found(test::piotr())});
    presenter.moveTo("person:3");
    EXPECT_TRUE(says("Do, with NOWAK, Piotr"));
    EXPECT_EQ(state.current, "person:3");
    std::optional<FindChoice> chosen;
    presenter.choose("do:recordSession", [&](const FindChoice& choice) { chosen = choice; });
    EXPECT_EQ(std::get<DoAction>(*chosen).with->id, test::piotr().id);
}

TEST_F(FindPresenterTest, SaysBothDatesOfBirthWhenNamesAreAlike)
{
    type("marsh", {test::found(test::carys()), test::found(test::carl())});
    EXPECT_TRUE(says("MARSH, Carys 14-Jul-1985, MARSH, Carl 14-Jul-1958"));
}

TEST_F(FindPresenterTest, OffersRegistrationWhenNobodyIsCalledThat)
{
    type("zzyzx", {});
    EXPECT_TRUE(says("Nobody is called that"));
    EXPECT_THAT(keys(), ElementsAre("register"));
    std::optional<FindChoice> chosen;
    presenter.choose("register", [&](const FindChoice& choice) { chosen = choice; });
    EXPECT_EQ(std::get<RegisterPerson>(*chosen).nameTyped, "zzyzx");
}

TEST_F(FindPresenterTest, FindsAnActionByTheBeginningsOfItsWords)
{
    inHand = test::carys();
    type("rec ses", {});
    EXPECT_EQ(state.current, "do:recordSession");
    EXPECT_THAT(keys(), ElementsAre("do:recordSession", "register"));
}

TEST_F(FindPresenterTest, LooksForNobodyAfterTheSignForActions)
{
    presenter.type("> go");
    EXPECT_THAT(questions, IsEmpty());
    EXPECT_THAT(keys(), ElementsAre("do:goToday"));
}

TEST_F(FindPresenterTest, ListsOpenRecordsAndThenOthersSeenWhenNothingIsTyped)
{
    open = {test::carys()};
    recent = {test::piotr(), test::carys()};
    presenter.open({});
    EXPECT_THAT(keys(), ElementsAre("person:1", "person:3", "do:goToday", "do:registerClient",
                                    "do:recordSession", "do:bookAppointment"));
}

TEST_F(FindPresenterTest, OffersPeopleOnlyWhenAnActionNeedsSomebody)
{
    presenter.open("recordSession");
    type("marsh", {test::found(test::carys())});
    EXPECT_THAT(keys(), ElementsAre("person:1"));
    std::optional<FindChoice> chosen;
    presenter.choose("person:1", [&](const FindChoice& choice) { chosen = choice; });
    EXPECT_EQ(std::get<DoAction>(*chosen).id, "recordSession");
    EXPECT_EQ(std::get<DoAction>(*chosen).with->id, test::carys().id);
}

TEST_F(FindPresenterTest, DoesNotOfferWhoCannotBeTheAnswer)
{
    open = {test::carys(), test::piotr()};
    recent = {test::carys()};
    presenter.open("moveSessionTo", test::carys().id);
    EXPECT_THAT(keys(), ElementsAre("person:3"));
    EXPECT_EQ(state.count, "1 person");
    type("marsh", {test::found(test::carys()), test::found(test::carl())});
    EXPECT_THAT(keys(), testing::Not(testing::Contains("person:1")));
    EXPECT_EQ(keys().size(), 1U);
    presenter.open({});
    type("marsh", {test::found(test::carys())});
    EXPECT_THAT(keys(), testing::Contains("person:1")) << "it was for that one question";
}

TEST_F(FindPresenterTest, SaysWhyNobodyCouldBeLookedFor)
{
    presenter.type("marsh");
    questions.back().answer(refuse(app::Trouble::StoreBusy));
    EXPECT_TRUE(state.trouble.contains("Another program"));
    EXPECT_FALSE(says("Nobody is called that"));
}

TEST_F(FindPresenterTest, SpeaksDateOfBirthAndReferenceWithEveryName)
{
    type("marsh", {test::found(test::carys(), domain::MatchReason::SoundsAlike)});
    EXPECT_TRUE(says("MARSH, Carys, born 14 July 1985, KW-1001, Sam Okafor, sounds alike"));
}

} // namespace
} // namespace keywork::ui

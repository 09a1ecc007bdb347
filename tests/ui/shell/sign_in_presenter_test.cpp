#include "support/builders.h"
#include "ui/shell/sign_in_presenter.h"

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

app::StoreDescription practiceStore()
{
    app::StoreDescription store;
    store.practice = true;
    store.practiceToday = test::today();
    store.clients = 40;
    store.accounts = {{"keyworker", "Sam Okafor", domain::Role::Keyworker},
                      {"admin", "Joe Lister", domain::Role::Administrator}};
    return store;
}

class SignInPresenterTest : public testing::Test {
public:
    SignInPresenter presenter{practiceStore(), test::today(),
                              [this](const QString& account, const QString&, auto done) {
                                  attempted = account;
                                  answer = std::move(done);
                              },
                              [this](const SignInState& shown) { state = shown; },
                              [](const std::shared_ptr<Core>&) {}};
    SignInState state;
    QString attempted;
    std::function<void(Entrance::SignedIn)> answer;
};

TEST_F(SignInPresenterTest, SaysWhoTheAccountsAreAndWhichDayItIs)
{
    EXPECT_EQ(presenter.state().accounts.front().role, "Keyworker");
    EXPECT_EQ(presenter.state().accounts.front().what, "Sam Okafor, records sessions and reviews");
    EXPECT_EQ(presenter.state().day, "Tuesday 08-Sep-2026");
    EXPECT_EQ(presenter.state().people, "40 invented people.");
}

TEST_F(SignInPresenterTest, TriesOnceWhileTheKeyIsDerived)
{
    presenter.submit("keyworker", "practice");
    EXPECT_TRUE(state.isBusy);
    attempted.clear();
    presenter.submit("keyworker", "practice");
    EXPECT_TRUE(attempted.isEmpty());
}

TEST_F(SignInPresenterTest, SaysWhatToDoAboutAWrongPassword)
{
    presenter.submit("keyworker", "wrong");
    answer(refuse(app::SignInRefusal::NameOrPasswordWrong));
    EXPECT_FALSE(state.isBusy);
    EXPECT_TRUE(state.problem.startsWith("That is not the password."));
}

TEST_F(SignInPresenterTest, AsksForThePasswordBeforeItTries)
{
    presenter.submit("keyworker", "");
    EXPECT_TRUE(attempted.isEmpty());
    EXPECT_EQ(state.problem, "Type the password.");
}

// Of a service's store, where somebody comes in with a first password.
class FirstPasswordTest : public testing::Test {
public:
    FirstPasswordTest()
    {
        presenter.submit("sam", "26GY-AWPM-QNWH-WSW4");
        answer(refuse(app::SignInRefusal(app::SignInRefusal::MustChangePassword)));
    }

    struct Asked {
        QString account, before, wanted;
    };
    SignInState state;
    QString attempted;
    std::optional<Asked> asked;
    bool isIn = false;
    std::function<void(Entrance::SignedIn)> answer;
    std::function<void(Entrance::Changed)> changed;
    SignInPresenter presenter{
        app::StoreDescription{},
        std::nullopt,
        [this](const QString&, const QString& password, auto done) {
            attempted = password;
            answer = std::move(done);
        },
        [this](const SignInState& shown) { state = shown; },
        [this](const std::shared_ptr<Core>&) { isIn = true; },
        [this](const QString& account, const QString& before, const QString& wanted, auto done) {
            asked = Asked{account, before, wanted};
            changed = std::move(done);
        }};
};

TEST_F(FirstPasswordTest, IsToBeChangedBeforeAnybodyComesIn)
{
    EXPECT_EQ(state.choosingFor, "sam");
    EXPECT_TRUE(state.passwordHint.startsWith("At least 12 characters."));
    presenter.choose("pond and seven swans", "pond and seven swans");
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->account, "sam");
    EXPECT_EQ(asked->before, "26GY-AWPM-QNWH-WSW4");
    EXPECT_TRUE(state.isBusy);
    changed(Done{});
    EXPECT_EQ(attempted, "pond and seven swans") << "signed in with it at once";
    answer(std::shared_ptr<Core>());
    EXPECT_TRUE(isIn);
}

TEST_F(FirstPasswordTest, IsNotChangedWhenTheTwoDifferOrTheNewOneIsWeak)
{
    presenter.choose("pond and seven swans", "pond and seven gulls");
    EXPECT_FALSE(asked);
    EXPECT_TRUE(state.problem.startsWith("The two are not the same."));
    presenter.choose("password1234", "password1234");
    changed(refuse(app::ChangePasswordRefusal(domain::PasswordRefusal::Common)));
    EXPECT_EQ(state.choosingFor, "sam");
    EXPECT_TRUE(state.problem.startsWith("This is one of the passwords that are guessed first."));
}

TEST_F(FirstPasswordTest, CanBeLeftForSomebodyElseToSignIn)
{
    presenter.chooseNot();
    EXPECT_EQ(state.choosingFor, "");
    presenter.choose("pond and seven swans", "pond and seven swans");
    EXPECT_FALSE(asked);
}

TEST_F(FirstPasswordTest, OfAnotherTryHasToWait)
{
    presenter.chooseNot();
    presenter.submit("sam", "guess");
    answer(refuse(app::SignInRefusal::tooSoon(std::chrono::seconds(4))));
    EXPECT_EQ(state.problem, "There were attempts with a wrong password. Try again in 4 seconds.");
}

} // namespace
} // namespace keywork::ui

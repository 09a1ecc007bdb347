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

} // namespace
} // namespace keywork::ui

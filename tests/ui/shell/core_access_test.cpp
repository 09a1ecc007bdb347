#include "ui/shell/core_access.h"

#include "policy/load_policy.h"
#include "practice.h"
#include "ui/shell/entrance.h"

#include <QTest>

#include <stdexcept>

namespace keywork::ui {
namespace {

std::unique_ptr<app::Workspace> cannotOpen()
{
    throw std::runtime_error("the disk has gone");
}

// A store whose reader or writer can be kept from opening after the password was right.
class CoreAccessTest : public testing::Test {
public:
    app::OpenStore signIn() const
    {
        return app::signIn(test::practiceStore(), "keyworker", app::practicePassword, std::nullopt, policy)
            .value();
    }

    static std::unique_ptr<Core> coreOf(app::OpenStore opened, const Core::Open& reader,
                                        const Core::Open& writer)
    {
        const auto store = std::make_shared<const app::OpenStore>(std::move(opened));
        const auto opens = [](const Core::Open& fails, const Core::Open& open) {
            return fails ? fails : open;
        };
        return std::make_unique<Core>(
            Visit{store->user(), store->isPractice(), store->folder(), store->clock(), store->policy(), {}},
            opens(reader, [store] { return std::make_unique<app::Workspace>(store->reader()); }),
            opens(writer, [store] { return std::make_unique<app::Workspace>(store->writer()); }));
    }

    template <class Outcome, class Ask>
    Outcome answerTo(const Ask& ask)
    {
        std::optional<Outcome> answer;
        ask([&](Outcome outcome) { answer.emplace(std::move(outcome)); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000); }();
        return std::move(answer.value());
    }

    Entrance::SignedIn signInWith(const Core::Open& reader, const Core::Open& writer)
    {
        Entrance entrance(app::describeStore(test::practiceStore()).value(), std::nullopt, policy,
                          [&](app::OpenStore store) { return coreOf(std::move(store), reader, writer); });
        return answerTo<Entrance::SignedIn>(
            [&](auto done) { entrance.signIn("keyworker", app::practicePassword, std::move(done)); });
    }

    std::shared_ptr<const policy::Policy> policy =
        std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy{}).value());
    QObject page;
};

using Saved = app::Outcome<Done, app::NoRefusal>;

TEST_F(CoreAccessTest, AnswersAFormWhoseWriterIsNotThere)
{
    const auto core = coreOf(signIn(), {}, cannotOpen);
    const auto saved = answerTo<Saved>([&](auto done) {
        core->write(
            &page, [](app::Workspace&) { return Saved(Done{}); }, done);
    });
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(std::get<app::Trouble>(saved.error()), app::Trouble::StoreFailed);
}

TEST_F(CoreAccessTest, AnswersAlsoWhereTheOutcomeCanTellNoTrouble)
{
    const auto core = coreOf(signIn(), cannotOpen, {});
    EXPECT_EQ(answerTo<std::optional<int>>([&](auto done) {
                  core->read(
                      &page, [](app::Workspace&) { return std::optional(1); }, done);
              }),
              std::nullopt);
}

TEST_F(CoreAccessTest, AnswersWhenTheWorkItselfThrows)
{
    const auto core = coreOf(signIn(), {}, {});
    const auto read = answerTo<app::Reading<int>>([&](auto done) {
        core->read(
            &page, [](app::Workspace&) -> app::Reading<int> { throw std::runtime_error("a fault"); }, done);
    });
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error(), app::Trouble::Unexpected);
}

TEST_F(CoreAccessTest, LetsSomebodyInWhenReaderAndWriterHaveAnswered)
{
    const auto entered = signInWith({}, {});
    ASSERT_TRUE(entered.has_value());
    EXPECT_EQ((*entered)->user().account, "keyworker");
}

TEST_F(CoreAccessTest, LetsNobodyInWithoutAWriter)
{
    const auto entered = signInWith({}, cannotOpen);
    ASSERT_FALSE(entered.has_value());
    EXPECT_EQ(entered.error(), app::SignInRefusal::StoreRefused);
}

TEST_F(CoreAccessTest, LetsNobodyInWithoutAReader)
{
    EXPECT_FALSE(signInWith(cannotOpen, {}).has_value());
}

} // namespace
} // namespace keywork::ui

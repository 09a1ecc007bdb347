#include "vault/open_window.h"

#include "support/temporary_folder.h"
#include "vault/store_lock.h"

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

namespace keywork::vault {
namespace {

class OpenWindowTest : public testing::Test {
public:
    test::TemporaryFolder folder;
    std::filesystem::path lockFile = folder / "store.lock";
};

TEST_F(OpenWindowTest, IsOpenUntilItIsClosed)
{
    std::optional<OpenWindow> window(lockFile);
    const std::string name = window->name();
    EXPECT_TRUE(isWindowOpen(lockFile, name));
    window.reset();
    EXPECT_FALSE(isWindowOpen(lockFile, name));
}

TEST_F(OpenWindowTest, IsOneOfSeveral)
{
    const OpenWindow one(lockFile);
    std::optional<OpenWindow> other(lockFile);
    const std::string name = other->name();
    EXPECT_NE(name, one.name());
    other.reset();
    EXPECT_FALSE(isWindowOpen(lockFile, name));
    EXPECT_TRUE(isWindowOpen(lockFile, one.name()));
}

TEST_F(OpenWindowTest, StaysOpenWhereItIsMovedTo)
{
    OpenWindow here(lockFile);
    const OpenWindow there(std::move(here));
    EXPECT_TRUE(isWindowOpen(lockFile, there.name()));
    OpenWindow last(folder / "other.lock");
    last = OpenWindow(lockFile);
    EXPECT_TRUE(isWindowOpen(lockFile, last.name()));
}

// What kill -9 does to a program: nothing of it runs any more.
TEST_F(OpenWindowTest, IsClosedWhenItsProgramWasKilled)
{
    std::array<int, 2> pipe{};
    ASSERT_EQ(::pipe(pipe.data()), 0);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const OpenWindow window(lockFile);
        const auto length = window.name().size();
        if (::write(pipe[1], window.name().data(), length) != static_cast<ssize_t>(length)) ::_exit(1);
        for (;;) ::pause();
    }
    std::array<char, 32> name{};
    const auto length = ::read(pipe[0], name.data(), name.size());
    ASSERT_GT(length, 0);
    const std::string_view window(name.data(), static_cast<std::size_t>(length));
    EXPECT_TRUE(isWindowOpen(lockFile, window));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_FALSE(isWindowOpen(lockFile, window));
    ::close(pipe[0]);
    ::close(pipe[1]);
}

TEST_F(OpenWindowTest, IsNotInTheWayOfTheStoreLock)
{
    const OpenWindow window(lockFile);
    EXPECT_TRUE(StoreLock::take(lockFile, std::chrono::milliseconds(0)));
    EXPECT_TRUE(isWindowOpen(lockFile, window.name())) << "it went with the other lock";
}

TEST_F(OpenWindowTest, CountsAsClosedWhereNobodyCanSay)
{
    const OpenWindow window(folder / "missing" / "store.lock");
    EXPECT_FALSE(isWindowOpen(folder / "missing" / "store.lock", window.name()));
    const OpenWindow known(lockFile);
    for (const char* name : {"", "another window", "12x", "-3", "99999999999999999999"})
        EXPECT_FALSE(isWindowOpen(lockFile, name)) << name;
}

} // namespace
} // namespace keywork::vault

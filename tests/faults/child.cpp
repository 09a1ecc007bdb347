#include "faults/child.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <exception>

namespace keywork::faults {

namespace {

constexpr int threw = 99;

} // namespace

int startChild(const std::function<int()>& work)
{
    std::fflush(nullptr);
    const auto child = ::fork();
    if (child < 0) throw std::runtime_error("no process could be made");
    if (child > 0) return child;
    int status = threw;
    try {
        status = work();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "child: %s\n", error.what());
    }
    std::fflush(nullptr);
    ::_exit(status);
}

Ending endOf(int child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) throw std::runtime_error("a child was lost");
    }
    if (WIFSIGNALED(status)) return {0, WTERMSIG(status)};
    return {WEXITSTATUS(status), 0};
}

} // namespace keywork::faults

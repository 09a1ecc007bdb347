// Loaded before the C library into a keywork whose window is to look the same whenever it is started: the time on the
// wall stands still at KEYWORK_HOLD_AT, seconds since 1970. What measures how long something takes is left alone.

#include <dlfcn.h>
#include <sys/time.h>

#include <cstdlib>
#include <ctime>

namespace {

time_t heldAt()
{
    static const char* text = std::getenv("KEYWORK_HOLD_AT");
    return text == nullptr ? 0 : static_cast<time_t>(std::strtoll(text, nullptr, 10));
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* answer) noexcept
{
    static const auto real =
        reinterpret_cast<int (*)(clockid_t, timespec*)>(dlsym(RTLD_NEXT, "clock_gettime"));
    if (heldAt() == 0 || (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE))
        return real(clock, answer);
    *answer = {heldAt(), 0};
    return 0;
}

int gettimeofday(timeval* __restrict answer, void* __restrict zone) noexcept
{
    static const auto real = reinterpret_cast<int (*)(timeval*, void*)>(dlsym(RTLD_NEXT, "gettimeofday"));
    if (heldAt() == 0) return real(answer, zone);
    *answer = {heldAt(), 0};
    return 0;
}

time_t time(time_t* answer) noexcept
{
    static const auto real = reinterpret_cast<time_t (*)(time_t*)>(dlsym(RTLD_NEXT, "time"));
    const time_t now = heldAt() == 0 ? real(nullptr) : heldAt();
    if (answer != nullptr) *answer = now;
    return now;
}
}

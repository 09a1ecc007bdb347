#include "base/local_time.h"

using namespace keywork;

// 570 minutes past midnight, or of a session? It has to be said.
int main()
{
#ifdef KEYWORK_FORBIDDEN
    const LocalTime at{Date{}, 570};
    return at.time.minutes() > 0 ? 0 : 1;
#else
    const LocalTime at{Date{}, TimeOfDay::fromMinutes(570)};
    return at.time.minutes() > 0 ? 0 : 1;
#endif
}

#include "base/date.h"

using namespace keywork;

// A refusal has to be looked at.
int main()
{
#ifdef KEYWORK_FORBIDDEN
    const Date day = parseIsoDate("2026-09-08");
    return day.ok() ? 0 : 1;
#else
    const Date day = parseIsoDate("2026-09-08").value();
    return day.ok() ? 0 : 1;
#endif
}

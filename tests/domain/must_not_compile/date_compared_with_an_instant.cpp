#include "base/instant.h"

using namespace keywork;

// A civil day and a moment are told apart: midnight is another moment in summer.
int main()
{
#ifdef KEYWORK_FORBIDDEN
    return Date{} == Instant{} ? 0 : 1;
#else
    return Date{} == Date{} ? 0 : 1;
#endif
}

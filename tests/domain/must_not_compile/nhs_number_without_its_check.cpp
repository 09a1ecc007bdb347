#include "domain/client/nhs_number.h"

using namespace keywork;
using namespace keywork::domain;

// The only way to a number leads through its check digit.
int main()
{
#ifdef KEYWORK_FORBIDDEN
    return NhsNumber("9990000018").digits().empty() ? 0 : 1;
#else
    return NhsNumber::parse("9990000018") ? 0 : 1;
#endif
}

#include "domain/client/person_name.h"

using namespace keywork;
using namespace keywork::domain;

// A bare true says nothing at the place where it is passed.
int main()
{
#ifdef KEYWORK_FORBIDDEN
    return displayName({}, true).empty() ? 0 : 1;
#else
    return displayName({}, WithTitle::Yes).empty() ? 0 : 1;
#endif
}

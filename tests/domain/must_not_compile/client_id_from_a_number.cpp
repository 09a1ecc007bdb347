#include "domain/ids.h"

using namespace keywork;
using namespace keywork::domain;

// A bare number could be anything.
void wanted(ClientId) {}

int main()
{
#ifdef KEYWORK_FORBIDDEN
    wanted(7);
#else
    wanted(ClientId{7});
#endif
}

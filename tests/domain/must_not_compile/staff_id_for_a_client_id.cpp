#include "domain/ids.h"

using namespace keywork;
using namespace keywork::domain;

// Row 7 of one table is not row 7 of another.
void wanted(ClientId) {}

int main()
{
#ifdef KEYWORK_FORBIDDEN
    wanted(StaffId{7});
#else
    wanted(ClientId{7});
#endif
}

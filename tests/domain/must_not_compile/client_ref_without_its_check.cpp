#include "domain/client/client.h"

using namespace keywork;
using namespace keywork::domain;

// The only way to a reference leads through its check.
int main()
{
#ifdef KEYWORK_FORBIDDEN
    return ClientRef("KW 1").text().empty() ? 0 : 1;
#else
    return ClientRef::parse("KW-1") ? 0 : 1;
#endif
}

#include "domain/client/client.h"

using namespace keywork;
using namespace keywork::domain;

// A client who is not in the store yet is details, not a client.
int main()
{
#ifdef KEYWORK_FORBIDDEN
    return Client{}.diedOn ? 1 : 0;
#else
    return ClientDetails{}.addresses.empty() ? 0 : 1;
#endif
}

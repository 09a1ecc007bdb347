#include "domain/client/client.h"

using namespace keywork;
using namespace keywork::domain;

// A client who is not in the store yet is details, not a client.
int main()
{
#ifdef KEYWORK_FORBIDDEN
    return sizeof(Client{}) > 0 ? 0 : 1;
#else
    return sizeof(ClientDetails{}) > 0 ? 0 : 1;
#endif
}

#include "domain/ids.h"

using namespace keywork;
using namespace keywork::domain;

// Two kinds of id have nothing to say to each other.
int main()
{
#ifdef KEYWORK_FORBIDDEN
    return EpisodeId{1} == SessionId{1} ? 0 : 1;
#else
    return EpisodeId{1} == EpisodeId{1} ? 0 : 1;
#endif
}

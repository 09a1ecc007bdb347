#include "base/log.h"

#include <string>

using namespace keywork;

// What is logged is a literal of the source, so no word of a record can get there.
int main()
{
#ifdef KEYWORK_FORBIDDEN
    const std::string note = "seen in town";
    log::note(note, 7);
#else
    log::note("sessionSigned", 7);
#endif
}

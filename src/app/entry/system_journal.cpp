#include "app/entry/system_journal.h"

#include "app/audit/hash_text.h"

#include <syslog.h>

namespace keywork::app {

void tellJournal(const vault::AuditAnchor& anchor)
{
    openlog("keywork", 0, LOG_AUTHPRIV);
    const auto hash = hashText(anchor.head);
    syslog(LOG_AUTHPRIV | LOG_NOTICE, "audit anchor %llu %s",
           static_cast<unsigned long long>(anchor.sequence), hash.c_str());
    closelog();
}

} // namespace keywork::app

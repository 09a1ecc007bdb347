#include "app/entry/make_service.h"
#include "base/date_text.h"

namespace keywork::app {

std::string recoverySheet(const std::string& serviceName, const std::string& recoveryKey, Date madeOn)
{
    return "Keywork: recovery sheet\n"
           "=======================\n\n"
           "Service:  " +
           serviceName +
           "\n"
           "Made on:  " +
           clinicalDate(madeOn) +
           "\n\n"
           "Recovery key\n\n"
           "    " +
           recoveryKey.substr(0, 31) + "\n    " + recoveryKey.substr(32) +
           "\n\n"
           "What it is for\n"
           "  When no administrator can sign in any more, this key gives one of them a new password:\n"
           "      keyworkctl recover STORE --recovery-file FILE --account NAME\n"
           "  It also opens any backup that was made while it was in use. Without it and without a password\n"
           "  the records are lost for good: nobody, not even the makers of Keywork, can open the store.\n\n"
           "How to keep it\n"
           "  Print it twice. Lock each copy away in a different place, in a sealed envelope, signed and dated\n"
           "  over the seal. Then delete this file. Whoever has this sheet and the store can read every record.\n"
           "  When a seal is broken or a sheet is missing, change the store's key: keyworkctl rekey STORE.\n";
}

} // namespace keywork::app

#pragma once

#include "domain/client/client.h"

namespace keywork::app {

// Who a row is about: enough to tell two people of one name apart wherever a name stands.
struct Identity {
    domain::ClientId id;
    domain::ClientRef ref;
    domain::PersonName name;
    Date born;
};

} // namespace keywork::app

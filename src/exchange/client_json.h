#pragma once

#include "exchange/client_record.h"

namespace keywork::exchange {

// Format "keywork-client", version 1 (docs/export-format.md): UTF-8, days and moments in ISO form, the same record
// always the same bytes.
std::string toJson(const ClientRecord& record);

} // namespace keywork::exchange

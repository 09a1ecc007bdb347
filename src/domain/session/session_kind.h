#pragma once

#include "domain/codes.h"

namespace keywork::domain {

enum class SessionKind { Keywork, Psychosocial, Medical, Group, Family, HomeVisit, Telephone, Video, DropIn };

constexpr CodeTable<SessionKind, 9> codeTable(SessionKind)
{
    return {{{SessionKind::Keywork, "keywork"},
             {SessionKind::Psychosocial, "psychosocial"},
             {SessionKind::Medical, "medical"},
             {SessionKind::Group, "group"},
             {SessionKind::Family, "family"},
             {SessionKind::HomeVisit, "homeVisit"},
             {SessionKind::Telephone, "telephone"},
             {SessionKind::Video, "video"},
             {SessionKind::DropIn, "dropIn"}}};
}

} // namespace keywork::domain

#pragma once

#include "app/client/find_clients.h"
#include "app/page/identity.h"
#include "support/builders.h"
#include "ui/shell/listed_action.h"

#include <QKeySequence>

namespace keywork::test {

inline app::Identity identity(std::int64_t id, const std::string& family, const std::string& given, Date born)
{
    return {domain::ClientId(id), clientRef("KW-" + std::to_string(1000 + id)), name(given, family), born};
}

inline app::Identity carys()
{
    return identity(1, "Marsh", "Carys", date(1985, 7, 14));
}

inline app::Identity carl()
{
    return identity(2, "Marsh", "Carl", date(1958, 7, 14));
}

inline app::Identity piotr()
{
    return identity(3, "Nowak", "Piotr", date(1983, 5, 11));
}

inline app::FoundClient found(const app::Identity& who,
                              domain::MatchReason why = domain::MatchReason::WholeName)
{
    return {who.id, who.ref, who.name, who.born, why, false, false, "Sam Okafor"};
}

inline ui::ListedAction general(const QString& id, const QString& name)
{
    return {.id = id, .name = name, .reach = ui::ActionReach::General};
}

inline ui::ListedAction withClient(const QString& id, const QString& name, const QString& chord = {})
{
    return {.id = id, .name = name, .chord = chord, .reach = ui::ActionReach::OneClient};
}

} // namespace keywork::test

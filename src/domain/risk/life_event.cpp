#include "domain/risk/life_event.h"

#include "domain/text_limit.h"

namespace keywork::domain {

Result<NewLifeEvent, LifeEventRefusal> checkedEvent(NewLifeEvent event, const CodeList& kinds, Date born,
                                                    Date today)
{
    if (!kinds.has(event.kind)) return refuse(LifeEventRefusal::KindNotOnList);
    if (event.happenedOn > today) return refuse(LifeEventRefusal::InFuture);
    if (event.happenedOn < born) return refuse(LifeEventRefusal::BeforeBirth);
    event.source = std::string(trimmed(event.source));
    event.note = std::string(trimmed(event.note));
    if (!fits(event.source) || !fits(event.note)) return refuse(LifeEventRefusal::TextTooLong);
    return event;
}

} // namespace keywork::domain

#pragma once

#include "base/partial_date.h"
#include "domain/code_list.h"
#include "domain/entered_in_error.h"

#include <optional>

namespace keywork::domain {

// Something that happened to the client: overdose, custody, housing lost … (kinds are a code list).
struct LifeEvent {
    LifeEventId id;
    ClientId client;
    Code kind;
    Date happenedOn;
    Instant recordedAt;
    StaffId recordedBy;
    std::string source; // who said so
    std::string note;
    std::optional<EnteredInError> error;

    friend bool operator==(const LifeEvent&, const LifeEvent&) = default;
};

enum class LifeEventRefusal { KindNotOnList, InFuture, BeforeBirth, TextTooLong };

struct NewLifeEvent {
    Code kind;
    Date happenedOn;
    std::string source;
    std::string note;
};

Result<NewLifeEvent, LifeEventRefusal> checkedEvent(NewLifeEvent event, const CodeList& kinds, Date born,
                                                    Date today);

} // namespace keywork::domain

#pragma once

#include "domain/answer.h"
#include "domain/risk/life_event.h"

#include <span>
#include <variant>

namespace keywork::domain {

// A dated fact about the client that can change: injecting, housing, naloxone held … Which kinds there are, and
// whether one is answered by yes/no or by a code, is policy data.
struct Observation {
    ObservationId id;
    ClientId client;
    Code kind;
    std::variant<Answer, Code> value;
    Date on;
    Instant recordedAt;
    StaffId recordedBy;
    std::string note;
    std::optional<EnteredInError> error;

    friend bool operator==(const Observation&, const Observation&) = default;
};

struct ObservationKind {
    Code kind;
    std::string label;
    CodeList values; // empty: yes, no, not asked, declined
};

struct NewObservation {
    Code kind;
    std::variant<Answer, Code> value;
    Date on;
    std::string note;
};

enum class ObservationRefusal { KindNotOnList, ValueNotOnList, InFuture, BeforeBirth, TextTooLong };

Result<NewObservation, ObservationRefusal> checkedObservation(NewObservation observation,
                                                              std::span<const ObservationKind> kinds,
                                                              Date born, Date today);

// The newest by day, then by the order of entry, leaving out what was entered in error; none when never recorded.
const Observation* latest(std::span<const Observation> observations, std::string_view kind);

} // namespace keywork::domain

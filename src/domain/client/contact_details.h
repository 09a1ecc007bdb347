#pragma once

#include "base/partial_date.h"
#include "domain/answer.h"
#include "domain/code_list.h"

#include <optional>
#include <string>
#include <vector>

namespace keywork::domain {

// Whether something sent or said there may be seen or heard by the wrong person.
enum class SafeContact { Safe, NotSafe, NotAsked };

constexpr CodeTable<SafeContact, 3> codeTable(SafeContact)
{
    return {{{SafeContact::Safe, "safe"},
             {SafeContact::NotSafe, "notSafe"},
             {SafeContact::NotAsked, "notAsked"}}};
}

struct Address {
    std::string lines; // as on an envelope, one line a line
    std::string postcode;
    SafeContact letters = SafeContact::NotAsked;

    friend bool operator==(const Address&, const Address&) = default;
};

struct Phone {
    std::string number;
    std::string label; // "own mobile", "mother's"
    SafeContact calls = SafeContact::NotAsked;
    SafeContact texts = SafeContact::NotAsked;

    friend bool operator==(const Phone&, const Phone&) = default;
};

// Partner, child, carer … of a client (domain.md section 1).
struct LinkedPerson {
    std::string name;
    Code relationship;
    std::optional<PartialDate> born;
    std::string phone;
    Answer livesWith = Answer::NotAsked;
    Answer mayBeContacted = Answer::NotAsked;
    bool emergencyContact = false;
    std::string note;

    friend bool operator==(const LinkedPerson&, const LinkedPerson&) = default;
};

} // namespace keywork::domain

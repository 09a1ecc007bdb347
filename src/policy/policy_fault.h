#pragma once

#include <string>

namespace keywork::policy {

enum class PolicyFaultReason {
    // of a whole file
    FileMissing,
    FileUnreadable,
    FileTooLarge, // more than 1 MB
    FileUnknown,  // not one of the policy files: a misspelt name would otherwise be passed over
    NotJson,
    TooDeep,
    WrongId, // the file says that it is another one
    // of one place in it
    DuplicateKey,
    UnknownKey,
    Missing,
    WrongType,
    OutOfRange,
    TextEmpty,
    TextTooLong,
    TextNotTrimmed,
    UnknownCode, // none of the words that may stand there
    CodeMalformed,
    CodeTwice,
    ListEmpty,
    NoSuchDay,
    UnknownZone,
    CodeMissing // a rule of the program looks for a code that the list does not have
};

// Why a policy was refused: where it is wrong, and how. No sentence; describe() makes one.
struct PolicyFault {
    std::string file; // "layers.json"
    std::string
        jsonPath; // RFC 6901: "/values/terms/standard/reviewEveryWeeks/value"; empty: the file as a whole
    PolicyFaultReason reason;
    std::string value;   // what stands there: "13", or the line for what is not JSON
    std::string allowed; // what may stand there: "1 to 12"; empty: not said

    friend bool operator==(const PolicyFault&, const PolicyFault&) = default;
};

// One sentence in plain English: file, place, what is wrong.
std::string describe(const PolicyFault& fault);

} // namespace keywork::policy

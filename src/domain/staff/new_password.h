#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keywork::domain {

struct PasswordPolicy {
    int leastCharacters = 12;             // as code points
    std::vector<std::string> commonWords; // small letters only; what passwords are mostly made of
};

enum class PasswordRefusal {
    NotText, // not UTF-8, a control character in it, or far too long
    TooShort,
    TooPlain,    // hardly any different characters, or a row of the keyboard or alphabet
    Common,      // one or two of the words that everybody takes, whatever stands round them
    LikePerson,  // the person's own name or account, or the service's
    SameAsBefore // asked for by whoever knows the one before: refusalOf() never tells it
};

// Whether a new password may be taken; none: it may. Only what is guessed first is refused: nothing about large
// letters or signs, any Unicode text, any length, and pasting is no matter (reference/security.md section 2.4).
// `about` are the person's account and name and the service's name.
std::optional<PasswordRefusal> refusalOf(std::string_view password, const std::vector<std::string>& about,
                                         const PasswordPolicy& policy);

} // namespace keywork::domain

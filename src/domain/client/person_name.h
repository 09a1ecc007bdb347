#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace keywork::domain {

// How a person is called. Empty text means that there is none; family and given name are never both empty.
struct PersonName {
    std::string title;
    std::string family;
    std::string given;
    std::string preferred;
    std::vector<std::string> aliases; // whole other names, "Caz Jones"

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

enum class NameError { Missing, TooLong, ControlCharacter, NotText };

// Any script is a name. Refused: nothing at all, more than 100 characters in one part, control characters, bytes
// that are not text. White space at the ends is dropped.
Result<PersonName, NameError> checkedName(PersonName name);

// "MARSH, Carys (Ms)" (NHS Common User Interface PAB-0049 to 0053); without title in lists: "MARSH, Carys".
enum class WithTitle { Yes, No };
std::string displayName(const PersonName& name, WithTitle withTitle);
// What to call the person in a sentence: the preferred name, else the given name, else the family name.
const std::string& calledName(const PersonName& name);

} // namespace keywork::domain

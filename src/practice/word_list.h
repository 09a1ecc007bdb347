#pragma once

#include "practice/dice.h"

#include <map>
#include <string>
#include <vector>

namespace keywork::practice {

// One of resources/practice: rows of fields between bars; lines that begin with # say what the list is.
std::vector<std::vector<std::string>> readRows(std::string_view file);

// A list whose first field is a tag ("any", "preparation", "opiate"): text is picked among the rows of wanted tags.
class TaggedTexts {
public:
    explicit TaggedTexts(std::string_view file);

    // Among the rows of all these tags; empty when there is none.
    std::string pick(Dice& dice, const std::vector<std::string>& tags) const;

private:
    std::map<std::string, std::vector<std::string>> m_texts;
};

// A list of one field a row.
std::vector<std::string> readTexts(std::string_view file);

// {name}, {substance} and {practice} in a text, filled in.
std::string filledIn(std::string text, const std::map<std::string, std::string>& slots);

} // namespace keywork::practice

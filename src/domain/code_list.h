#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keywork::domain {

// A word or number from one of the service's code lists ("1011", "self"), as it is stored and exported.
// The lists are policy data, because national lists change by the year.
using Code = std::string;

struct CodeEntry {
    Code code;
    std::string label;
    std::string group; // of meaning to one list only: a substance's family, a discharge reason's class
    std::vector<std::string> synonyms; // what people also type: "brown", "gear"
};

// One list, in the order in which it is offered.
class CodeList {
public:
    CodeList() = default;
    explicit CodeList(std::vector<CodeEntry> entries) : m_entries(std::move(entries)) {}

    const std::vector<CodeEntry>& entries() const { return m_entries; }
    const CodeEntry* find(std::string_view code) const;
    bool has(std::string_view code) const { return find(code) != nullptr; }
    // The label; a code that is no longer on the list reads as itself, marked as not on the list by the caller.
    std::string label(std::string_view code) const;

private:
    std::vector<CodeEntry> m_entries;
};

} // namespace keywork::domain

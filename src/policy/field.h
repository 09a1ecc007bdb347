#pragma once

#include "base/date.h"
#include "domain/codes.h"
#include "policy/json_value.h"

#include <initializer_list>
#include <optional>

namespace keywork::policy {

// The first fault that was found in one file; later ones are mostly its consequences.
struct FaultNote {
    std::string file;
    std::optional<PolicyFault> first;
};

struct Range {
    int low;
    int high;
};

enum class Empty { Refused, Allowed };

// One place in a policy file. Reading it as something it is not notes the fault and gives a harmless stand-in, so
// that loaders read straight on and ask once at the end. Not to outlive its JsonValue and FaultNote.
class Field {
public:
    Field(const JsonValue& value, std::string path, FaultNote& note)
        : m_value(&value), m_path(std::move(path)), m_note(&note)
    {
    }

    const std::string& path() const { return m_path; }
    void refuse(PolicyFaultReason reason, std::string allowed = {}) const;
    // A list that does not have what a rule of the program looks for.
    void refuseLack(std::string_view code) const;

    // An object of exactly these members; the optional ones may be absent.
    void expectMembers(const std::vector<std::string_view>& required,
                       const std::vector<std::string_view>& optional = {}) const;
    bool has(std::string_view key) const;
    Field member(std::string_view key) const;
    // The value of {"value": …, "source": …}: no value of a policy stands there without where it comes from.
    Field sourced(std::string_view key) const;
    // The same inside an object that has a source for all its members.
    void expectSource() const;

    std::vector<Field> items(Empty empty) const;
    int integer(Range range) const;
    std::string text() const;     // not empty, no white space round it
    std::string codeWord() const; // letters, digits and hyphens
    std::optional<std::string> textOrNull() const;
    Date date() const;

    // One of the words of an enum.
    template <class E>
    E code() const
    {
        const auto word = text();
        if (const auto known = domain::fromCode<E>(word)) return *known;
        refuse(PolicyFaultReason::UnknownCode, wordsOf<E>());
        return E{};
    }

    // An object that has a member for each word of an enum, and no other.
    template <class E>
    void expectMembersOf() const
    {
        std::vector<std::string_view> words;
        for (const auto& entry : codeTable(E{})) words.push_back(entry.code);
        expectMembers(words);
    }

    template <class E>
    Field memberOf(E value) const
    {
        return member(domain::code(value));
    }

private:
    template <class E>
    static std::string wordsOf()
    {
        std::string words;
        for (const auto& entry : codeTable(E{})) {
            if (!words.empty()) words += ", ";
            words += entry.code;
        }
        return words;
    }

    const JsonObject& object() const;
    void noteFault(PolicyFault fault) const;

    const JsonValue* m_value;
    std::string m_path;
    FaultNote* m_note;
};

} // namespace keywork::policy

#include "practice/word_list.h"

#include "base/text.h"
#include "embedded/embedded.h"

#include <stdexcept>

namespace keywork::practice {

std::vector<std::vector<std::string>> readRows(std::string_view file)
{
    const auto text = embedded::find("resources/practice/" + std::string(file));
    if (!text) throw std::logic_error("a list of practice words was not built in");
    std::vector<std::vector<std::string>> rows;
    std::size_t begin = 0;
    while (begin < text->size()) {
        const auto end = std::min(text->find('\n', begin), text->size());
        const auto line = trimmed(text->substr(begin, end - begin));
        begin = end + 1;
        if (line.empty() || line.front() == '#') continue;
        std::vector<std::string> fields;
        std::size_t from = 0;
        while (from <= line.size()) {
            const auto to = std::min(line.find('|', from), line.size());
            fields.emplace_back(trimmed(line.substr(from, to - from)));
            from = to + 1;
        }
        rows.push_back(std::move(fields));
    }
    return rows;
}

TaggedTexts::TaggedTexts(std::string_view file)
{
    for (auto& row : readRows(file)) {
        if (row.size() == 2) m_texts[row[0]].push_back(std::move(row[1]));
    }
}

std::string TaggedTexts::pick(Dice& dice, const std::vector<std::string>& tags) const
{
    std::vector<const std::string*> fitting;
    for (const auto& tag : tags) {
        const auto found = m_texts.find(tag);
        if (found == m_texts.end()) continue;
        for (const auto& text : found->second) fitting.push_back(&text);
    }
    return fitting.empty() ? std::string() : *dice.pick(fitting);
}

std::vector<std::string> readTexts(std::string_view file)
{
    std::vector<std::string> texts;
    for (auto& row : readRows(file)) texts.push_back(std::move(row.front()));
    return texts;
}

std::string filledIn(std::string text, const std::map<std::string, std::string>& slots)
{
    for (const auto& [slot, value] : slots) {
        const auto mark = "{" + slot + "}";
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) {
            text.replace(at, mark.size(), value);
        }
    }
    return text;
}

} // namespace keywork::practice

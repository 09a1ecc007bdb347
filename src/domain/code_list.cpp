#include "domain/code_list.h"

#include <algorithm>

namespace keywork::domain {

const CodeEntry* CodeList::find(std::string_view code) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const auto& entry) { return entry.code == code; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::string CodeList::label(std::string_view code) const
{
    const auto* entry = find(code);
    return entry ? entry->label : std::string(code);
}

} // namespace keywork::domain

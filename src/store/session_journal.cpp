#include "store/session_journal.h"

#include "base/text.h"
#include "store/rows.h"
#include "store/session_table.h"

#include <algorithm>

namespace keywork::store {

using domain::SessionId;

namespace {

constexpr auto selectOfKind = R"sql(
    SELECT id, talked_about, agreed, next
      FROM session
     WHERE client_id = ?1 AND (?2 IS NULL OR kind = ?2)
     ORDER BY start DESC, id DESC
)sql";

using Words = std::vector<std::string>;

// Whether every wished word begins some word of the note.
bool fits(const Words& wished, const Words& note)
{
    return std::all_of(wished.begin(), wished.end(), [&](const std::string& beginning) {
        return std::any_of(note.begin(), note.end(), [&](const std::string& word) {
            return word.compare(0, beginning.size(), beginning) == 0;
        });
    });
}

Words wordsOfNote(const Statement& row)
{
    std::string note;
    for (const int part : {1, 2, 3}) note.append(row.text(part)).append("\n");
    return foldedWords(note);
}

} // namespace

std::vector<SessionId> SessionJournal::fitting(domain::ClientId client, const JournalWish& wish) const
{
    const auto wished = foldedWords(wish.text);
    std::vector<SessionId> ids;
    Statement query(m_db, selectOfKind);
    std::optional<std::string_view> kind;
    if (wish.kind) kind = domain::code(*wish.kind);
    query.bind(client, kind);
    while (query.step()) {
        if (wished.empty() || fits(wished, wordsOfNote(query))) ids.push_back(query.column<SessionId>(0));
    }
    return ids;
}

JournalPage SessionJournal::page(domain::ClientId client, const JournalWish& wish,
                                 std::optional<SessionId> before, int limit) const
{
    const auto ids = fitting(client, wish);
    auto first = ids.begin();
    if (before) {
        first = std::find(ids.begin(), ids.end(), *before);
        if (first != ids.end()) ++first;
    }
    const auto rest = std::distance(first, ids.end());
    const auto last = std::next(first, std::min<std::ptrdiff_t>(limit, rest));

    JournalPage page;
    page.total = static_cast<int>(ids.size());
    page.more = last != ids.end();
    const SessionTable sessions(m_db);
    for (auto id = first; id != last; ++id) {
        if (auto session = sessions.find(*id)) page.sessions.push_back(*std::move(session));
    }
    return page;
}

} // namespace keywork::store

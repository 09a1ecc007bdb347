#pragma once

#include "ui/shell/find_rows.h"

#include <functional>

namespace keywork::ui {

// Everything Find or do draws.
struct FindState {
    std::vector<FindRow> rows;
    QString current; // key of the row to be the current one; empty: there is none
    QString count;   // "5 people, 4 actions"
    QString trouble; // why nobody could be looked for; empty: none
};

// Decides what Find or do lists. People are looked for off the GUI thread as each letter is typed; an answer to an
// earlier text is dropped. Choosing while an answer is out waits for it, so that nobody is ever opened by the rows of
// a text that is no longer there.
class FindPresenter {
public:
    using Found = app::Reading<std::vector<app::FoundClient>>;
    // What it asks; each answers for the moment of asking.
    struct Sources {
        std::function<void(const QString& text, std::function<void(Found)> done)> find;
        std::function<std::vector<ListedAction>()> actions;
        std::function<std::vector<app::Identity>()> openRecords;
        std::function<std::vector<app::Identity>()> recentPeople;
        std::function<std::optional<app::Identity>()> clientInHand;
    };

    FindPresenter(Sources sources, std::function<void(const FindState&)> show);

    // `forAction`: somebody is chosen for this action, never `except`, and nothing else is offered; empty: for anything.
    void open(const QString& forAction, std::optional<domain::ClientId> except = {});
    void type(const QString& text);
    // The current row: a person's actions follow the person.
    void moveTo(const QString& rowKey);
    // What the row leads to; while an answer is out, what its best row will lead to. More typing takes it back.
    void choose(const QString& rowKey, std::function<void(const FindChoice&)> chosen);

    // Whom an action would be done with now.
    std::optional<app::Identity> personInHand() const;

private:
    void answer(int question, Found found);
    void show();
    FindState state() const;
    QString currentOf(const std::vector<FindRow>& rows) const;
    void addPeople(std::vector<FindRow>& rows) const;
    void addKnownPeople(std::vector<FindRow>& rows) const;
    void addActions(std::vector<FindRow>& rows) const;
    bool wantsActionsOnly() const;
    bool mayBeChosen(domain::ClientId person) const { return m_except != person; }
    QString words() const; // what is looked for

    Sources m_sources;
    std::function<void(const FindState&)> m_show;
    QString m_text;
    QString m_forAction;
    std::optional<domain::ClientId> m_except;
    std::vector<app::FoundClient> m_found;
    std::optional<app::Identity> m_person; // the person row the current row is, or was last
    std::optional<app::Trouble> m_trouble;
    std::function<void(const FindChoice&)> m_wish; // what was chosen before the answer came
    int m_question = 0;
    bool m_isAnswered = true;
};

// Whether each word typed begins some word of the action's name.
bool answersTo(const ListedAction& action, const QString& typed);

} // namespace keywork::ui

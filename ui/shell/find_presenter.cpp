#include "ui/shell/find_presenter.h"

#include "ui/shell/words.h"
#include "ui/support/tr.h"

#include <QStringList>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr QLatin1Char actionsOnlySign('>');
constexpr QLatin1String registerActionId("registerClient");

const app::Identity* personOf(const FindRow& row)
{
    if (!row.choice) return nullptr;
    const auto* open = std::get_if<OpenPerson>(&*row.choice);
    return open != nullptr ? &open->who : nullptr;
}

enum class Choosing { Anything, APerson };

QString countOf(const std::vector<FindRow>& rows, Choosing choosing)
{
    int people = 0;
    int actions = 0;
    for (const FindRow& row : rows) {
        if (!row.choice) continue;
        ++(personOf(row) != nullptr ? people : actions);
    }
    QString peopleWords = people == 1 ? tr("1 person") : tr("%1 people").arg(people);
    if (choosing == Choosing::APerson) return peopleWords;
    const QString actionWords = actions == 1 ? tr("1 action") : tr("%1 actions").arg(actions);
    return QStringLiteral("%1, %2").arg(peopleWords, actionWords);
}

} // namespace

bool answersTo(const ListedAction& action, const QString& typed)
{
    const QStringList names = action.name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return std::any_of(names.begin(), names.end(),
                           [&](const QString& name) { return name.startsWith(word, Qt::CaseInsensitive); });
    });
}

FindPresenter::FindPresenter(Sources sources, std::function<void(const FindState&)> show)
    : m_sources(std::move(sources)), m_show(std::move(show))
{
}

void FindPresenter::open(const QString& forAction, std::optional<domain::ClientId> except)
{
    m_forAction = forAction;
    m_except = except;
    m_person.reset();
    m_text.clear();
    type({});
}

bool FindPresenter::wantsActionsOnly() const
{
    return m_forAction.isEmpty() && m_text.startsWith(actionsOnlySign);
}

QString FindPresenter::words() const
{
    return (wantsActionsOnly() ? m_text.mid(1) : m_text).trimmed();
}

void FindPresenter::type(const QString& text)
{
    m_text = text.trimmed();
    m_wish = nullptr;
    const int question = ++m_question;
    m_isAnswered = words().isEmpty() || wantsActionsOnly();
    if (m_isAnswered) {
        m_found.clear();
        m_person.reset();
        m_trouble.reset();
        return show();
    }
    m_sources.find(m_text, [this, question](Found found) { answer(question, std::move(found)); });
}

void FindPresenter::answer(int question, Found found)
{
    if (question != m_question) return;
    m_isAnswered = true;
    m_trouble = found ? std::nullopt : std::optional(found.error());
    m_found = found ? std::move(*found) : std::vector<app::FoundClient>{};
    m_found.erase(std::remove_if(m_found.begin(), m_found.end(),
                                 [this](const app::FoundClient& one) { return !mayBeChosen(one.id); }),
                  m_found.end());
    m_person = m_found.empty() ? std::nullopt : std::optional(identityOf(m_found.front()));
    show();
    if (!m_wish) return;
    const auto chosen = std::exchange(m_wish, nullptr);
    const FindState now = state();
    const auto best =
        std::find_if(now.rows.begin(), now.rows.end(), [](const FindRow& row) { return row.choice; });
    if (best != now.rows.end()) choose(best->row.key, chosen);
}

void FindPresenter::moveTo(const QString& rowKey)
{
    for (const FindRow& row : state().rows) {
        const app::Identity* person = personOf(row);
        if (person == nullptr || row.row.key != rowKey) continue;
        if (m_person && m_person->id == person->id) return;
        m_person = *person;
        return show();
    }
}

void FindPresenter::choose(const QString& rowKey, std::function<void(const FindChoice&)> chosen)
{
    if (!m_isAnswered) {
        m_wish = std::move(chosen); // the best of the rows to come, not one of those that go
        return;
    }
    for (const FindRow& row : state().rows) {
        if (row.row.key != rowKey || !row.choice) continue;
        const app::Identity* person = personOf(row);
        if (person != nullptr && !m_forAction.isEmpty()) return chosen(DoAction{m_forAction, *person});
        return chosen(*row.choice);
    }
}

std::optional<app::Identity> FindPresenter::personInHand() const
{
    if (!m_isAnswered) return {};
    return m_person ? m_person : m_sources.clientInHand();
}

void FindPresenter::show()
{
    m_show(state());
}

FindState FindPresenter::state() const
{
    FindState state;
    if (m_trouble) state.trouble = sentence(*m_trouble);
    if (!wantsActionsOnly()) {
        if (words().isEmpty()) addKnownPeople(state.rows);
        else addPeople(state.rows);
    }
    if (m_forAction.isEmpty()) addActions(state.rows);
    state.count = countOf(state.rows, m_forAction.isEmpty() ? Choosing::Anything : Choosing::APerson);
    state.current = currentOf(state.rows);
    return state;
}

// The person in hand as long as they are listed, else what answers best.
QString FindPresenter::currentOf(const std::vector<FindRow>& rows) const
{
    QString first;
    for (const FindRow& row : rows) {
        const app::Identity* person = personOf(row);
        if (person != nullptr && m_person && person->id == m_person->id) return row.row.key;
        if (row.choice && first.isEmpty()) first = row.row.key;
    }
    return first;
}

void FindPresenter::addPeople(std::vector<FindRow>& rows) const
{
    if (m_trouble) return;
    if (m_found.empty()) {
        if (m_isAnswered) rows.push_back(nobodyFoundRow());
        return;
    }
    rows.push_back(headingOf(tr("People")));
    for (const app::FoundClient& found : m_found) rows.push_back(rowOf(found));
    if (const auto similar = app::similarNames(m_found))
        rows.push_back(similarNamesRow(similar->first, similar->second));
}

void FindPresenter::addKnownPeople(std::vector<FindRow>& rows) const
{
    std::vector<app::Identity> open = m_sources.openRecords();
    open.erase(std::remove_if(open.begin(), open.end(),
                              [this](const app::Identity& one) { return !mayBeChosen(one.id); }),
               open.end());
    if (!open.empty()) rows.push_back(headingOf(tr("Open records")));
    for (const app::Identity& person : open) rows.push_back(rowOf(person));
    bool isFirst = true;
    for (const app::Identity& person : m_sources.recentPeople()) {
        const bool isOpen =
            std::any_of(open.begin(), open.end(), [&](const auto& one) { return one.id == person.id; });
        if (isOpen || !mayBeChosen(person.id)) continue;
        if (std::exchange(isFirst, false)) rows.push_back(headingOf(tr("Seen since you signed in")));
        rows.push_back(rowOf(person));
    }
}

// First what can be done with the person in hand, then everything else. A typed name names the person, so it does not
// thin out what can be done with them; a text that found nobody is the name of an action.
void FindPresenter::addActions(std::vector<FindRow>& rows) const
{
    const std::vector<ListedAction> actions = m_sources.actions();
    const auto person = personInHand();
    const bool isName = m_person.has_value() && !words().isEmpty() && !wantsActionsOnly();
    const bool wantsRegistration = !words().isEmpty() && !wantsActionsOnly();
    std::vector<FindRow> withPerson;
    std::vector<FindRow> general;
    std::optional<FindRow> registration;
    for (const ListedAction& action : actions) {
        const bool matches = answersTo(action, words());
        if (action.id == registerActionId && wantsRegistration) {
            registration = registrationRow(words(), action.chord);
        } else if (action.reach == ActionReach::OneClient && person) {
            if (isName || matches) withPerson.push_back(rowOf(action, person));
        } else if (matches) {
            general.push_back(rowOf(action, std::nullopt));
        }
    }
    if (registration) general.push_back(*registration);
    if (!withPerson.empty()) {
        rows.push_back(headingOf(tr("Do, with %1").arg(inOneLine(*person))));
        rows.insert(rows.end(), withPerson.begin(), withPerson.end());
    }
    if (general.empty()) return;
    rows.push_back(headingOf(tr("Do")));
    rows.insert(rows.end(), general.begin(), general.end());
}

} // namespace keywork::ui

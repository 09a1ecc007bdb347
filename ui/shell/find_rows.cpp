#include "ui/shell/find_rows.h"

#include "ui/shell/words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

QString word(domain::MatchReason reason)
{
    switch (reason) {
    case domain::MatchReason::Reference: return tr("reference");
    case domain::MatchReason::NhsNumber: return tr("NHS number");
    case domain::MatchReason::DateOfBirth: return tr("date of birth");
    case domain::MatchReason::WholeName: return tr("name");
    case domain::MatchReason::BeginsWith: return tr("begins like that");
    case domain::MatchReason::Alias: return tr("another name");
    case domain::MatchReason::NearSpelling: return tr("near spelling");
    case domain::MatchReason::SoundsAlike: return tr("sounds alike");
    }
    return {};
}

QString keyOf(domain::ClientId client)
{
    return QStringLiteral("person:%1").arg(client.number());
}

Cell whatCell(const QString& name, const QString& detail)
{
    // One text for the list, in two inks for the painter; a tab stands in neither.
    return plainCell(detail.isEmpty() ? name : name + QLatin1Char('\t') + detail);
}

} // namespace

QString whyFound(const app::FoundClient& found)
{
    QStringList words{word(found.match)};
    if (found.mine) words << tr("my caseload");
    if (found.deceased) words << tr("deceased");
    if (found.restricted) words << tr("restricted");
    return words.join(QStringLiteral(", "));
}

app::Identity identityOf(const app::FoundClient& found)
{
    return {found.id, found.ref, found.name, found.born};
}

FindRow rowOf(const app::FoundClient& found)
{
    const app::Identity who = identityOf(found);
    const QString keyworker = found.keyworker.empty() ? tr("Not allocated") : onScreen(found.keyworker);
    FindRow result = rowOf(who);
    result.row.cells = {iconCell(Icon::Person), plainCell({}), quietCell(keyworker),
                        quietCell(whyFound(found))};
    result.row.sentence = QStringLiteral("%1, %2, %3").arg(spoken(who), keyworker, whyFound(found));
    return result;
}

FindRow rowOf(const app::Identity& person)
{
    FindRow result;
    result.row.key = keyOf(person.id);
    result.row.identity = shown(person);
    result.row.cells = {iconCell(Icon::Person)};
    result.row.sentence = spoken(person);
    result.choice = OpenPerson{person};
    return result;
}

FindRow rowOf(const ListedAction& action, const std::optional<app::Identity>& with)
{
    FindRow result;
    result.row.key = QStringLiteral("do:") + action.id;
    result.row.cells = {action.icon ? iconCell(*action.icon) : plainCell({}),
                        whatCell(action.name, action.detail), plainCell({}), quietCell(action.chord)};
    QStringList words{action.name};
    if (with) words << spoken(*with);
    if (!action.chord.isEmpty()) words << action.chord;
    result.row.sentence = words.join(QStringLiteral(", "));
    result.choice = DoAction{action.id, with};
    return result;
}

FindRow registrationRow(const QString& nameTyped, const QString& chord)
{
    const QString name = tr("Register a client called “%1”").arg(nameTyped);
    const QString detail = tr("shows likely duplicates first");
    FindRow result;
    result.row.key = QStringLiteral("register");
    result.row.cells = {iconCell(Icon::Register), whatCell(name, detail), plainCell({}), quietCell(chord)};
    result.row.sentence = QStringLiteral("%1, %2").arg(name, detail);
    result.choice = RegisterPerson{nameTyped};
    return result;
}

FindRow headingOf(const QString& words)
{
    return {headingRow(words), {}};
}

FindRow nobodyFoundRow()
{
    return {noticeRow(StatusKind::None, tr("Nobody is called that."), tr("Register a client…")), {}};
}

FindRow similarNamesRow(const app::FoundClient& one, const app::FoundClient& other)
{
    const Identity first = shown(identityOf(one));
    const Identity second = shown(identityOf(other));
    return {noticeRow(StatusKind::Due, tr("Similar names"),
                      tr("Check the date of birth: %1 %2, %3 %4.")
                          .arg(first.name, first.born, second.name, second.born)),
            {}};
}

} // namespace keywork::ui

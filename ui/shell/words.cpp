#include "ui/shell/words.h"

#include "base/clock.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

QString sentence(app::Trouble trouble)
{
    switch (trouble) {
    case app::Trouble::NotAllowed:
        return tr(
            "Your role does not allow this here. Nothing was changed. A team lead can tell you who may do it.");
    case app::Trouble::NotFound:
        return tr("This record is not in the store. Press F5 to read the page again.");
    case app::Trouble::Restricted:
        return tr(
            "This record is restricted to those who work with the client. Nothing was changed. Open the record to "
            "say why you must see it.");
    case app::Trouble::StoreBusy:
        return tr("Another program is using the store. Nothing was changed. Try again in a moment.");
    case app::Trouble::StoreFailed:
        return tr(
            "The store could not be read or written. Nothing was changed. Tell your administrator: the disk may be "
            "full or the folder may have moved.");
    case app::Trouble::Unexpected:
        return tr(
            "Something went wrong inside Keywork. Nothing was changed. Try again; if it happens twice, tell your "
            "administrator.");
    }
    return {};
}

QString sentence(const app::Stale& stale, const policy::Policy& policy)
{
    const LocalTime when = toLocalTime(stale.changedAt, policy.zone);
    return tr("%1 saved this at %2 on %3, after you opened it. Nothing of theirs was overwritten and what you typed is "
              "still here.")
        .arg(onScreen(stale.changedBy), clockTime(when.time), clinical(when.day));
}

QString dayCount(int days)
{
    return days == 1 ? tr("1 day") : tr("%1 days").arg(days);
}

QString roleWord(domain::Role role)
{
    switch (role) {
    case domain::Role::Keyworker: return tr("Keyworker");
    case domain::Role::TeamLead: return tr("Team lead");
    case domain::Role::Clinician: return tr("Clinician");
    case domain::Role::Administrator: return tr("Administrator");
    }
    return {};
}

Identity shown(const app::Identity& person)
{
    return {onScreen(domain::displayName(person.name, domain::WithTitle::No)), clinical(person.born),
            onScreen(person.ref.text())};
}

QString spoken(const app::Identity& person)
{
    const Identity text = shown(person);
    return tr("%1, born %2, %3").arg(text.name, spokenDate(person.born), text.ref);
}

QString inOneLine(const app::Identity& person)
{
    const Identity text = shown(person);
    return QStringLiteral("%1 · %2 · %3").arg(text.name, text.born, text.ref);
}

} // namespace keywork::ui

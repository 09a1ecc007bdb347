#include "ui/session/keeping_words.h"

#include "base/clock.h"
#include "ui/support/screen_text.h"

#include <QCoreApplication>

namespace keywork::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("keywork::ui::keepingWords", text);
}

QString whenSaved(std::chrono::seconds pause)
{
    return tr("Every %1 seconds, and when you leave a field.").arg(pause.count());
}

KeepingWords ours(const Keeping& keeping, std::optional<Instant> begunAt, std::chrono::seconds pause,
                  const std::string& zone)
{
    if (keeping.fault) return {StatusKind::Stop, tr("Not saved"), sentence(*keeping.fault)};
    if (!keeping.savedAt) return {StatusKind::None, tr("Not saved yet"), whenSaved(pause)};
    const QString saved = clockSeconds(*keeping.savedAt, zone);
    if (begunAt && toLocalTime(*begunAt, zone) != toLocalTime(*keeping.savedAt, zone)) {
        const QString begun = clockOrDay(*begunAt, toLocalTime(*keeping.savedAt, zone).day, zone);
        return {StatusKind::Info, tr("Draft from %1").arg(begun),
                tr("saved %1, not signed. %2").arg(saved, whenSaved(pause))};
    }
    return {StatusKind::Info, tr("Draft"), tr("saved %1, not signed. %2").arg(saved, whenSaved(pause))};
}

} // namespace

KeepingWords wordsFor(const Keeping& keeping, std::optional<Instant> begunAt, std::chrono::seconds pause,
                      const std::string& zone)
{
    switch (keeping.hold) {
    case DraftHold::Ours: return ours(keeping, begunAt, pause, zone);
    case DraftHold::OpenElsewhere:
        return {StatusKind::Due, tr("Open in another window"),
                tr("saved %1. It can be read here; take it over to write here.")
                    .arg(keeping.savedAt ? clockSeconds(*keeping.savedAt, zone) : QString()),
                true};
    case DraftHold::TakenOver:
        return {StatusKind::Due, tr("Taken over by another window"),
                tr("Nothing more is saved from here. The text can still be read and copied."), true};
    case DraftHold::Discarded:
        return {StatusKind::Due, tr("Discarded in another window"),
                tr("Nothing more is saved from here. The text can still be read and copied.")};
    case DraftHold::Signed:
        return {StatusKind::Due, tr("Signed in another window"),
                tr("What stands here is not part of the record. The text can still be read and copied.")};
    }
    return {};
}

QString sentence(SaveFault fault)
{
    switch (fault) {
    case SaveFault::StoreBusy:
        return tr(
            "Another program is using the store. What you typed stays here and is saved as soon as it can be.");
    case SaveFault::StoreFailed:
        return tr(
            "The store could not be written: the disk may be full. What you typed stays here and is tried again "
            "every few seconds. Tell your administrator; do not close this window.");
    case SaveFault::NotAllowed:
        return tr(
            "Your role does not allow drafts here. What you typed stays here until you close the form.");
    case SaveFault::Unexpected:
        return tr(
            "Something went wrong inside Keywork. What you typed stays here and is tried again every few "
            "seconds.");
    case SaveFault::TooLong: return tr("This is too long to be saved. Nothing was cut; shorten it to go on.");
    }
    return {};
}

QString sentence(app::DiscardRefusal refusal)
{
    switch (refusal) {
    case app::DiscardRefusal::NotYours:
        return tr("This draft belongs to somebody else. Nothing was discarded.");
    case app::DiscardRefusal::AlreadySigned:
        return tr("This draft was signed meanwhile. Nothing was discarded.");
    }
    return {};
}

// A zone is whole minutes away from UTC, so the seconds are the moment's own.
QString clockSeconds(Instant moment, const std::string& zone)
{
    const auto seconds = (moment.time_since_epoch() % std::chrono::minutes{1}).count();
    return QStringLiteral("%1:%2")
        .arg(clockTime(toLocalTime(moment, zone).time))
        .arg(seconds, 2, 10, QLatin1Char('0'));
}

QString clockOrDay(Instant moment, Date today, const std::string& zone)
{
    const LocalTime when = toLocalTime(moment, zone);
    if (when.day == today) return clockTime(when.time);
    return QStringLiteral("%1 %2").arg(clinical(when.day), clockTime(when.time));
}

} // namespace keywork::ui

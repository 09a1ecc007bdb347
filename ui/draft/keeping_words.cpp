#include "ui/draft/keeping_words.h"

#include "base/clock.h"
#include "ui/shell/words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

QString whenSaved(std::chrono::seconds pause)
{
    return tr("Every %1 seconds, and when you leave a field.").arg(pause.count());
}

// To the second today, when it was only just saved.
QString savedWhen(Instant moment, const std::string& zone, Date today)
{
    return toLocalTime(moment, zone).day == today ? clockSeconds(moment, zone)
                                                  : clockOrDay(moment, today, zone);
}

KeepingWords ours(const Keeping& keeping, std::optional<Instant> begunAt, std::chrono::seconds pause,
                  const std::string& zone, Date today)
{
    if (keeping.fault) return {StatusKind::Stop, tr("Not saved"), sentence(*keeping.fault)};
    if (!keeping.savedAt) return {StatusKind::None, tr("Not saved yet"), whenSaved(pause)};
    const QString saved = savedWhen(*keeping.savedAt, zone, today);
    if (begunAt && toLocalTime(*begunAt, zone) != toLocalTime(*keeping.savedAt, zone)) {
        const QString begun = clockOrDay(*begunAt, today, zone);
        return {StatusKind::Info, tr("Draft from %1").arg(begun),
                tr("saved %1, not signed. %2").arg(saved, whenSaved(pause))};
    }
    return {StatusKind::Info, tr("Draft"), tr("saved %1, not signed. %2").arg(saved, whenSaved(pause))};
}

// Of a form that writes no more; `word` says why.
KeepingWords lost(const Keeping& keeping, const QString& word, const QString& detail)
{
    return {
        StatusKind::Due, word,
        keeping.aside
            ? tr("%1 What was last typed here is kept as a draft of its own, under My drafts.").arg(detail)
            : tr("%1 The text can still be read and copied.").arg(detail)};
}

} // namespace

KeepingWords wordsFor(const Keeping& keeping, std::optional<Instant> begunAt, std::chrono::seconds pause,
                      const std::string& zone, Date today)
{
    switch (keeping.hold) {
    case DraftHold::Ours: return ours(keeping, begunAt, pause, zone, today);
    case DraftHold::OpenElsewhere:
        return {StatusKind::Due, tr("Open in another window"),
                tr("saved %1. It can be read here; take it over to write here.")
                    .arg(keeping.savedAt ? savedWhen(*keeping.savedAt, zone, today) : QString()),
                true};
    case DraftHold::TakenOver: {
        KeepingWords words =
            lost(keeping, tr("Taken over by another window"), tr("Nothing more is saved from here."));
        words.offersTakeOver = true;
        return words;
    }
    case DraftHold::Discarded:
        return lost(keeping, tr("Discarded in another window"), tr("Nothing more is saved from here."));
    case DraftHold::Signed:
        return lost(keeping, tr("Signed in another window"),
                    tr("What stands here is not part of the record."));
    }
    return {};
}

KeepingWords wordsForEnded(const QString& calledName)
{
    return {
        StatusKind::Due, tr("Cannot be signed"),
        tr("The episode of %1 has ended, so this draft can only be read. Copy what is needed, then discard "
           "it; or open an episode first, if %1 has come back.")
            .arg(calledName)};
}

Question typedIsNotSaved()
{
    return {
        tr("What you typed last is not saved"),
        tr("The draft could not be kept, so leaving now would lose what was typed since it was saved. Stay and "
           "try again, or copy the text first."),
        tr("Leave and lose it"), tr("Stay here"), StatusKind::Stop};
}

Question discardDraft(int keptDays)
{
    return {tr("Discard this draft?"),
            tr("It goes out of sight, and can be brought back for %1.").arg(dayCount(keptDays)),
            tr("Discard draft"), tr("Keep it"), StatusKind::Due};
}

QString draftDiscarded(int keptDays)
{
    return tr("Draft discarded. My drafts on Today can bring it back for %1.").arg(dayCount(keptDays));
}

QString draftIsDiscarded()
{
    return tr("The draft is discarded.");
}

QString draftBroughtBack()
{
    return tr("Draft brought back.");
}

Message notBroughtBack()
{
    return {
        tr("Not brought back"),
        tr("The draft could not be brought back. It may have been kept for its days and be gone; My drafts on "
           "Today shows what there is."),
        StatusKind::Stop};
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

QString sentence(app::FormRefusal refusal)
{
    switch (refusal) {
    case app::FormRefusal::NoOpenEpisode:
        return tr("This person has no open episode. Open one on the Episode tab first.");
    case app::FormRefusal::DraftGone:
        return tr(
            "This draft was signed or discarded meanwhile. What is signed stands in the record; a discarded "
            "draft can be brought back under My drafts on Today.");
    case app::FormRefusal::OtherKindOfDraft:
        return tr("This draft belongs to another form. Open it from My drafts on Today.");
    case app::FormRefusal::OtherClient:
        return tr("This draft is about somebody else. Open it from My drafts on Today.");
    case app::FormRefusal::NotInTreatment:
        return tr(
            "This person is not in treatment, so there is no review. Start treatment on the Episode tab first.");
    case app::FormRefusal::NoPlan:
        return tr("There is no care plan to review yet. Write the first one on the Care plan tab (Ctrl+E).");
    }
    return {};
}

} // namespace keywork::ui

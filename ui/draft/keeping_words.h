#pragma once

#include "app/session/session_form.h"
#include "ui/draft/draft_keeper.h"
#include "ui/support/prompter.h"

#include <QString>

namespace keywork::ui {

// What the draft strip says, and whether it offers to take the draft over.
struct KeepingWords {
    StatusKind status = StatusKind::Info;
    QString word;   // "Draft"
    QString detail; // "saved 11:52:07, not signed. …"
    bool offersTakeOver = false;
};

// `begunAt` is that of a draft that was gone on with; seconds of the pause are those of the policy; a time of another
// day than `today` is said with its day.
KeepingWords wordsFor(const Keeping& keeping, std::optional<Instant> begunAt, std::chrono::seconds pause,
                      const std::string& zone, Date today);

// Of a draft whose episode has ended: it can be read, but no longer signed.
KeepingWords wordsForEnded(const QString& calledName);

// Before leaving what could not be kept, and before throwing a draft away.
Question typedIsNotSaved();
Question discardDraft(int keptDays);
QString draftDiscarded(int keptDays); // said once it is
QString draftIsDiscarded();           // beside *Undo*
QString draftBroughtBack();
Message notBroughtBack();

QString sentence(SaveFault fault);
QString sentence(app::DiscardRefusal refusal);
QString sentence(app::FormRefusal refusal);
QString clockSeconds(Instant moment, const std::string& zone); // "11:52:07"
// "14:02", and with its day when that is another one.
QString clockOrDay(Instant moment, Date today, const std::string& zone);

} // namespace keywork::ui

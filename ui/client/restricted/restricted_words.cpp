#include "ui/client/restricted/restricted_words.h"

#include "ui/support/longest_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

QString reasonTooLong()
{
    return tr("Write less than %1 characters.").arg(longestText);
}

} // namespace

QString sentence(domain::BreakGlassRefusal refusal, const domain::BreakGlassPolicy& policy)
{
    switch (refusal) {
    case domain::BreakGlassRefusal::ReasonTooShort:
        return tr("Write why you must see this record, in at least %1 characters. A team lead will read it.")
            .arg(policy.reasonLeastCharacters);
    case domain::BreakGlassRefusal::TextTooLong: return reasonTooLong();
    case domain::BreakGlassRefusal::NotNeeded:
        return tr("This record is open to you. Press F5 to read the page again.");
    }
    return {};
}

QString sentence(domain::RestrictRefusal refusal)
{
    switch (refusal) {
    case domain::RestrictRefusal::ReasonMissing: return tr("Write the reason. It stands in the audit.");
    case domain::RestrictRefusal::TextTooLong: return reasonTooLong();
    case domain::RestrictRefusal::AlreadySo:
        return tr("Somebody else has done this already. Press F5 to read the page again.");
    }
    return {};
}

QString sentence(domain::OpeningReviewRefusal refusal)
{
    switch (refusal) {
    case domain::OpeningReviewRefusal::OwnOpening:
        return tr("You opened this record yourself. Another team lead has to look at it.");
    case domain::OpeningReviewRefusal::AlreadyReviewed:
        return tr("Somebody else has looked at it already. Press F5 to read the page again.");
    case domain::OpeningReviewRefusal::NoteMissing: return tr("Write what is done about it.");
    case domain::OpeningReviewRefusal::TextTooLong: return reasonTooLong();
    }
    return {};
}

QString findingWord(domain::OpeningFinding finding)
{
    return finding == domain::OpeningFinding::InOrder ? tr("In order") : tr("Not in order");
}

} // namespace keywork::ui

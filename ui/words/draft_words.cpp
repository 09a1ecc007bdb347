#include "ui/words/draft_words.h"

#include "ui/support/tr.h"

namespace keywork::ui {

QString continueText(domain::DraftSubject subject)
{
    switch (subject) {
    case domain::DraftSubject::Session: return tr("Continue draft");
    case domain::DraftSubject::Addendum: return tr("Continue addendum");
    case domain::DraftSubject::CarePlan: return tr("Continue plan");
    case domain::DraftSubject::CareReview: return tr("Continue review");
    }
    return {};
}

QString draftWord(domain::DraftSubject subject)
{
    switch (subject) {
    case domain::DraftSubject::Session: return tr("Draft session");
    case domain::DraftSubject::Addendum: return tr("Draft addendum");
    case domain::DraftSubject::CarePlan: return tr("Draft care plan");
    case domain::DraftSubject::CareReview: return tr("Draft review");
    }
    return {};
}

} // namespace keywork::ui

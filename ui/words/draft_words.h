#pragma once

#include "domain/draft/draft.h"

#include <QString>

// The words for work that is not signed yet, the same wherever it stands.
namespace keywork::ui {

// The action that goes on with it: "Continue draft".
QString continueText(domain::DraftSubject subject);
// "Draft session", "Draft addendum", "Draft care plan".
QString draftWord(domain::DraftSubject subject);

} // namespace keywork::ui

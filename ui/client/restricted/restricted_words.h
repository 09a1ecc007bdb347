#pragma once

#include "domain/access/restricted_record.h"

#include <QString>

namespace keywork::ui {

// Why it was refused, and what to do.
QString sentence(domain::BreakGlassRefusal refusal, const domain::BreakGlassPolicy& policy);
QString sentence(domain::RestrictRefusal refusal);
QString sentence(domain::OpeningReviewRefusal refusal);

QString findingWord(domain::OpeningFinding finding); // "In order"

} // namespace keywork::ui

#pragma once

#include "app/appointment/letters.h"
#include "app/appointment/re_engage.h"
#include "domain/appointment/re_engagement.h"

#include <QString>
#include <QStringList>

// The words for what follows a missed appointment.
namespace keywork::ui {

// What is to be done after an appointment on this day was missed, a line for each step: "By Tue 08-Sep-2026: call or
// text". Escalation is not known here; the due items say so.
QStringList chainSteps(const domain::ReEngagementPolicy& policy, const domain::WorkingDays& days,
                       Date missedOn);

QString sentence(app::AttemptRefusal refusal);
QString sentence(app::ChainDecisionRefusal refusal);
QString sentence(app::LetterRefusal refusal);

} // namespace keywork::ui

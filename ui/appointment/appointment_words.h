#pragma once

#include "app/appointment/letters.h"
#include "app/appointment/missed_contact.h"
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

// "MARSH, Carys did not attend on Tue 01-Sep-2026 09:30."
QString missedLine(const app::MissedContact& contact);
// Every way there is, a line each, with whether it is safe; never empty: that there is none is a line, too.
QStringList waysToReach(const app::MissedContact& contact);
// What was tried after this appointment, a line each, by time; never empty.
QStringList triedSoFar(const app::MissedContact& contact);

QString sentence(app::AttemptRefusal refusal);
QString sentence(app::ChainDecisionRefusal refusal);
QString sentence(app::LetterRefusal refusal);

} // namespace keywork::ui

#pragma once

#include "domain/episode/closing.h"
#include "domain/episode/opening.h"

#include <QString>
#include <QStringList>

// The words of an episode's beginning and end, and where in their forms a refusal is put right.
namespace keywork::ui {

QString consentWord(domain::ConsentDecision decision);
QString aftercareWord(domain::Aftercare aftercare);

// What to do about a day that is still to come.
QString dayInFuture();

// What a refusal says of this episode, and the objectName of the field that it leads to; empty: of none.
QString sentence(domain::ReferralDecisionRefusal refusal, const domain::Episode& episode);
QString fieldOf(domain::ReferralDecisionRefusal refusal);
QString sentence(domain::StartTreatmentRefusal refusal, const domain::Episode& episode);
QString fieldOf(domain::StartTreatmentRefusal refusal);
QString sentence(domain::CloseRefusal refusal, const domain::Episode& episode);
QString fieldOf(domain::CloseRefusal refusal);

} // namespace keywork::ui

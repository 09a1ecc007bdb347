#pragma once

#include "domain/appointment/re_engagement.h"
#include "domain/change/clinical_write.h"
#include "domain/episode/episode.h"
#include "domain/episode/intervention.h"
#include "domain/finding.h"
#include "domain/pathway/layer.h"
#include "domain/staff/staff.h"
#include "policy/policy.h"
#include "ui/support/icons.h"
#include "ui/support/status_shape.h"

#include <QString>

// The words of the record, the same on every page.
namespace keywork::ui {

QString phaseWord(domain::Phase phase);
QString layerWord(domain::Layer layer);
QString outcomeWord(domain::AppointmentOutcome outcome);
StatusKind outcomeStatus(domain::AppointmentOutcome outcome);
QString endingWord(domain::EndingClass ending);
QString endingWord(domain::InterventionEnding ending);
QString answerWord(domain::Answer answer);
QString interventionTypeWord(domain::InterventionType type);
QString allocationWord(domain::AllocationRole role);
QString routeWord(domain::AttemptRoute route);
QString attemptWord(domain::AttemptOutcome outcome);

// What one write did, in a few words: "Moved to active change", "Session recorded", "Overdose recorded".
QString changeText(const domain::ClinicalWrite& write, const policy::Policy& policy);
Icon changeIcon(domain::WriteKind kind);

// A readiness criterion or closing question in words, and how it stands.
QString findingText(const domain::Finding& finding);
StatusKind findingStatus(domain::Met met);
QString metWord(const domain::Finding& finding);

} // namespace keywork::ui

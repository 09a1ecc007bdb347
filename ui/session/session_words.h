#pragma once

#include "app/draft/session_fields.h"
#include "app/session/session_form.h"
#include "domain/appointment/appointment.h"
#include "domain/session/session.h"

#include <QString>

// The words for what a session and its appointment are made of, the same on every page.
namespace keywork::ui {

QString kindWord(domain::SessionKind kind);                                         // "Home visit"
QString outcomeWord(domain::AppointmentOutcome outcome, const QString& calledName); // "Cancelled by Caz"
QString attendanceWord(domain::Attendance attendance);
QString riskWord(domain::RiskToday risk);
// What was said of one substance: "3 days, 0.1 g a day, smoke"; "None"; "Not asked".
QString useInWords(const domain::Use& use, const domain::CodeList& routes);

// What is the matter with a field of the form and what to do about it.
QString sentence(const app::FieldProblem& problem, const QString& substance);
QString sentence(domain::SessionRefusal refusal, std::optional<int> daysSinceLast);
QString sentence(domain::AppointmentRefusal refusal);
QString sentence(domain::LifeEventRefusal refusal);
QString sentence(domain::ObservationRefusal refusal);
QString sentence(domain::SessionWarning warning, const domain::SessionPolicy& policy);
// What a note that is moved to the right client does not take along, and what to do about it.
QString sentence(const app::LeftBehind& left);

// The objectName of the widget that a problem leads to; the same words as in the draft.
QString fieldId(const app::FieldProblem& problem);
QString fieldId(domain::SessionRefusal refusal);

} // namespace keywork::ui

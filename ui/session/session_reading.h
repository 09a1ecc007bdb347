#pragma once

#include "app/session/session_form.h"
#include "app/session/sign_session.h"
#include "ui/draft/form_desk.h"

#include <QString>

namespace keywork::ui {

// What the form holds, ready to be signed; client, appointment and draft are still to be put in.
Result<app::SessionToSign, std::vector<FormProblem>> readSession(const app::SessionFields& fields,
                                                                 const app::SessionForm& form,
                                                                 const Desk& desk);

// The three parts of the note, a paragraph each; empty: nothing is written.
std::string wholeNote(const app::SessionFields& fields);

// Whether the chosen attendance makes a session of it, or only an outcome of the appointment.
bool isAttended(const app::SessionFields& fields);

// Why signing was refused, at the field that it is about.
FormProblem problemOf(const app::SignRefusal& refusal, const app::SessionForm& form, Date day);

// How the wish for a next appointment is understood; nothing when nothing is written or it is not understood.
std::optional<LocalTime> nextWish(const app::SessionFields& fields, Date today);

// A draft goes on another day: "today" and "+1w" are written out as the days they meant when it was saved.
app::SessionFields asMeantOn(app::SessionFields fields, Date savedOn);

// Last time's answers in each row that has not been asked about yet; what was answered today stays.
std::vector<app::UseFields> sameAsLastTime(std::vector<app::UseFields> rows,
                                           const std::vector<app::UseLastTime>& lastTime);

} // namespace keywork::ui

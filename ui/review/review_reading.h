#pragma once

#include "app/review/review_form.h"
#include "app/review/sign_review.h"
#include "ui/draft/form_desk.h"

namespace keywork::ui {

// What is left undone in one part of the page.
struct ReviewPart {
    QString name;  // "Goals"
    QString state; // "4 of 5"
    bool isDone = false;
    QString widget; // to go to
};
std::vector<ReviewPart> partsOf(const app::ReviewFields& fields, const app::ReviewForm& form, Date today);

// Everything that keeps the review from being signed; empty: nothing.
std::vector<FormProblem> whatIsMissing(const app::ReviewFields& fields, const app::ReviewForm& form,
                                       const Desk& desk);
FormProblem problemOf(const app::SignReviewRefusal& refusal, const app::ReviewForm& form);

// Under the date of the next review.
QString nextLine(const app::ReviewFields& fields, const app::ReviewForm& form, const Desk& desk);

app::ReviewFields asMeantOn(app::ReviewFields fields, Date day);

} // namespace keywork::ui

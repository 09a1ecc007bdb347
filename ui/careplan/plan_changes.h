#pragma once

#include "domain/careplan/plan_comparison.h"
#include "policy/policy.h"
#include "ui/shell/page_context.h"

#include <QString>

#include <functional>

class QWidget;

namespace keywork::ui {

struct PlanVersionsDiffer;

// One change in words: what it is about, how it was, how it is.
struct ChangeInWords {
    QString what;   // "Goal “Have Ffion for whole weekends”, by"
    QString before; // empty: was not there
    QString after;  // empty: is there no longer
};

// `older` and `newer` name the goals and steps that the changes are about.
std::vector<ChangeInWords> inWords(const std::vector<domain::PlanChange>& changes,
                                   const domain::CarePlan& older, const domain::CarePlan& newer,
                                   const policy::Policy& policy);

// Reads two versions and shows what is different, before beside after.
void comparePlanVersions(const PageContext& context, QWidget& over, domain::CarePlanId one,
                         domain::CarePlanId other);

// Somebody signed another version meanwhile: theirs beside this one. `goOn` signs later on top of theirs; declining
// leads back to the form as it is.
void askAboutVersions(const PageContext& context, QWidget& over, const PlanVersionsDiffer& both,
                      const std::function<void()>& goOn);

// The same to whoever was reviewing the version before: their review is of the newer one from now on.
void tellOfNewerVersion(const PageContext& context, QWidget& over, const QString& by,
                        const domain::SignedPlan& before, const domain::SignedPlan& now);

} // namespace keywork::ui

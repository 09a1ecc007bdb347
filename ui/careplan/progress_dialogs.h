#pragma once

#include "app/careplan/care_plan_page.h"
#include "ui/shell/page_context.h"

#include <functional>

class QWidget;

namespace keywork::ui {

// That a step was done, and what came of it.
void recordStepDone(const PageContext& context, QWidget& over, const domain::Step& step,
                    const std::function<void()>& done);
// How the client rates a goal today, in their words.
void rateGoal(const PageContext& context, QWidget& over, const domain::Goal& goal,
              const std::function<void()>& done);
// Whether the client agrees with the signed plan, and has a copy.
void recordAgreement(const PageContext& context, QWidget& over, const domain::SignedPlan& plan,
                     const std::function<void()>& done);

} // namespace keywork::ui

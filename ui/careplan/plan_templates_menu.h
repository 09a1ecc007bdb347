#pragma once

#include "domain/careplan/plan_template.h"

#include <functional>
#include <vector>

class QPushButton;

namespace keywork::ui {

// The button opens the templates by their names, each with what it is about.
void offerTemplates(QPushButton& button, const std::vector<domain::PlanTemplate>& templates,
                    const std::function<void(const domain::PlanTemplate&)>& chosen);

} // namespace keywork::ui

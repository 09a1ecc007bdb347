#pragma once

#include "ui/admin/set_up_presenter.h"

namespace keywork::ui {

// What is wrong, and at which field it is put right.
SetUpProblem problemOf(const app::MakeServiceRefusal& refusal, const policy::Policy& policy);

// Pages for the printer: the recovery sheet, and a slip for each person's first password.
QString recoverySheetHtml(const QString& serviceName, const QString& recoveryKey, Date madeOn);
QString slipsHtml(const QString& serviceName, const std::vector<FirstPassword>& people);

} // namespace keywork::ui

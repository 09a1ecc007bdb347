#pragma once

#include "domain/ids.h"
#include "policy/policy.h"

#include <QString>

#include <functional>

namespace keywork::ui {

// Who writes, where the policy is found, and what time it is for them.
struct Desk {
    domain::StaffId user;
    std::string window; // as the editor of its drafts
    const policy::Policy& policy;
    std::function<LocalTime()> now;
};

// Something to put right, and the objectName of the widget that it is about; empty: the whole form.
struct FormProblem {
    QString fieldId;
    QString sentence;
    friend bool operator==(const FormProblem&, const FormProblem&) = default;
};

} // namespace keywork::ui

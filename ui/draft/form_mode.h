#pragma once

#include "ui/support/status_shape.h"

#include <QString>

namespace keywork::ui {

// What a form is now. ReadOnly: its text can be read and copied, another window writes it or it is done with.
enum class FormMode { Opening, Writing, Waiting, ReadOnly, OutcomeRecorded, Finished, CannotOpen };

// The line at the foot: what is missing, or that nothing is.
struct Readiness {
    StatusKind status = StatusKind::None;
    QString word;
    QString detail;
};

} // namespace keywork::ui

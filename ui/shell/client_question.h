#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace keywork::ui {

// What Find or do asks when a person is to be chosen for something: "To whom does the note of 23-Jul-2026 belong?"
struct ClientQuestion {
    QString words;
    std::optional<domain::ClientId> except = {}; // who cannot be the answer, and is not listed
};

} // namespace keywork::ui

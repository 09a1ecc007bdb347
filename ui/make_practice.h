#pragma once

#include "ui/shell/opening.h"

namespace keywork::ui {

// Makes the small practice store: 40 invented people. Only the program itself knows how practice stores are made.
QString makePractice(const std::filesystem::path& folder, std::optional<Date> today,
                     const std::function<void(int done, int total)>& progress);

} // namespace keywork::ui

#pragma once

#include "ui/shell/page.h"

#include <QPointer>

namespace keywork::ui {

inline constexpr std::size_t mostOpenRecords = 3;

// A record that is kept; who it is about is known once its banner has been read.
struct OpenRecord {
    QPointer<RecordPage> page;
    std::optional<app::Identity> identity;
};

} // namespace keywork::ui

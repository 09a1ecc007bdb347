#pragma once

#include "app/page/banner.h"

#include <functional>

class QWidget;

namespace keywork::ui {

// The client banner over a form, made by whoever puts the window together; `show` is given what was read.
struct BannerSlot {
    QWidget* widget = nullptr;
    std::function<void(const app::Banner&)> show = [](const app::Banner&) {};
};
using BannerMaker = std::function<BannerSlot()>;

} // namespace keywork::ui

#pragma once

#include "app/page/banner.h"
#include "app/session/session_form.h"
#include "ui/shell/page.h"

namespace keywork::ui {

// The client banner over the form, made by whoever puts the window together; `show` is given what was read.
struct BannerSlot {
    QWidget* widget = nullptr;
    std::function<void(const app::Banner&)> show = [](const app::Banner&) {};
};
using BannerMaker = std::function<BannerSlot()>;

// *Record a session*: from an appointment, from a draft or on its own.
Page* makeSessionPage(const PageContext& context, const app::FormStart& start,
                      const BannerMaker& banner = {});

} // namespace keywork::ui

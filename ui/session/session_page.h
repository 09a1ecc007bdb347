#pragma once

#include "app/session/session_form.h"
#include "ui/draft/banner_slot.h"
#include "ui/shell/page.h"

namespace keywork::ui {

// *Record a session*: from an appointment, from a draft or on its own.
Page* makeSessionPage(const PageContext& context, const app::FormStart& start,
                      const BannerMaker& banner = {});

} // namespace keywork::ui

#pragma once

#include "ui/support/icons.h"
#include "ui/support/look.h"

#include <optional>

class QPushButton;

namespace keywork::ui {

// The text may carry a mnemonic; the accessible name is the text without it.
QPushButton* makeButton(const Theme& theme, const QString& text, std::optional<Icon> icon = {},
                        ControlSize size = ControlSize::Normal);
// One a page.
QPushButton* makePrimaryButton(const Theme& theme, const QString& text, std::optional<Icon> icon = {},
                               ControlSize size = ControlSize::Normal);
// Reads as a link, for headings and sentences.
QPushButton* makeLink(const Theme& theme, const QString& text, std::optional<Icon> icon = {});
// The one kind without a word beside it: its name is spoken and shown as a tip.
QPushButton* makeIconButton(const Theme& theme, Icon icon, const QString& name);

} // namespace keywork::ui

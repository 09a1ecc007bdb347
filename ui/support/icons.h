#pragma once

#include "ui/support/theme.h"

#include <QIcon>

#include <cstddef>

class QPainter;

namespace keywork::ui {

// The pictures of the window, named for what they stand for. Always beside a word.
enum class Icon {
    Today,
    Clients,
    Reviews,
    Medicines,
    Team,
    Reports,
    Settings,
    Find,
    RecordSession,
    RecordTop,
    Sign,
    SaveDraft,
    Edit,
    Print,
    Export,
    Discard,
    Add,
    Register,
    Appointment,
    Call,
    Partner,
    Person,
    Self,
    Household,
    Filter,
    SaveFilter,
    History,
    Compare,
    Hold,
    Stop,
    Resume,
    Transfer,
    Table,
    ZoomIn,
    ZoomOut,
    FullPage,
    ShowPassword,
    HidePassword,
    Expand,
    Collapse,
    Lock,
    Tick,
    OpenFolder,
    Calendar,
    Store,
    Information,
};
inline constexpr std::size_t iconCount = static_cast<std::size_t>(Icon::Information) + 1;

// Where Debian's Breeze icons are found; once, before the first icon is asked for.
void useBreezeIcons();

// An icon that takes its colour from the theme each time it is painted. The modes of QIcon choose it: Normal is
// `ink`, Active the accent (links), Selected what stands on the accent (primary buttons).
QIcon icon(const Theme& theme, Icon name, Colour ink = Colour::Text2);

// The picture in one colour, for painters of rows and chips.
void paintIcon(QPainter& painter, const QRect& square, Icon name, const QColor& ink);

} // namespace keywork::ui

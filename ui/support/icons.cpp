#include "ui/support/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <array>

namespace keywork::ui {
namespace {

struct Picture {
    Icon name;
    const char* breeze; // null for the one we draw ourselves
};

// In the order of the enum.
constexpr std::array<Picture, iconCount> pictures{{
    {Icon::Today, "view-calendar-day"},
    {Icon::Clients, "view-pim-contacts"},
    {Icon::Reviews, "view-task"},
    {Icon::Medicines, nullptr},
    {Icon::Team, "system-users"},
    {Icon::Reports, "office-chart-bar"},
    {Icon::Settings, "configure"},
    {Icon::Find, "edit-find"},
    {Icon::RecordSession, "journal-new"},
    {Icon::RecordTop, "view-calendar-tasks"},
    {Icon::Sign, "document-sign"},
    {Icon::SaveDraft, "document-save"},
    {Icon::Edit, "document-edit"},
    {Icon::Print, "document-print"},
    {Icon::Export, "document-export"},
    {Icon::Discard, "edit-delete"},
    {Icon::Add, "list-add"},
    {Icon::Register, "list-add-user"},
    {Icon::Appointment, "appointment-new"},
    {Icon::Call, "call-start"},
    {Icon::Partner, "document-share"},
    {Icon::Person, "user"},
    {Icon::Self, "im-user"},
    {Icon::Household, "user-group-properties"},
    {Icon::Filter, "view-filter"},
    {Icon::SaveFilter, "bookmark-new"},
    {Icon::History, "view-history"},
    {Icon::Compare, "kr_comparedirs"},
    {Icon::Hold, "media-playback-pause"},
    {Icon::Stop, "media-playback-stop"},
    {Icon::Resume, "media-playback-start"},
    {Icon::Transfer, "exchange-positions"},
    {Icon::Table, "table"},
    {Icon::ZoomIn, "zoom-in"},
    {Icon::ZoomOut, "zoom-out"},
    {Icon::FullPage, "view-fullscreen"},
    {Icon::ShowPassword, "password-show-on"},
    {Icon::HidePassword, "password-show-off"},
    {Icon::Expand, "go-down"},
    {Icon::Collapse, "go-up"},
    {Icon::Lock, "lock"},
    {Icon::Tick, "checkmark"},
    {Icon::OpenFolder, "document-open-folder"},
    {Icon::Calendar, "view-calendar-month"},
    {Icon::Store, "view-list-text"},
    {Icon::Information, "help-about"},
}};

constexpr bool iconsInOrder()
{
    for (std::size_t i = 0; i < pictures.size(); ++i)
        if (static_cast<std::size_t>(pictures[i].name) != i) return false;
    return true;
}
static_assert(iconsInOrder(), "the table of pictures follows the enum");

const char* breezeName(Icon icon)
{
    return pictures[static_cast<std::size_t>(icon)].breeze;
}

// A capsule on Breeze's grid of 22, one half filled.
void paintCapsule(QPainter& painter, double side)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 22.0, side / 22.0);
    painter.translate(11, 11);
    painter.rotate(-45);
    const QRectF body(-8, -4, 16, 8);
    QPainterPath outline;
    outline.addRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
    painter.setPen(QPen(Qt::black, 1.3));
    painter.drawPath(outline);
    painter.setClipRect(QRectF(-8, -4, 8, 8));
    painter.fillPath(outline, Qt::black);
}

// Plain Qt leaves Breeze in its own grey: paint the picture, then keep its shape and fill it with the ink.
QPixmap inked(Icon name, const QSize& size, double ratio, const QColor& ink)
{
    const QString key = QStringLiteral("keywork/%1/%2x%3@%4/%5")
                            .arg(static_cast<int>(name))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(ink.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.save();
    if (const char* breeze = breezeName(name)) {
        // Breeze is drawn for 16 and 22; the nearer one is scaled as a drawing, which QIcon does not do by itself.
        const int drawnFor = size.height() < 20 ? 16 : 22;
        const QIcon drawing = QIcon::fromTheme(QLatin1String(breeze));
        painter.drawPixmap(QRect(QPoint(0, 0), size),
                           drawing.pixmap(QSize(drawnFor, drawnFor), size.height() * ratio / drawnFor));
    } else {
        paintCapsule(painter, size.height());
    }
    painter.restore();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(0, 0), size), ink);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIcon : public QIconEngine {
public:
    ThemedIcon(const Theme& theme, Icon name, Colour ink) : m_theme(theme), m_name(name), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, m_theme.colour(inkFor(mode)));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return inked(m_name, size, 1.0, m_theme.colour(inkFor(mode)));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return inked(m_name, (QSizeF(size) / scale).toSize(), scale, m_theme.colour(inkFor(mode)));
    }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return new ThemedIcon(*this); }

private:
    Colour inkFor(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Normal: return m_ink;
        case QIcon::Disabled: return Colour::Border;
        case QIcon::Active: return Colour::Accent;
        case QIcon::Selected: return Colour::OnAccent;
        }
        return m_ink;
    }

    const Theme& m_theme;
    Icon m_name;
    Colour m_ink;
};

} // namespace

void useBreezeIcons()
{
    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths() << QStringLiteral("/usr/share/icons"));
    QIcon::setThemeName(QStringLiteral("breeze"));
}

QIcon icon(const Theme& theme, Icon name, Colour ink)
{
    return QIcon(new ThemedIcon(theme, name, ink));
}

void paintIcon(QPainter& painter, const QRect& square, Icon name, const QColor& ink)
{
    const int side = std::min(square.width(), square.height());
    const QPoint corner(square.x() + (square.width() - side) / 2, square.y() + (square.height() - side) / 2);
    painter.drawPixmap(corner, inked(name, {side, side}, painter.device()->devicePixelRatioF(), ink));
}

} // namespace keywork::ui

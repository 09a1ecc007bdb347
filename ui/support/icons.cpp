#include "ui/support/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <cmath>

namespace keywork::ui {
namespace {

// Breeze's name, or null for the one picture we draw ourselves.
const char* breezeName(Icon icon)
{
    switch (icon) {
    case Icon::Today: return "view-calendar-day";
    case Icon::Clients: return "view-pim-contacts";
    case Icon::Reviews: return "view-task";
    case Icon::Medicines: return nullptr;
    case Icon::Team: return "system-users";
    case Icon::Reports: return "office-chart-bar";
    case Icon::Settings: return "configure";
    case Icon::Find: return "edit-find";
    case Icon::RecordSession: return "journal-new";
    case Icon::RecordTop: return "view-calendar-tasks";
    case Icon::Sign: return "document-sign";
    case Icon::SaveDraft: return "document-save";
    case Icon::Edit: return "document-edit";
    case Icon::Print: return "document-print";
    case Icon::Export: return "document-export";
    case Icon::Discard: return "edit-delete";
    case Icon::Add: return "list-add";
    case Icon::Register: return "list-add-user";
    case Icon::Appointment: return "appointment-new";
    case Icon::Call: return "call-start";
    case Icon::Partner: return "document-share";
    case Icon::Person: return "user";
    case Icon::Self: return "im-user";
    case Icon::Household: return "user-group-properties";
    case Icon::Filter: return "view-filter";
    case Icon::SaveFilter: return "bookmark-new";
    case Icon::History: return "view-history";
    case Icon::Compare: return "kr_comparedirs";
    case Icon::Hold: return "media-playback-pause";
    case Icon::Stop: return "media-playback-stop";
    case Icon::Resume: return "media-playback-start";
    case Icon::Transfer: return "exchange-positions";
    case Icon::Table: return "table";
    case Icon::ZoomIn: return "zoom-in";
    case Icon::ZoomOut: return "zoom-out";
    case Icon::FullPage: return "view-fullscreen";
    case Icon::ShowPassword: return "password-show-on";
    case Icon::HidePassword: return "password-show-off";
    case Icon::Expand: return "go-down";
    case Icon::Collapse: return "go-up";
    case Icon::Lock: return "lock";
    case Icon::Tick: return "checkmark";
    case Icon::OpenFolder: return "document-open-folder";
    case Icon::Calendar: return "view-calendar-month";
    case Icon::Store: return "view-list-text";
    case Icon::Information: return "help-about";
    }
    return nullptr;
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

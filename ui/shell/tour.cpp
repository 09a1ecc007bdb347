#include "ui/shell/tour.h"

#include "ui/shell/sign_in_page.h"
#include "ui/shell/workplace.h"

#include <QDir>
#include <QPainter>

namespace keywork::ui {

Tour::Tour(MainWindow& window, Theme& theme, QString folder, Walk::Settle settle)
    : QObject(&window),
      m_window(window),
      m_theme(theme),
      m_folder(std::move(folder)),
      m_walk(window, std::move(settle))
{
    connect(&m_walk, &Walk::stopped, this, &Tour::keep);
    connect(&m_walk, &Walk::metSomebody, this, &Tour::planPalettes);
    connect(&m_walk, &Walk::finished, this, [this] { emit finished(m_exitStatus); });
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        qWarning("the folder of the tour cannot be made");
        emit finished(1);
        return;
    }
    m_walk.start();
}

void Tour::keep(const QString& name, QWidget* dialog)
{
    QPixmap picture = m_window.grab();
    if (dialog != nullptr) {
        QPainter painter(&picture);
        const QRect place = dialog->rect().translated(m_window.rect().center() - dialog->rect().center());
        painter.drawPixmap(place, dialog->grab());
        painter.setPen(m_theme.colour(Colour::Border)); // the desktop frames it, a picture must by itself
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    const QString file = QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    if (!picture.save(QDir(m_folder).filePath(file))) m_exitStatus = 1;
}

// The same window in other palettes and sizes.
void Tour::planPalettes(domain::ClientId client)
{
    PageArea& pages = m_window.workplace()->pages();
    const auto look = [this](PaletteChoice palette, int percent) {
        Appearance appearance = m_theme.appearance();
        appearance.palette = palette;
        appearance.textPercent = percent;
        m_theme.setAppearance(appearance);
    };
    m_walk.plan(QStringLiteral("client-dark"), [&pages, client, look] {
        look(PaletteChoice::Dark, 100);
        pages.openClient(client);
    });
    m_walk.plan(QStringLiteral("today-dark"), [&pages] { pages.showToday(); });
    m_walk.plan(QStringLiteral("today-high-contrast-150"),
                [look] { look(PaletteChoice::HighContrast, 150); });
    m_walk.plan(QStringLiteral("today-1024"), [this, look] {
        look(PaletteChoice::Light, 100);
        m_window.resize(1024, 768);
    });
    m_walk.plan(QStringLiteral("sign-in-1024"), [this] { m_window.signOut(); });
    m_walk.plan(QStringLiteral("sign-in-150"), [this, look] {
        m_window.resize(1366, 768);
        look(PaletteChoice::Light, 150);
    });
}

} // namespace keywork::ui

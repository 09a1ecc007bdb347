#include "gallery/boards.h"

#include "ui/support/house_style.h"
#include "ui/support/icons.h"
#include "ui/support/practice_frame.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>
#include <QTextStream>

using namespace keywork;
using namespace keywork::ui;

namespace {

struct View {
    const char* name;
    PaletteChoice palette;
    int percent;
    QSize size;
};

constexpr View views[] = {
    {"light-100", PaletteChoice::Light, 100, {1154, 734}},
    {"dark-100", PaletteChoice::Dark, 100, {1154, 734}},
    {"contrast-150", PaletteChoice::HighContrast, 150, {1046, 724}},
    {"light-150", PaletteChoice::Light, 150, {1046, 724}},
    {"light-200", PaletteChoice::Light, 200, {1500, 1000}},
    {"light-narrow", PaletteChoice::Light, 100, {928, 734}},
};

void writeAll(Theme& theme, const QString& folder)
{
    QDir().mkpath(folder);
    for (const View& view : views) {
        Appearance appearance = theme.appearance();
        appearance.palette = view.palette;
        appearance.textPercent = view.percent;
        theme.setAppearance(appearance);
        const std::pair<const char*, QWidget*> boards[] = {{"lists", gallery::makeLists(theme)},
                                                           {"form", gallery::makeForm(theme)},
                                                           {"components", gallery::makeComponents(theme)}};
        for (const auto& [name, board] : boards) {
            PracticeFrame frame(theme, board);
            frame.resize(view.size);
            frame.show();
            QApplication::processEvents();
            frame.grab().save(folder + u'/' + QLatin1String(name) + u'-' + QLatin1String(view.name) +
                              QStringLiteral(".png"));
        }
    }
}

} // namespace

// gallery: shows every component. gallery FOLDER: writes one picture for each board, palette and text size.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    useBreezeIcons();
    Theme theme;
    QApplication::setStyle(new HouseStyle(theme));
    if (argc > 1) {
        writeAll(theme, QString::fromLocal8Bit(argv[1]));
        return 0;
    }
    QTabWidget window;
    window.addTab(gallery::makeLists(theme), QStringLiteral("Lists"));
    window.addTab(gallery::makeForm(theme), QStringLiteral("Form"));
    window.addTab(gallery::makeComponents(theme), QStringLiteral("Components"));
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}

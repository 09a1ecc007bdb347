#pragma once

#include "support/qt_printing.h"
#include "support/settle.h"
#include "ui/support/house_style.h"
#include "ui/support/icons.h"
#include "ui/support/spoken_choice.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QStyleFactory>
#include <QWidget>
#include <gtest/gtest.h>

namespace keywork::test {

// A test with a theme and the house style, put back afterwards. Light and 100 % unless the test says otherwise.
class Themed : public testing::Test {
public:
    Themed()
    {
        ui::useBreezeIcons();
        ui::nameChoicesByTheirLabels();
        QApplication::setStyle(new ui::HouseStyle(theme));
    }
    ~Themed() override { QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); }

    void look(ui::PaletteChoice palette, int textPercent = 100)
    {
        theme.setAppearance({palette, textPercent, ui::FontChoice::Inter, ui::Motion::Reduced});
        settle();
    }

    // Shown, laid out and in front, as if a person had it before them.
    static void show(QWidget& window, QSize size = {})
    {
        if (size.isValid()) window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        settle();
    }

    ui::Theme theme{{.palette = ui::PaletteChoice::Light}};
};

} // namespace keywork::test

#include "ui/shell/welcome_panel.h"

#include "base/version.h"
#include "ui/shell/picture.h"
#include "ui/shell/product_mark.h"
#include "ui/support/labels.h"
#include "ui/support/practice_frame.h"
#include "ui/support/screen_text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace keywork::ui {

namespace {

constexpr int panelMargin = 60;
constexpr int narrowPanel = 400;
constexpr double markSide = 36;
constexpr double smallMark = 22;
constexpr double factPicture = 18;

// A date stays on one line: a word joiner after each hyphen.
QString unbroken(QString date)
{
    return date.replace(QLatin1Char('-'), QStringLiteral("-\u2060"));
}

QLayout* makeFact(const Theme& theme, Icon icon, const QString& heading, const QString& text)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::oneAndHalf);
    line->addWidget(new Picture(theme, icon, factPicture), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(theme, heading, {.weight = QFont::Medium}, Wrapping::Wraps));
    words->addWidget(makeLabel(theme, text, {.ink = Ink::Text2}, Wrapping::Wraps));
    line->addLayout(words, 1);
    return line;
}

} // namespace

WelcomePanel::WelcomePanel(const Theme& theme, const SignInState& state, QWidget* parent) : QFrame(parent)
{
    setGround(*this, Ground::Inset);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    m_column = new QVBoxLayout;
    auto* column = m_column;
    column->setSpacing(space::two);
    whole->addLayout(column, 1);
    whole->addWidget(makeHairline(Qt::Vertical));

    column->addWidget(new ProductMark(theme, markSide));
    column->addSpacing(space::half);
    column->addWidget(makeLabel(theme, QStringLiteral("Keywork"), {TextRole::Product, QFont::DemiBold}));
    column->addWidget(
        makeLabel(theme,
                  tr("Sessions, care plans, reviews and medicines for one drug and alcohol treatment "
                     "service."),
                  {.role = TextRole::Lead, .ink = Ink::Text2}, Wrapping::Wraps));
    column->addSpacing(space::three);
    if (state.isPractice) {
        column->addLayout(makeFact(theme, Icon::Store, tr("This is a practice store"),
                                   tr("%1 Nothing you do here touches a real record.").arg(state.people)));
        column->addLayout(makeFact(theme, Icon::Calendar, tr("Its day is %1").arg(unbroken(state.day)),
                                   tr("Practice stores can be set to any day.")));
    }
    column->addLayout(makeFact(theme, Icon::Information, tr("It records, computes and shows"),
                               tr("It does not prescribe, recommend a dose, or score a person's risk.")));
    column->addStretch(1);
    const QString number = onScreen(version);
    column->addWidget(makeLabel(theme, tr("Version %1 · GPL-3.0-or-later").arg(number),
                                {.role = TextRole::Caption, .ink = Ink::Text2}, Wrapping::Wraps));
}

void WelcomePanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const int margin = width() < narrowPanel ? space::three : panelMargin;
    m_column->setContentsMargins(margin, panelMargin + space::one, space::three, space::four);
}

WelcomeLine::WelcomeLine(const Theme& theme, const SignInState& state, QWidget* parent) : QFrame(parent)
{
    setGround(*this, Ground::Inset);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::three, space::one, space::three, space::one);
    line->setSpacing(space::oneAndHalf);
    line->addWidget(new ProductMark(theme, smallMark));
    line->addWidget(
        makeLabel(theme, QStringLiteral("Keywork"), {.role = TextRole::Section, .weight = QFont::DemiBold}));
    if (state.isPractice) {
        line->addWidget(new PracticeTag(theme));
        line->addWidget(makeLabel(theme, QStringLiteral("%1 %2").arg(state.people, state.day),
                                  {.ink = Ink::Text2}, Wrapping::Wraps),
                        1);
    } else {
        line->addStretch(1);
    }
    column->addLayout(line);
    column->addWidget(makeHairline());
}

} // namespace keywork::ui

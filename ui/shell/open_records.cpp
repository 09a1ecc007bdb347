#include "ui/shell/open_records.h"

#include "ui/shell/words.h"
#include "ui/support/button_paint.h"
#include "ui/support/labels.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int sideMargin = 10;

} // namespace

RecordButton::RecordButton(const Theme& theme, const app::Identity& person, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    const Identity text = keywork::ui::shown(person);
    QString name = text.name;
    setText(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_bornAndRef = QStringLiteral("%1 · %2").arg(text.born, text.ref);
    setAccessibleName(spoken(person));
    setCheckable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QFont RecordButton::nameFont() const
{
    return m_theme.font(TextRole::Body, QFont::Medium);
}

// A name is never shortened: a long one goes on in a second line after its comma.
QStringList RecordButton::nameLines(int width) const
{
    QString name = text();
    name.replace(QStringLiteral("&&"), QStringLiteral("&"));
    const auto comma = name.indexOf(QStringLiteral(", "));
    if (QFontMetrics(nameFont()).horizontalAdvance(name) <= width || comma < 0) return {name};
    return {name.left(comma + 1), name.mid(comma + 2)};
}

QSize RecordButton::sizeHint() const
{
    const int width = m_theme.grown(180);
    const int lines = static_cast<int>(nameLines(width - 2 * sideMargin).size());
    return {width, lines * QFontMetrics(nameFont()).height() +
                       QFontMetrics(m_theme.font(TextRole::Caption)).height() + space::oneAndHalf};
}

void RecordButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isYellow = isChecked() && m_theme.isHighContrast();
    if (isChecked())
        paintRounded(painter, rect(), radius::control, m_theme.colour(Colour::Selected), Qt::transparent);
    painter.setPen(m_theme.colour(isYellow ? Colour::OnSelected : Colour::Text));
    painter.setFont(nameFont());
    int top = space::oneAndHalf / 2;
    for (const QString& line : nameLines(width() - 2 * sideMargin)) {
        const int height = painter.fontMetrics().height();
        painter.drawText(QRect(sideMargin, top, width() - 2 * sideMargin, height), Qt::AlignVCenter, line);
        top += height;
    }
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(m_theme.colour(isYellow ? Colour::OnSelected : Colour::Text2));
    painter.drawText(QRect(sideMargin, top, width() - 2 * sideMargin, painter.fontMetrics().height()),
                     Qt::AlignVCenter, m_bornAndRef);
}

OpenRecords::OpenRecords(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::half);
    auto* heading = makeLabel(theme, tr("Open records"), {.role = TextRole::Caption, .ink = Ink::Text2});
    heading->setContentsMargins(sideMargin, 0, 0, 0);
    column->addWidget(heading);
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(space::half);
    column->addLayout(m_buttons);
    hide();
}

void OpenRecords::show(const std::vector<app::Identity>& people, std::optional<domain::ClientId> current)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was just pressed
        item->widget()->hide();
        delete item;
    }
    for (const app::Identity& person : people) {
        auto* button = new RecordButton(m_theme, person);
        button->setChecked(person.id == current);
        connect(button, &QAbstractButton::clicked, this, [this, id = person.id] { emit chosen(id); });
        m_buttons->addWidget(button);
    }
    setVisible(!people.empty());
}

} // namespace keywork::ui

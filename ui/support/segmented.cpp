#include "ui/support/segmented.h"

#include "ui/support/button_paint.h"
#include "ui/support/field.h"
#include "ui/support/flow_layout.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace keywork::ui {

namespace {

// The answers themselves: a row that is higher than they are gives the control more than they need.
QRect placeOfAnswers(const SegmentedControl& control)
{
    QRect place;
    for (int index = 0; index < control.count(); ++index)
        if (!control.segment(index)->isHidden()) place |= control.segment(index)->geometry();
    return {0, place.top(), control.width(), place.height()};
}

} // namespace

Segment::Segment(const Theme& theme, const QString& text, SegmentLook look, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_look(look)
{
    setText(text);
    setAccessibleName(withoutMnemonicAndColon(text));
    setCheckable(true);
    setShowsOwnFocus(*this);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Segment::sizeHint() const
{
    const bool isSmall = m_look == SegmentLook::Chips || controlSize(parentWidget()) == ControlSize::Small;
    const TextRole role = isSmall ? TextRole::Caption : TextRole::Body;
    const int text =
        QFontMetrics(m_theme.font(role, QFont::DemiBold)).horizontalAdvance(accessibleName()) + 1;
    const int height = m_look == SegmentLook::Chips ? m_theme.height(Height::Chip)
                       : isSmall                    ? m_theme.height(Height::Small)
                                                    : m_theme.height(Height::Control);
    return {std::max(smallestTarget, text + 2 * (isSmall ? 11 : 13)), height};
}

void Segment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isChips = m_look == SegmentLook::Chips;
    const bool isSmall = isChips || controlSize(parentWidget()) == ControlSize::Small;
    const bool isFilled = isChecked() && (!isChips || m_theme.isHighContrast());
    QColor ink = m_theme.colour(isChips ? Colour::Text2 : Colour::Text);
    if (isFilled) ink = m_theme.colour(Colour::OnAccent);
    else if (isChecked()) ink = m_theme.colour(Colour::Accent);
    else if (underMouse()) ink = m_theme.colour(Colour::Text);
    if (isChips && isChecked())
        paintRounded(painter, rect(), radius::chip,
                     m_theme.colour(isFilled ? Colour::Accent : Colour::AccentSoft), Qt::transparent);
    painter.setFont(m_theme.font(isSmall ? TextRole::Caption : TextRole::Body, isChecked() ? QFont::DemiBold
                                                                               : isChips   ? QFont::Medium
                                                                                           : QFont::Normal));
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, text());
    if (hasFocus())
        paintRounded(painter, rect().adjusted(3, 3, -3, -3), radius::chip, Qt::transparent,
                     m_theme.colour(isFilled ? Colour::OnAccent : Colour::Focus), 2.0);
}

void Segment::keyPressEvent(QKeyEvent* event)
{
    constexpr int asFarAsItGoes = 1000;
    switch (event->key()) {
    case Qt::Key_Left: emit stepped(-1); return;
    case Qt::Key_Right: emit stepped(1); return;
    case Qt::Key_Home: emit stepped(-asFarAsItGoes); return;
    case Qt::Key_End: emit stepped(asFarAsItGoes); return;
    case Qt::Key_Up:
    case Qt::Key_Down: event->ignore(); return; // Qt would move by place on the screen
    default: QAbstractButton::keyPressEvent(event);
    }
}

void Segment::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) updateGeometry();
}

SegmentedControl::SegmentedControl(const Theme& theme, const QString& name, const QStringList& answers,
                                   SegmentLook look, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_look(look),
      m_line(new FlowLayout(look == SegmentLook::Chips ? space::half : 0, this)),
      m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Minimum); // Fixed would forbid a second line
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        passFocusPolicy();
        emit chosen(index);
    });
    setAnswers(answers);
}

void SegmentedControl::setAnswers(const QStringList& answers)
{
    const auto old = m_group->buttons();
    for (QAbstractButton* segment : old) {
        m_group->removeButton(segment);
        delete segment;
    }
    for (int index = 0; index < answers.size(); ++index) {
        auto* segment = new Segment(m_theme, answers[index], m_look, this);
        m_group->addButton(segment, index);
        m_line->addWidget(segment);
        connect(segment, &Segment::stepped, this, [this, index](int by) { step(index, by); });
        connect(segment, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update));
    }
    passFocusPolicy();
    updateGeometry();
}

void SegmentedControl::setAnswer(int index, const QString& text)
{
    QAbstractButton* button = segment(index);
    button->setText(text);
    button->setAccessibleName(withoutMnemonicAndColon(text));
    button->updateGeometry();
}

void SegmentedControl::setAnswerShown(int index, bool shown)
{
    segment(index)->setVisible(shown);
    updateGeometry();
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton* wanted = segment(index)) {
        wanted->setChecked(true);
    } else if (QAbstractButton* chosen = m_group->checkedButton()) {
        m_group->setExclusive(false); // an exclusive group never lets go of its last choice
        chosen->setChecked(false);
        m_group->setExclusive(true);
    }
    passFocusPolicy();
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

QAbstractButton* SegmentedControl::segment(int index) const
{
    return m_group->button(index);
}

void SegmentedControl::step(int from, int by)
{
    const int way = by < 0 ? -1 : 1;
    int next = from;
    for (int index = from + way; index >= 0 && index < count() && by != 0; index += way) {
        if (segment(index)->isHidden()) continue;
        next = index;
        by -= way;
    }
    segment(next)->setFocus(Qt::TabFocusReason);
    if (next != current()) segment(next)->click();
}

// One stop for Tab: the chosen answer, or the first while there is none.
void SegmentedControl::passFocusPolicy()
{
    const int stop = std::max(0, current());
    for (int index = 0; index < count(); ++index)
        segment(index)->setFocusPolicy(index == stop ? Qt::StrongFocus : Qt::ClickFocus);
    if (count() > 0) setFocusProxy(segment(stop));
    update();
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    if (m_look == SegmentLook::Chips) return;
    QPainter painter(this);
    const QColor border = m_theme.colour(Colour::Border);
    const QRect frame = placeOfAnswers(*this);
    paintRounded(painter, frame, radius::control, m_theme.colour(Colour::Page), Qt::transparent);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    painter.setClipPath(inside);
    for (int index = 0; index < count(); ++index) {
        if (segment(index)->isHidden()) continue;
        const QRect place = segment(index)->geometry();
        if (segment(index)->isChecked()) painter.fillRect(place, m_theme.colour(Colour::Accent));
        const bool touchesChoice = index == current() || index - 1 == current();
        const bool beginsLine = place.x() == 0;
        if (beginsLine && place.y() > frame.top())
            painter.fillRect(QRect(0, place.y(), width(), 1), m_theme.colour(Colour::Line));
        if (!beginsLine && !touchesChoice)
            painter.fillRect(QRect(place.x(), place.y(), 1, place.height()), m_theme.colour(Colour::Line));
    }
    painter.setClipping(false);
    paintRounded(painter, frame, radius::control, Qt::transparent, border);
}

} // namespace keywork::ui

#include "ui/support/house_dialog.h"

#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/look.h"
#include "ui/support/scroll_column.h"
#include "ui/support/status_label.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr int ring = space::half; // room for the ring round what has the focus, which scrolling would cut off
constexpr int bar = space::two;   // and for the scroll bar, beside what it scrolls

QLabel* makeHeading(const Theme& theme, const QString& title, StatusKind kind)
{
    if (kind == StatusKind::Info)
        return makeLabel(theme, title, {TextRole::Lead, QFont::DemiBold}, Wrapping::Wraps);
    auto* heading = new StatusLabel(theme, kind, title);
    setTextRole(*heading, theme, TextRole::Lead, QFont::DemiBold);
    heading->setWordWrap(true);
    return heading;
}

} // namespace

HouseDialog::HouseDialog(const Theme& theme, const QString& title, StatusKind kind, QWidget& over)
    : QDialog(over.window()),
      m_theme(theme),
      m_column(new QVBoxLayout(this)),
      m_content(new ScrollColumn),
      m_answers(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setGround(*this, Ground::Page);
    setMinimumWidth(theme.grown(420));
    m_column->setContentsMargins(space::three - ring, space::three, space::three - bar, space::two);
    m_column->setSpacing(space::oneAndHalf - ring);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(ring, 0, bar, 0);
    heading->addWidget(makeHeading(theme, title, kind));
    m_column->addLayout(heading);
    m_content->setColumnMargins({ring, ring, bar, ring});
    m_content->setGap(space::oneAndHalf);
    m_content->widget()->installEventFilter(this);
    m_column->addWidget(m_content, 1);
    m_answers->setContentsMargins(ring, space::one - ring, bar, 0);
    m_answers->setSpacing(space::oneAndHalf);
    m_answers->addStretch(1);
    m_column->addLayout(m_answers);
}

void HouseDialog::addText(const QString& text)
{
    if (!text.isEmpty()) addContent(makeLabel(m_theme, text, {}, Wrapping::Wraps));
}

void HouseDialog::addContent(QWidget* widget)
{
    if (m_part != nullptr) m_part->layout()->addWidget(widget);
    else m_content->add(widget);
}

QWidget* HouseDialog::beginPart()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    addContent(part);
    m_part = part;
    return part;
}

QPushButton* HouseDialog::addDecline(const QString& text)
{
    QPushButton* button = makeButton(m_theme, text);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    m_answers->addWidget(button);
    return button;
}

QPushButton* HouseDialog::addAgree(const QString& text)
{
    m_agree = makePrimaryButton(m_theme, text);
    m_agree->setDefault(true);
    setShortcutHint(*m_agree, tr("Ctrl+Enter"));
    connect(m_agree, &QPushButton::clicked, this, [this] { agree(); });
    auto* chord = new QShortcut(this);
    chord->setKeys({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    chord->setAutoRepeat(false);
    connect(chord, &QShortcut::activated, m_agree, &QPushButton::click);
    m_answers->addWidget(m_agree);
    return m_agree;
}

void HouseDialog::setCheck(std::function<bool()> mayAgree)
{
    m_mayAgree = std::move(mayAgree);
}

void HouseDialog::agree()
{
    if (!m_mayAgree || m_mayAgree()) accept();
}

// Enter does what has the focus, as on the pages: QDialog would press the default button for it, and so agree for
// somebody who meant the field or the link before them.
void HouseDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) return QDialog::keyPressEvent(event);
    auto* meant = qobject_cast<QAbstractButton*>(focusWidget());
    if (meant != nullptr && !event->isAutoRepeat()) meant->click();
}

// Its fields come and go while it is filled in; the window under it says how high it may become.
void HouseDialog::fit()
{
    m_content->updateGeometry(); // its fields may need more width by now
    m_column->activate();
    resize(std::max(width(), m_column->totalMinimumSize().width()), height());
    m_column->activate();
    const QLayout& content = *m_content->widget()->layout();
    const int across = m_content->viewport()->width();
    const int needed =
        content.hasHeightForWidth() ? content.totalHeightForWidth(across) : content.totalSizeHint().height();
    const int beside = m_column->totalMinimumHeightForWidth(width()) - m_content->minimumHeight();
    const int least = m_content->minimumSizeHint().height();
    const int room = parentWidget()->height() - 2 * space::three - beside;
    m_content->setMinimumHeight(std::min(needed, std::max(least, room)));
    resize(width(), m_column->totalMinimumHeightForWidth(width()));
    if (isVisible()) stayInside();
}

// It grows downwards; what would go below the window under it moves up.
void HouseDialog::stayInside()
{
    const QRect window = parentWidget()->window()->frameGeometry();
    const int below = frameGeometry().bottom() - window.bottom();
    if (below > 0) move(x(), std::max(window.top(), y() - below));
}

void HouseDialog::showEvent(QShowEvent* event)
{
    fit();
    QDialog::showEvent(event);
}

bool HouseDialog::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOther = event->type() == QEvent::LayoutRequest && watched == m_content->widget();
    if (isOther && isVisible()) fit();
    return QDialog::eventFilter(watched, event);
}

} // namespace keywork::ui

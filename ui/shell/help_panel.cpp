#include "ui/shell/help_panel.h"

#include "ui/shell/help_view.h"
#include "ui/support/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr double helpWidth = 440; // some 60 letters a line
constexpr double mostOfPage = 0.9;
constexpr int focusLine = 2;

} // namespace

HelpPanel::HelpPanel(const Theme& theme, QWidget& page, std::function<QString()> topicInView)
    : QFrame(page.parentWidget()),
      m_theme(theme),
      m_page(page),
      m_topicInView(std::move(topicInView)),
      m_other(makeLink(theme, {})),
      m_view(new HelpView(theme))
{
    setAccessibleName(tr("Help"));
    setGround(*this, Ground::Page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(focusLine, focusLine, focusLine, focusLine);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeHairline());
    column->addWidget(m_view, 1);
    m_page.installEventFilter(this);
    m_view->installEventFilter(this);
    hide();
}

QWidget* HelpPanel::makeHead()
{
    auto* head = new QWidget;
    auto* line = new FlowLayout(space::oneAndHalf, head); // large text moves the buttons below the word
    line->setContentsMargins(space::three, space::one, space::two, space::one);
    line->addWidget(makeLabel(m_theme, tr("Help"), {TextRole::Section, QFont::DemiBold}));
    line->addStretch();
    line->addWidget(m_other);
    QPushButton* close = makeButton(m_theme, tr("Close"), {}, ControlSize::Small);
    close->setAccessibleName(tr("Close help"));
    close->setToolTip(tr("Close help (F1)"));
    line->addWidget(close);
    connect(close, &QPushButton::clicked, this, &HelpPanel::cancel);
    connect(m_other, &QPushButton::clicked, this,
            [this] { show(m_view->topic() == topicOfWindow() ? m_topicInView() : topicOfWindow()); });
    return head;
}

void HelpPanel::toggle()
{
    const QString topic = m_topicInView();
    const bool isRead = isOpen() && isAncestorOf(QApplication::focusWidget());
    if (isRead) return cancel();
    open(topic);
}

void HelpPanel::open(const QString& topic)
{
    m_focusBefore = QApplication::focusWidget();
    show(topic);
    place();
    raise();
    QFrame::show();
    m_view->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::show(const QString& topic)
{
    m_view->setTopic(topic);
    const bool isWindow = m_view->topic() == topicOfWindow();
    m_other->setText(isWindow ? tr("This page") : tr("All keys"));
    m_other->setAccessibleName(m_other->text());
    m_other->setToolTip(isWindow ? tr("Help on the page in view") : tr("The window and its keys"));
    m_view->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::cancel()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible()) m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::place()
{
    const QRect page = m_page.geometry();
    const int width = std::min(m_theme.grown(helpWidth), static_cast<int>(page.width() * mostOfPage));
    setGeometry(page.right() - width + 1, page.top(), width, page.height());
}

// Esc is the panel's own while it is read, whatever shortcut the page under it has for it.
bool HelpPanel::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QFrame::event(event);
    event->accept();
    return true;
}

void HelpPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return cancel();
    QFrame::keyPressEvent(event);
}

bool HelpPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_page && event->type() == QEvent::Resize && isOpen()) place();
    if (watched == m_view && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QFrame::eventFilter(watched, event);
}

void HelpPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && isOpen()) place(); // larger text, wider lines
}

// The text has no frame of its own: where it is read, the panel's says so.
void HelpPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Page));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.colour(Colour::Border));
    if (!m_view->hasFocus()) return;
    painter.setPen(QPen(m_theme.colour(Colour::Focus), focusLine));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace keywork::ui

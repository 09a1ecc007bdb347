#include "ui/shell/status_line.h"

#include "ui/support/labels.h"

#include <QEvent>
#include <QHBoxLayout>

namespace keywork::ui {

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_announcer(new Announcer(theme)),
      m_facts(makeLabel(theme, {}, {.role = TextRole::Caption, .ink = Ink::Text2}))
{
    setGround(*this, Ground::Window);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHairline());
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::two, 0, space::two, 0);
    line->setSpacing(space::three);
    line->addWidget(m_announcer, 1);
    line->addWidget(m_facts);
    column->addLayout(line, 1);
    // What was said must not widen the window; its tip has the whole of it.
    m_announcer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLine::say(const QString& sentence, std::optional<StatusKind> status)
{
    m_pagesSince = 0;
    m_saidOf = m_inView;
    m_announcer->say(sentence, status);
    m_announcer->setToolTip(sentence);
}

void StatusLine::showQuietly(const QString& sentence)
{
    m_announcer->showQuietly(sentence);
    m_announcer->setToolTip({});
}

void StatusLine::onPageShown(std::optional<domain::ClientId> about)
{
    const bool isAboutAnother = m_saidOf && about && *m_saidOf != *about;
    m_inView = about;
    if (++m_pagesSince > 1 || isAboutAnother) showQuietly({});
}

void StatusLine::setFacts(const QString& facts)
{
    m_facts->setText(facts);
    giveWay();
}

bool StatusLine::event(QEvent* event)
{
    const bool taken = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) giveWay();
    return taken;
}

void StatusLine::giveWay()
{
    const int room = width() - 2 * space::two - space::three;
    m_facts->setVisible(m_announcer->sizeHint().width() + m_facts->sizeHint().width() <= room);
}

QSize StatusLine::sizeHint() const
{
    return {QFrame::sizeHint().width(), m_theme.height(Height::Status)};
}

} // namespace keywork::ui

#include "ui/shell/help_view.h"

#include "policy/help_pages.h"
#include "ui/support/screen_text.h"

#include <QEvent>
#include <QTextBlock>

namespace keywork::ui {

namespace {

constexpr int lineHeightPercent = 122; // as in the notes that people write
constexpr int indent = space::two;     // of the items of a list

} // namespace

QString topicOfWindow()
{
    return QStringLiteral("the-window");
}

HelpView::HelpView(const Theme& theme, QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(space::three);
    document()->setIndentWidth(indent);
    setTextRole(*this, theme, TextRole::Body);
}

void HelpView::setTopic(const QString& topic)
{
    m_topic = policy::helpPage(fromScreen(topic)) ? topic : topicOfWindow();
    setPage();
}

void HelpView::setPage()
{
    const auto page = policy::helpPage(fromScreen(m_topic));
    if (!page) return;
    setMarkdown(onScreen(std::string(*page)));
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(format);
    setAccessibleName(tr("Help: %1").arg(document()->firstBlock().text()));
}

// Headings take their size from the font that the text has when it is read.
void HelpView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    const bool isLook = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (isLook && !m_topic.isEmpty()) setPage();
}

} // namespace keywork::ui

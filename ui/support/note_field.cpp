#include "ui/support/note_field.h"

#include "ui/support/line_field.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTextBlock>

#include <cmath>

namespace keywork::ui {
namespace {

constexpr int lineHeightPercent = 122; // of Inter's own, which comes to the 20 px of the boards
constexpr int padding = 6;

} // namespace

NoteEdit::NoteEdit(const Theme& theme, int lines, int mostCharacters)
    : m_theme(theme), m_lines(lines), m_mostCharacters(mostCharacters)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false); // the style fills the rounded frame
    document()->setDocumentMargin(padding);
    spaceLines();
}

void NoteEdit::setNote(const QString& text)
{
    setPlainText(text);
    spaceLines();
}

void NoteEdit::spaceLines()
{
    const QSignalBlocker quiet(this);
    document()->setUndoRedoEnabled(false);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(format);
    document()->setUndoRedoEnabled(true);
}

bool NoteEdit::hasRoomFor(qsizetype characters) const
{
    const int held = document()->characterCount() - 1; // Qt counts the end of the last paragraph
    const int replaced = textCursor().selectionEnd() - textCursor().selectionStart();
    return held - replaced + characters <= m_mostCharacters;
}

void NoteEdit::keyPressEvent(QKeyEvent* event)
{
    const bool writes =
        !event->text().isEmpty() &&
        (event->text().front().isPrint() || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    const bool isChord =
        event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier);
    if (writes && !isChord && !hasRoomFor(event->text().size())) {
        emit refused();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void NoteEdit::insertFromMimeData(const QMimeData* source)
{
    if (!hasRoomFor(source->text().size())) {
        emit refused();
        return;
    }
    QTextEdit::insertFromMimeData(source);
}

void NoteEdit::inputMethodEvent(QInputMethodEvent* event)
{
    if (!hasRoomFor(event->commitString().size())) {
        emit refused();
        return;
    }
    QTextEdit::inputMethodEvent(event);
}

QSize NoteEdit::sizeHint() const
{
    const int line =
        static_cast<int>(std::ceil(QFontMetricsF(font()).lineSpacing() * lineHeightPercent / 100.0));
    return {m_theme.grown(320), m_lines * line + 2 * (padding + frameWidth()) + 2};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {m_theme.grown(160), sizeHint().height()};
}

// The frame shows the focus, and Qt repaints only the viewport.
void NoteEdit::focusInEvent(QFocusEvent* event)
{
    QTextEdit::focusInEvent(event);
    update();
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    update();
}

void NoteEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) updateGeometry();
}

NoteField::NoteField(const Theme& theme, const QString& id, const QString& label, int lines,
                     int mostCharacters, QWidget* parent)
    : Field(theme, id, label, new NoteEdit(theme, lines, mostCharacters), parent),
      m_edit(static_cast<NoteEdit*>(editor()))
{
    connect(m_edit, &NoteEdit::refused, this,
            [this, mostCharacters] { setError(tooLongSentence(mostCharacters)); });
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        setError({});
        emit edited();
    });
}

void NoteField::setText(const QString& text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setNote(text);
    setError({});
}

} // namespace keywork::ui

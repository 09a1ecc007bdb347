#include "ui/support/field.h"

#include "ui/support/labels.h"
#include "ui/support/look.h"
#include "ui/support/sentences.h"
#include "ui/support/status_label.h"

#include <QAccessible>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace keywork::ui {

QString withoutMnemonicAndColon(const QString& label)
{
    QString name;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] == u'&' && i + 1 < label.size()) ++i; // the letter after it, be it another ampersand
        name += label[i];
    }
    name = name.trimmed();
    while (name.endsWith(u':')) name = name.chopped(1).trimmed();
    return name;
}

Field::Field(const Theme& theme, const QString& id, const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_label(makeLabel(theme, label, {TextRole::Caption, QFont::Normal, Ink::Text2})),
      m_editor(editor)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    m_labelLine = new QHBoxLayout;
    m_labelLine->setSpacing(space::one);
    m_labelLine->addWidget(m_label);
    m_labelLine->addStretch();
    column->addLayout(m_labelLine);
    column->addWidget(m_editor);

    m_editor->setObjectName(id);
    m_label->setBuddy(m_editor);
    setLabel(label);
    m_editor->installEventFilter(this);
}

void Field::focusInEvent(QFocusEvent* event)
{
    m_editor->setFocus(event->reason());
}

QString Field::id() const
{
    return m_editor->objectName();
}

QString Field::name() const
{
    return m_editor->accessibleName();
}

void Field::setLabel(const QString& label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_editor->setAccessibleName(withoutMnemonicAndColon(label));
}

void Field::setNameWithoutLabel(const QString& name)
{
    setLabel({});
    m_editor->setAccessibleName(name);
}

void Field::setHint(const QString& hint)
{
    if (hint == m_hint) return;
    m_hint = hint;
    showUnderline();
}

void Field::setError(const QString& error)
{
    if (error == m_error) return;
    m_error = error;
    markAsWrong(*m_editor, error.isEmpty() ? Correctness::Right : Correctness::Wrong);
    showUnderline();
}

void Field::setEditorWidth(int pixels)
{
    m_editor->setFixedWidth(pixels);
    layout()->setAlignment(m_editor, Qt::AlignLeft);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void Field::addBesideLabel(QWidget* widget)
{
    m_labelLine->addWidget(widget);
}

void Field::setSpokenAddition(const QString& addition)
{
    m_addition = addition;
    describe();
}

// A screen reader reads the description after the name.
void Field::describe()
{
    m_editor->setAccessibleDescription(inSentences({m_error, m_addition, m_hint}));
}

// One line under the widget: the error if there is one, else the hint.
void Field::showUnderline()
{
    delete m_under;
    m_under = nullptr;
    describe();
    if (m_hint.isEmpty() && m_error.isEmpty()) return;
    if (hasError()) m_under = new StatusLabel(m_theme, StatusKind::Stop, m_error);
    else m_under = makeLabel(m_theme, m_hint);
    setTextRole(*m_under, m_theme, TextRole::Caption, hasError() ? QFont::Medium : QFont::Normal);
    if (!hasError()) setInk(*m_under, Ink::Text2);
    m_under->setWordWrap(true);
    m_under->setObjectName(id() + (hasError() ? QStringLiteral("Error") : QStringLiteral("Hint")));
    layout()->addWidget(m_under);
}

bool Field::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut) emit left();
    return QWidget::eventFilter(watched, event);
}

} // namespace keywork::ui

#include "ui/support/line_field.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

namespace keywork::ui {

QValidator::State LengthLimit::validate(QString& text, int&) const
{
    return text.size() > m_most ? Invalid : Acceptable;
}

QString tooLongSentence(int most)
{
    return QCoreApplication::translate(
        "Field", "That is too long: at most %n characters. Nothing was put in.", nullptr, most);
}

RemarkLineEdit::RemarkLineEdit(const Theme& theme) : m_theme(theme) {}

void RemarkLineEdit::setRemark(const QString& remark)
{
    if (remark == m_remark) return;
    m_remark = remark;
    update();
}

QRect RemarkLineEdit::remarkPlace() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    constexpr int ownMargin = 2; // QLineEdit's, inside its contents
    const QRect contents = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const int textEnd = contents.x() + ownMargin + fontMetrics().horizontalAdvance(text());
    return {textEnd + space::one, contents.y(), contents.right() - textEnd - space::one, contents.height()};
}

bool RemarkLineEdit::isRemarkShown() const
{
    return fontMetrics().horizontalAdvance(m_remark) <= remarkPlace().width();
}

// Room for a name, where Qt would be content with one letter.
QSize RemarkLineEdit::minimumSizeHint() const
{
    return {m_theme.grown(140), sizeHint().height()};
}

void RemarkLineEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_remark.isEmpty() || !isRemarkShown()) return;
    QPainter painter(this);
    painter.setPen(m_theme.colour(Colour::Text2));
    painter.drawText(remarkPlace(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_remark);
}

LineField::LineField(const Theme& theme, const QString& id, const QString& label, int mostCharacters,
                     QWidget* parent)
    : LineField(theme, id, label, mostCharacters, new RemarkLineEdit(theme), parent)
{
}

LineField::LineField(const Theme& theme, const QString& id, const QString& label, int mostCharacters,
                     RemarkLineEdit* edit, QWidget* parent)
    : Field(theme, id, label, edit, parent), m_edit(edit)
{
    // One over the limit reaches the validator, which then refuses the whole; at the limit Qt would cut.
    m_edit->setMaxLength(mostCharacters + 1);
    m_edit->setValidator(new LengthLimit(mostCharacters, m_edit));
    connect(m_edit, &QLineEdit::inputRejected, this,
            [this, mostCharacters] { setError(tooLongSentence(mostCharacters)); });
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        setError({});
        emit edited();
    });
}

} // namespace keywork::ui

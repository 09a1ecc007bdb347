#include "ui/support/problem_summary.h"

#include "ui/support/button_paint.h"
#include "ui/support/field.h"
#include "ui/support/labels.h"
#include "ui/support/sentence_link.h"
#include "ui/support/status_label.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

QString headingFor(int problems)
{
    return problems == 1 ? ProblemSummary::tr("1 thing to put right")
                         : ProblemSummary::tr("%1 things to put right").arg(problems);
}

} // namespace

ProblemSummary::ProblemSummary(const Theme& theme, QWidget& form, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_form(form), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::two, space::oneAndHalf, space::two, space::oneAndHalf);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true); // its sentences wrap
    setSizePolicy(policy);
    hide();
}

QWidget* ProblemSummary::widgetOf(const QString& fieldId) const
{
    return fieldId.isEmpty() ? nullptr : m_form.findChild<QWidget*>(fieldId);
}

Field* ProblemSummary::fieldOf(const QString& fieldId) const
{
    QWidget* widget = widgetOf(fieldId);
    return widget != nullptr ? qobject_cast<Field*>(widget->parentWidget()) : nullptr;
}

QWidget* ProblemSummary::makeLine(const Problem& problem)
{
    QWidget* widget = widgetOf(problem.fieldId);
    if (widget == nullptr) return makeLabel(m_theme, problem.sentence, {}, Wrapping::Wraps);
    auto* link = new SentenceLink(m_theme, problem.sentence);
    connect(link, &QPushButton::clicked, widget, [widget] { widget->setFocus(Qt::OtherFocusReason); });
    if (Field* field = fieldOf(problem.fieldId)) {
        field->setError(problem.sentence);
        connect(field, &Field::edited, link, [this, field, link] { withdraw(*field, *link); });
    }
    return link;
}

void ProblemSummary::showProblems(const std::vector<Problem>& problems)
{
    clear();
    if (problems.empty()) return;
    m_list = new QWidget;
    auto* lines = new QVBoxLayout(m_list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::half);
    m_count = static_cast<int>(problems.size());
    m_heading = new StatusLabel(m_theme, StatusKind::Stop, headingFor(m_count));
    setTextRole(*m_heading, m_theme, TextRole::Body, QFont::DemiBold);
    lines->addWidget(m_heading);
    QWidget* first = nullptr;
    for (const Problem& problem : problems) {
        lines->addWidget(makeLine(problem));
        if (first == nullptr) first = widgetOf(problem.fieldId);
    }
    m_column->addWidget(m_list);
    setAccessibleName(headingFor(m_count));
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (first != nullptr) first->setFocus(Qt::OtherFocusReason);
}

// What was found wrong with it no longer holds; what holds now is found when the form is saved again.
void ProblemSummary::withdraw(Field& field, QWidget& line)
{
    field.setError({});
    line.disconnect();
    field.disconnect(&line);
    line.hide();
    line.deleteLater();
    if (--m_count == 0) return hide();
    m_heading->setStatus(StatusKind::Stop, headingFor(m_count));
    setAccessibleName(headingFor(m_count));
}

void ProblemSummary::clear()
{
    delete m_list;
    m_list = nullptr;
    const auto fields = m_form.findChildren<Field*>();
    for (Field* field : fields) field->setError({});
    hide();
}

void ProblemSummary::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRounded(painter, rect(), radius::card, m_theme.colour(Colour::StopSoft),
                 m_theme.colour(Colour::Stop));
}

} // namespace keywork::ui

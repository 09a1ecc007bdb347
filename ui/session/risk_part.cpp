#include "ui/session/risk_part.h"

#include "ui/session/change_row.h"
#include "ui/session/session_words.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"
#include "ui/support/section_heading.h"
#include "ui/support/segmented.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

// In the order of the segments.
constexpr domain::RiskToday answers[] = {domain::RiskToday::NoChange, domain::RiskToday::Changed,
                                         domain::RiskToday::NotDiscussed};

const app::RiskFields blank{"", "", "", "today", ""};

} // namespace

RiskPart::RiskPart(const Theme& theme, const policy::Policy& policy, Date today, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_policy(policy),
      m_today(today),
      m_answer(new SegmentedControl(theme, tr("Risks"), {})),
      m_changes(new QWidget),
      m_add(makeLink(theme, tr("Add another change"), Icon::Add))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(new SectionHeading(theme, tr("Risks")));
    QStringList words;
    for (const auto answer : answers) words << riskWord(answer);
    setControlSize(*m_answer, ControlSize::Small);
    m_answer->setAnswers(words);
    m_answer->setObjectName(QStringLiteral("risk"));
    column->addWidget(m_answer, 0, Qt::AlignLeft);
    auto* changes = new QVBoxLayout(m_changes);
    changes->setContentsMargins(0, 0, 0, 0);
    auto* rows = new QWidget;
    m_lines = new QVBoxLayout(rows);
    m_lines->setContentsMargins(0, 0, 0, 0);
    changes->addWidget(rows);
    changes->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_changes);
    connect(m_answer, &SegmentedControl::chosen, this, [this] {
        if (saysChanged() && m_rows.empty()) addBlankRow();
        m_changes->setVisible(saysChanged());
        emit edited();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        addBlankRow();
        m_rows.back()->focusFirst();
        emit edited();
    });
}

bool RiskPart::saysChanged() const
{
    return answers[std::max(0, m_answer->current())] == domain::RiskToday::Changed;
}

std::vector<app::RiskFields> RiskPart::changes() const
{
    std::vector<app::RiskFields> list;
    for (const ChangeRow* row : m_rows) list.push_back(row->collect());
    return list;
}

void RiskPart::load(const app::SessionFields& fields)
{
    const auto risk =
        domain::fromCode<domain::RiskToday>(fields.risk).value_or(domain::RiskToday::NotDiscussed);
    for (int i = 0; i < 3; ++i)
        if (answers[i] == risk) m_answer->setCurrent(i);
    if (changes() != fields.changes) remake(fields.changes);
    m_changes->setVisible(saysChanged());
}

void RiskPart::remake(const std::vector<app::RiskFields>& changes)
{
    for (ChangeRow* row : std::exchange(m_rows, {})) {
        m_lines->removeWidget(row);
        row->hide();
        row->deleteLater(); // its own button may be what asked for this
    }
    for (const auto& change : changes) {
        addBlankRow();
        m_rows.back()->load(change);
    }
}

void RiskPart::addBlankRow()
{
    auto* row = new ChangeRow(m_theme, m_policy, m_today, static_cast<int>(m_rows.size()));
    row->load(blank);
    m_lines->addWidget(row);
    m_rows.push_back(row);
    connect(row, &ChangeRow::edited, this, &RiskPart::edited);
    connect(row, &ChangeRow::removed, this, [this, row] { removeRow(row); });
}

void RiskPart::removeRow(const ChangeRow* row)
{
    std::vector<app::RiskFields> kept;
    for (const ChangeRow* other : m_rows)
        if (other != row) kept.push_back(other->collect());
    remake(kept);
    m_add->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void RiskPart::collect(app::SessionFields& fields) const
{
    fields.risk = domain::code(answers[std::max(0, m_answer->current())]);
    fields.changes = changes();
}

void RiskPart::setReadOnly(bool readOnly)
{
    m_answer->setEnabled(!readOnly);
    m_add->setEnabled(!readOnly);
    for (ChangeRow* row : m_rows) row->setReadOnly(readOnly);
}

void RiskPart::focusFirst()
{
    m_answer->setFocus(Qt::ShortcutFocusReason);
}

} // namespace keywork::ui

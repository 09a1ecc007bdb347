#include "ui/today/drafts_section.h"

#include "ui/support/buttons.h"
#include "ui/support/row_list.h"
#include "ui/today/today_rows.h"

#include <QPushButton>

namespace keywork::ui {

DraftsSection::DraftsSection(const Theme& theme, const policy::Policy& policy)
    : DraftsSection(theme, policy, makeLink(theme, tr("Discarded"), Icon::History))
{
}

DraftsSection::DraftsSection(const Theme& theme, const policy::Policy& policy, QPushButton* toggle)
    : TodaySection(theme, tr("My drafts"), narrowRows(), toggle), m_policy(policy), m_toggle(toggle)
{
    m_toggle->setObjectName(QStringLiteral("showDiscarded"));
    m_toggle->hide();
    list().setEmptyMessage(tr("Nothing is waiting to be signed."));
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_showsDiscarded = !m_showsDiscarded;
        fillShown();
    });
    connect(&list(), &RowList::acted, this, [this](int row) { act(static_cast<std::size_t>(row)); });
}

void DraftsSection::show(const app::Today& today)
{
    m_drafts = today.drafts;
    m_discarded = today.discarded;
    if (m_discarded.empty()) m_showsDiscarded = false;
    fillShown();
}

void DraftsSection::fillShown()
{
    m_toggle->setVisible(!m_discarded.empty());
    m_toggle->setText(m_showsDiscarded ? tr("Hide discarded") : tr("Discarded %1").arg(m_discarded.size()));
    m_toggle->setAccessibleName(m_showsDiscarded ? tr("Hide discarded drafts")
                                                 : tr("Show discarded drafts, %1").arg(m_discarded.size()));
    auto shown = m_drafts;
    if (m_showsDiscarded) shown.insert(shown.end(), m_discarded.begin(), m_discarded.end());
    fill(draftRows(shown, m_policy), peopleOf(shown));
}

void DraftsSection::act(std::size_t row)
{
    if (row < m_drafts.size()) emit goOnWanted(m_drafts[row]);
    else emit bringBackWanted(m_discarded.at(row - m_drafts.size()).draft.id);
}

} // namespace keywork::ui

#include "ui/episode/pathway_decision.h"

#include "ui/support/choice_field.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr QLatin1String withClient("with");
constexpr QLatin1String withoutClient("without");

bool isAnybodyAllocated(const app::EpisodePage& page)
{
    return std::any_of(page.allocations.begin(), page.allocations.end(),
                       [](const app::AllocationRow& row) { return !row.allocation.to; });
}

} // namespace

PathwayDecision::PathwayDecision(const Theme& theme, const app::EpisodePage& page, QWidget* parent)
    : QWidget(parent),
      m_isAnybodyAllocated(isAnybodyAllocated(page)),
      m_together(new ChoiceField(theme, QStringLiteral("decidedWith"), tr("Decided &with the client"),
                                 {{withClient, tr("Yes, together")}, {withoutClient, tr("No")}})),
      m_whyWithout(
          new NoteField(theme, QStringLiteral("whyWithout"), tr("W&hy not with the client"), 2, longestText)),
      m_reason(new NoteField(theme, QStringLiteral("reason"), tr("&Reason"), 2, longestText)),
      m_actingFor(new NoteField(theme, QStringLiteral("actingFor"),
                                m_isAnybodyAllocated ? tr("Why you act for an a&bsent worker")
                                                     : tr("Why you record this though no&body is allocated"),
                                2, longestText))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    for (Field* field : std::initializer_list<Field*>{m_together, m_whyWithout, m_reason, m_actingFor})
        column->addWidget(field);
    m_together->setPlaceholder(tr("Choose"));
    m_whyWithout->hide();
    m_actingFor->setHint(tr("You do not work with this client. The reason is kept with the change."));
    m_actingFor->setVisible(!page.mayChangePathway);
    connect(m_together, &Field::edited, this,
            [this] { m_whyWithout->setVisible(m_together->key() == withoutClient); });
}

void PathwayDecision::setReasonHint(const QString& hint)
{
    m_reason->setHint(hint);
}

PathwayDecision::Problems PathwayDecision::problems() const
{
    Problems problems;
    if (m_together->key().isEmpty())
        problems.push_back({tr("Say whether it was decided together with the client."), m_together->id()});
    if (!m_actingFor->isHidden() && m_actingFor->text().trimmed().isEmpty())
        problems.push_back({m_isAnybodyAllocated ? tr("Write why you act for the absent worker.")
                                                 : tr("Nobody is allocated yet. Write why you record this."),
                            m_actingFor->id()});
    return problems;
}

domain::DecidedWith PathwayDecision::decidedWith() const
{
    if (m_together->key() == withClient) return domain::WithClient{};
    return domain::WithoutClient{fromScreen(m_whyWithout->text())};
}

std::string PathwayDecision::reason() const
{
    return fromScreen(m_reason->text());
}

std::string PathwayDecision::actingFor() const
{
    return m_actingFor->isHidden() ? std::string() : fromScreen(m_actingFor->text().trimmed());
}

} // namespace keywork::ui

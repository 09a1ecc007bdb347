#include "ui/session/given_part.h"

#include "domain/episode/intervention.h"
#include "ui/support/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/words/record_words.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

GivenPart::GivenPart(const Theme& theme, const domain::CodeList& interventions, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_list(interventions),
      m_add(makeButton(theme, tr("Add"), Icon::Add, ControlSize::Small))
{
    setObjectName(QStringLiteral("given"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(new SectionHeading(theme, tr("Given")));
    auto* chips = new QWidget;
    m_line = new FlowLayout(space::one, chips);
    m_line->addWidget(m_add);
    column->addWidget(chips);
    m_add->setAccessibleName(tr("Add what was given"));
    m_add->setMenu(new QMenu(m_add));
    connect(m_add->menu(), &QMenu::aboutToShow, this, &GivenPart::fillMenu);
}

void GivenPart::load(const app::SessionFields& fields, const std::vector<domain::Intervention>& offered)
{
    const auto isShown = [&](const domain::Intervention& one) {
        return std::any_of(m_offered.begin(), m_offered.end(),
                           [&](const Offered& chip) { return chip.id == one.id.number(); });
    };
    for (const auto& intervention : offered) {
        if (isShown(intervention)) continue;
        m_offered.push_back({intervention.id.number(), makeChip(intervention)});
        m_present.push_back(intervention.detail);
    }
    for (const auto& [id, chip] : m_offered)
        chip->setChecked(std::count(fields.interventions.begin(), fields.interventions.end(), id) > 0);
}

QPushButton* GivenPart::makeChip(const domain::Intervention& intervention)
{
    QPushButton* chip =
        makeButton(m_theme, onScreen(m_list.label(intervention.detail)).replace(u'&', QStringLiteral("&&")),
                   {}, ControlSize::Small);
    chip->setCheckable(true);
    chip->setObjectName(QStringLiteral("given%1").arg(intervention.id.number()));
    const auto mark = [this, chip](bool isTicked) {
        chip->setIcon(isTicked ? icon(m_theme, Icon::Tick) : QIcon());
        chip->updateGeometry();
    };
    connect(chip, &QPushButton::toggled, this, mark);
    connect(chip, &QPushButton::clicked, this, &GivenPart::edited);
    m_line->removeWidget(m_add); // it stays the last
    m_line->addWidget(chip);
    m_line->addWidget(m_add);
    m_add->raise();
    return chip;
}

void GivenPart::collect(app::SessionFields& fields) const
{
    std::vector<std::int64_t> given;
    // What is no longer offered was ended since the draft was begun; it stays given.
    for (const auto id : fields.interventions) {
        const bool isOffered =
            std::any_of(m_offered.begin(), m_offered.end(), [&](const Offered& one) { return one.id == id; });
        if (!isOffered) given.push_back(id);
    }
    for (const auto& [id, chip] : m_offered)
        if (chip->isChecked()) given.push_back(id);
    fields.interventions = std::move(given);
}

void GivenPart::fillMenu()
{
    QMenu& menu = *m_add->menu();
    menu.clear();
    for (const auto& type : codeTable(domain::InterventionType{})) {
        QMenu* group = menu.addMenu(interventionTypeWord(type.value));
        for (const auto& entry : m_list.entries()) {
            const bool isPresent = std::count(m_present.begin(), m_present.end(), entry.code) > 0;
            if (entry.group != type.code || isPresent) continue;
            group->addAction(onScreen(entry.label).replace(u'&', QStringLiteral("&&")), this,
                             [this, entry] { emit wanted(entry); });
        }
        group->setEnabled(!group->isEmpty());
    }
}

void GivenPart::setReadOnly(bool readOnly)
{
    m_add->setEnabled(!readOnly);
    for (const auto& offered : m_offered) offered.chip->setEnabled(!readOnly);
}

void GivenPart::focusFirst()
{
    (m_offered.empty() ? m_add : m_offered.front().chip)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace keywork::ui

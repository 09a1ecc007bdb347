#include "ui/careplan/plan_around_part.h"

#include "domain/text_limit.h"
#include "ui/careplan/plan_entries.h"
#include "ui/careplan/plan_words.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QVBoxLayout>

namespace keywork::ui {

PlanAroundPart::PlanAroundPart(const Theme& theme, Date today, QWidget* parent)
    : QWidget(parent),
      m_safer(new EntryColumn(theme, tr("Add what makes it safer"),
                              [&theme, today] { return new SaferEntry(theme, today); })),
      m_sharing(new EntryColumn(theme, tr("Add consent to share"),
                                [&theme, today] { return new SharingEntry(theme, today); }))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(new SectionHeading(theme, tr("Where things stand")));
    for (const auto& [domain, code] : codeTable(domain::LifeDomain{})) {
        auto* field = new NoteField(theme, QStringLiteral("situation-%1").arg(onScreen(code)),
                                    lifeDomainWord(domain), 1, static_cast<int>(domain::longestField));
        m_situation[domain] = field;
        column->addWidget(field);
        connect(field, &Field::edited, this, &PlanAroundPart::edited);
    }
    column->addWidget(new SectionHeading(theme, tr("Staying safer")));
    column->addWidget(m_safer);
    column->addWidget(new SectionHeading(theme, tr("Sharing, with consent")));
    column->addWidget(m_sharing);
    for (const EntryColumn* entries : {m_safer, m_sharing})
        connect(entries, &EntryColumn::edited, this, &PlanAroundPart::edited);
}

void PlanAroundPart::load(const app::PlanFields& fields)
{
    for (const auto& [domain, field] : m_situation) {
        const auto written = fields.situation.find(std::string(code(domain)));
        field->setText(written != fields.situation.end() ? onScreen(written->second) : QString());
    }
    m_safer->clear();
    m_sharing->clear();
    for (const auto& action : fields.saferActions) static_cast<SaferEntry*>(m_safer->add())->load(action);
    for (const auto& consent : fields.sharing) static_cast<SharingEntry*>(m_sharing->add())->load(consent);
}

void PlanAroundPart::collect(app::PlanFields& fields) const
{
    fields.situation.clear();
    for (const auto& [domain, field] : m_situation)
        if (!field->text().isEmpty()) fields.situation[std::string(code(domain))] = fromScreen(field->text());
    fields.saferActions.clear();
    fields.sharing.clear();
    for (const auto* entry : m_safer->all<SaferEntry>()) fields.saferActions.push_back(entry->action());
    for (const auto* entry : m_sharing->all<SharingEntry>()) fields.sharing.push_back(entry->consent());
}

} // namespace keywork::ui

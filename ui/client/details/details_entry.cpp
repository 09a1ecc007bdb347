#include "ui/client/details/details_entry.h"

#include "ui/support/buttons.h"
#include "ui/support/field.h"
#include "ui/support/field_row.h"
#include "ui/support/tab_order.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

DetailsEntry::DetailsEntry(const Theme& theme, QString noun, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_noun(std::move(noun))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::one);
}

void DetailsEntry::addRemove()
{
    m_remove = makeLink(m_theme, tr("Remove"), Icon::Discard);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &DetailsEntry::removeWanted);
}

void DetailsEntry::add(Field* field)
{
    if (m_row == nullptr) {
        m_row = new FieldRow;
        layout()->addWidget(m_row);
    }
    m_row->add(field);
    m_parts.push_back({field, field->id(), field->name()});
    connect(field, &Field::edited, this, &DetailsEntry::edited);
}

void DetailsEntry::endRow()
{
    m_row = nullptr;
}

void DetailsEntry::setPlace(int place)
{
    const QString which = tr("%1 %2").arg(m_noun).arg(place);
    for (const Part& part : m_parts) {
        part.field->editor()->setObjectName(part.id + QString::number(place));
        part.field->editor()->setAccessibleName(tr("%1, %2").arg(which, part.name.toLower()));
    }
    m_remove->setAccessibleName(tr("Remove %1").arg(which.toLower()));
}

void DetailsEntry::focusFirst()
{
    m_parts.front().field->setFocus(Qt::OtherFocusReason);
}

EntryColumn::EntryColumn(const Theme& theme, const QString& addText, Make make, QWidget* parent)
    : QWidget(parent), m_make(std::move(make)), m_add(makeLink(theme, addText, Icon::Add))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::two);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add()->focusFirst();
        emit edited();
    });
}

DetailsEntry* EntryColumn::add()
{
    DetailsEntry* entry = m_make();
    entry->addRemove();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, entry);
    m_entries.push_back(entry);
    connect(entry, &DetailsEntry::edited, this, &EntryColumn::edited);
    // Not while its own button is still at work.
    connect(
        entry, &DetailsEntry::removeWanted, this, [this, entry] { remove(entry); }, Qt::QueuedConnection);
    // One that comes later than the form stands where it is seen in the order of Tab too.
    setTabOrderBefore(*m_add, *entry);
    tellPlaces();
    return entry;
}

void EntryColumn::clear()
{
    for (DetailsEntry* entry : m_entries) delete entry;
    m_entries.clear();
}

void EntryColumn::remove(DetailsEntry* entry)
{
    std::erase(m_entries, entry);
    m_add->setFocus(Qt::OtherFocusReason);
    delete entry;
    tellPlaces();
    emit edited();
}

void EntryColumn::tellPlaces()
{
    int place = 0;
    for (DetailsEntry* entry : m_entries) entry->setPlace(++place);
}

} // namespace keywork::ui

#include "ui/support/form_entry.h"

#include "ui/support/buttons.h"
#include "ui/support/field.h"
#include "ui/support/field_row.h"
#include "ui/support/labels.h"
#include "ui/support/tab_order.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

FormEntry::FormEntry(const Theme& theme, QString noun, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_noun(std::move(noun))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::one);
}

namespace {

// Beside fields, with nothing where they have their labels.
QWidget* levelWithEditors(const Theme& theme, QWidget* widget)
{
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins({});
    lines->setSpacing(space::half);
    lines->addWidget(makeLabel(theme, {}, {TextRole::Caption}));
    lines->addWidget(widget);
    return box;
}

} // namespace

void FormEntry::addRemove()
{
    const QString text = m_row != nullptr ? tr("Remove") : tr("Remove %1").arg(m_noun.toLower());
    m_remove = makeLink(m_theme, text, Icon::Discard);
    if (m_row != nullptr) m_row->add(levelWithEditors(m_theme, m_remove));
    else static_cast<QVBoxLayout*>(layout())->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &FormEntry::removeWanted);
}

void FormEntry::add(Field* field)
{
    if (m_row == nullptr) {
        m_row = new FieldRow;
        layout()->addWidget(m_row);
    }
    m_row->add(field);
    m_parts.push_back({field, field->id(), field->name()});
    connect(field, &Field::edited, this, &FormEntry::edited);
}

void FormEntry::endRow()
{
    m_row = nullptr;
}

void FormEntry::setPlace(int place, const EntryContext& context)
{
    QString which = tr("%1 %2").arg(m_noun).arg(place);
    if (!context.noun.isEmpty()) which = tr("%1, %2").arg(context.noun, which.toLower());
    for (const Part& part : m_parts) {
        part.field->editor()->setObjectName(context.id + part.id + QString::number(place));
        part.field->editor()->setAccessibleName(tr("%1, %2").arg(which, part.name.toLower()));
    }
    m_remove->setAccessibleName(tr("Remove %1").arg(which.toLower()));
    placed(place);
}

void FormEntry::focusFirst()
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

void EntryColumn::setAddChord(const QString& chord)
{
    m_add->setToolTip(QStringLiteral("%1 (%2)").arg(m_add->accessibleName(), chord));
}

FormEntry* EntryColumn::add()
{
    FormEntry* entry = m_make();
    entry->addRemove();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, entry);
    m_add->raise(); // the last child too: what orders Tab goes by it
    m_entries.push_back(entry);
    connect(entry, &FormEntry::edited, this, &EntryColumn::edited);
    // Not while its own button is still at work.
    connect(
        entry, &FormEntry::removeWanted, this, [this, entry] { remove(entry); }, Qt::QueuedConnection);
    // One that comes later than the form stands where it is seen in the order of Tab too.
    setTabOrderBefore(*m_add, *entry);
    tellPlaces();
    return entry;
}

void EntryColumn::clear()
{
    for (FormEntry* entry : m_entries) delete entry;
    m_entries.clear();
}

void EntryColumn::remove(FormEntry* entry)
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
    for (FormEntry* entry : m_entries) entry->setPlace(++place, m_context);
}

void EntryColumn::setContext(const EntryContext& context)
{
    m_context = context;
    tellPlaces();
}

} // namespace keywork::ui

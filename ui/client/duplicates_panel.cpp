#include "ui/client/duplicates_panel.h"

#include "ui/shell/words.h"
#include "ui/support/labels.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QLabel>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

app::Identity identityOf(const app::DuplicateRow& row)
{
    return {row.id, row.ref, row.name, row.born};
}

// The other names are what an alias or a nickname was found by.
QString otherNames(const domain::PersonName& name)
{
    QStringList names;
    if (!name.preferred.empty()) names << onScreen(name.preferred);
    for (const auto& alias : name.aliases) names << onScreen(alias);
    return names.join(QStringLiteral(", "));
}

Row rowOf(const app::DuplicateRow& from)
{
    const QString why = likenessText(from.likeness);
    const QString keyworker =
        from.keyworker.empty() ? DuplicatesPanel::tr("No keyworker") : onScreen(from.keyworker);
    const QString names = otherNames(from.name);
    Row row;
    row.key = QString::number(from.id.number());
    row.identity = shown(identityOf(from));
    row.cells = {
        domain::isVeryLikely(from.likeness) ? statusCell(StatusKind::Due, why) : plainCell(why),
        quietCell(names.isEmpty() ? keyworker : DuplicatesPanel::tr("also %1 · %2").arg(names, keyworker))};
    row.action = DuplicatesPanel::tr("Open record");
    row.tip = names.isEmpty() ? QString() : DuplicatesPanel::tr("Also called %1").arg(names);
    row.sentence = DuplicatesPanel::tr("%1. %2. %3%4")
                       .arg(spoken(identityOf(from)), why,
                            names.isEmpty() ? QString() : DuplicatesPanel::tr("Also called %1. ").arg(names),
                            DuplicatesPanel::tr("Keyworker: %1").arg(keyworker));
    return row;
}

} // namespace

QString likenessText(domain::Likeness likeness)
{
    switch (likeness) {
    case domain::Likeness::SameNhsNumber: return DuplicatesPanel::tr("Same NHS number");
    case domain::Likeness::SameNameAndBirth: return DuplicatesPanel::tr("Same name and date of birth");
    case domain::Likeness::AliasAndBirth:
        return DuplicatesPanel::tr("Known by this name, same date of birth");
    case domain::Likeness::SimilarNameAndBirth:
        return DuplicatesPanel::tr("Spelt or sounds alike, same date of birth");
    case domain::Likeness::SameName: return DuplicatesPanel::tr("Same name, or known by it");
    case domain::Likeness::BirthTransposed: return DuplicatesPanel::tr("Name alike, day and month exchanged");
    }
    return {};
}

QString inOneLine(const app::DuplicateRow& duplicate)
{
    return QStringLiteral("%1: %2").arg(inOneLine(identityOf(duplicate)), likenessText(duplicate.likeness));
}

DuplicatesPanel::DuplicatesPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_heading(new SectionHeading(theme, tr("Likely duplicates"))),
      m_trouble(makeLabel(theme, {}, {}, Wrapping::Wraps)),
      m_list(new RowList(
          theme, tr("Likely duplicates"),
          {.shape = RowShape::TwoLine, .columns = {identityColumn(), wrappingColumn(), wrappingColumn()}}))
{
    m_list->setObjectName(QStringLiteral("duplicates"));
    m_list->setEmptyMessage(tr("Nobody like this is here so far. It is looked for as you type."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_trouble);
    column->addWidget(m_list);
    m_trouble->hide();
    connect(m_list, &RowList::acted, this,
            [this](int row) { emit openWanted(m_shown.at(static_cast<std::size_t>(row)).id); });
}

void DuplicatesPanel::showFound(const Duplicates& duplicates)
{
    m_shown = duplicates;
    m_trouble->hide();
    std::vector<Row> rows;
    for (const auto& duplicate : duplicates) rows.push_back(rowOf(duplicate));
    m_heading->setCount(rows.empty() ? QString() : QString::number(rows.size()));
    m_list->setRows(std::move(rows));
}

void DuplicatesPanel::showTrouble(const QString& why)
{
    showFound({});
    m_trouble->setText(why);
    m_trouble->show();
}

} // namespace keywork::ui

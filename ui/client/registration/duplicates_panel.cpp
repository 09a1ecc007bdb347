#include "ui/client/registration/duplicates_panel.h"

#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/support/status_label.h"

#include <QLabel>
#include <QPushButton>
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

QString keyworkerOf(const app::DuplicateRow& duplicate)
{
    return duplicate.keyworker.empty()
               ? DuplicatesPanel::tr("No keyworker")
               : DuplicatesPanel::tr("Keyworker %1").arg(onScreen(duplicate.keyworker));
}

} // namespace

QString likenessText(domain::Likeness likeness)
{
    switch (likeness) {
    case domain::Likeness::SameNhsNumber: return DuplicatesPanel::tr("Same NHS number");
    case domain::Likeness::SameNameAndBirth: return DuplicatesPanel::tr("Same name and date of birth");
    case domain::Likeness::AliasAndBirth: return DuplicatesPanel::tr("Alias, same date of birth");
    case domain::Likeness::SimilarNameAndBirth:
        return DuplicatesPanel::tr("Spelt or sounds alike, same date of birth");
    case domain::Likeness::SameName: return DuplicatesPanel::tr("Same name or alias");
    case domain::Likeness::BirthTransposed: return DuplicatesPanel::tr("Name alike, day and month exchanged");
    }
    return {};
}

QString inOneLine(const app::DuplicateRow& duplicate)
{
    return QStringLiteral("%1: %2").arg(inOneLine(identityOf(duplicate)), likenessText(duplicate.likeness));
}

QString countText(std::size_t duplicates)
{
    return duplicates == 1 ? DuplicatesPanel::tr("1 likely duplicate")
                           : DuplicatesPanel::tr("%1 likely duplicates").arg(duplicates);
}

DuplicatesPanel::DuplicatesPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_heading(new SectionHeading(theme, tr("Likely duplicates"))),
      m_line(makeLabel(theme, {}, {.ink = Ink::Text2}, Wrapping::Wraps))
{
    setObjectName(QStringLiteral("duplicates"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(m_heading);
    column->addWidget(m_line);
    showFound({});
}

void DuplicatesPanel::showFound(const Duplicates& duplicates)
{
    m_line->setText(tr("Nobody like this is here so far."));
    m_line->setVisible(duplicates.empty());
    // The same people as before stay as they are, with the focus if they have it.
    if (m_blocks != nullptr && duplicates == m_shown) return;
    m_shown = duplicates;
    delete m_blocks;
    m_blocks = new QWidget;
    auto* column = new QVBoxLayout(m_blocks);
    column->setContentsMargins({});
    column->setSpacing(space::two);
    for (const auto& duplicate : duplicates) column->addWidget(makeBlock(duplicate));
    layout()->addWidget(m_blocks);
    m_heading->setCount(duplicates.empty() ? QString() : QString::number(duplicates.size()));
}

void DuplicatesPanel::showTrouble(const QString& why)
{
    showFound({});
    m_line->setText(why);
}

// The link says the whole of it aloud, so that going from link to link reads all the duplicates.
QWidget* DuplicatesPanel::makeBlock(const app::DuplicateRow& duplicate)
{
    const app::Identity who = identityOf(duplicate);
    const Identity text = shown(who);
    const QString why = likenessText(duplicate.likeness);
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins({});
    column->setSpacing(space::half);
    column->addWidget(makeLabel(m_theme, text.name, {.weight = QFont::DemiBold}, Wrapping::Wraps));
    const TextLook caption{TextRole::Caption, QFont::Normal, Ink::Text2};
    column->addWidget(
        makeLabel(m_theme, QStringLiteral("%1 · %2").arg(text.born, text.ref), caption, Wrapping::Wraps));
    const bool isVeryLikely = domain::isVeryLikely(duplicate.likeness);
    auto* likeness = new StatusLabel(m_theme, isVeryLikely ? StatusKind::Due : StatusKind::Info, why);
    likeness->setWordWrap(true);
    column->addWidget(likeness);
    QStringList lines{keyworkerOf(duplicate)};
    const QString names = otherNames(duplicate.name);
    if (!names.isEmpty()) lines.prepend(tr("Also called %1").arg(names));
    for (const QString& line : lines) column->addWidget(makeLabel(m_theme, line, caption, Wrapping::Wraps));
    auto* open = makeLink(m_theme, tr("Open record"));
    open->setObjectName(QStringLiteral("duplicate%1").arg(duplicate.id.number()));
    open->setAccessibleName(
        tr("Open record of %1. %2. %3").arg(spoken(who), why, lines.join(QStringLiteral(". "))));
    column->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, id = duplicate.id] { emit openWanted(id); });
    return block;
}

} // namespace keywork::ui

#include "ui/episode/episode_rows.h"
#include "ui/support/screen_text.h"
#include "ui/support/sentences.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

namespace keywork::ui {

namespace {

// Where it stands: the last thing that happened to it.
QString standing(const domain::Intervention& intervention)
{
    if (intervention.end && intervention.startedOn)
        return tr("%1 to %2").arg(clinical(*intervention.startedOn), clinical(intervention.end->on));
    if (intervention.end) return tr("ended %1").arg(clinical(intervention.end->on));
    if (intervention.startedOn) return tr("since %1").arg(clinical(*intervention.startedOn));
    if (intervention.firstOfferedOn)
        return tr("first offered %1").arg(clinical(*intervention.firstOfferedOn));
    if (intervention.referredOn) return tr("referred %1").arg(clinical(*intervention.referredOn));
    return tr("no dates recorded");
}

QString dayLine(const QString& what, const std::optional<Date>& day)
{
    return day ? tr("%1 %2").arg(what, clinical(*day)) : tr("%1: not recorded").arg(what);
}

} // namespace

std::vector<Row> interventionRows(const app::EpisodePage& page, const policy::Policy& policy)
{
    std::vector<Row> rows;
    for (const auto& intervention : page.interventions) {
        const QString detail = onScreen(policy.lists.interventions.label(intervention.detail));
        const QString type = interventionTypeWord(intervention.type);
        QStringList lines = {tr("%1, %2").arg(detail, type.toLower()), standing(intervention),
                             dayLine(tr("Referred"), intervention.referredOn),
                             dayLine(tr("First offered"), intervention.firstOfferedOn)};
        lines << (intervention.setting.empty()
                      ? tr("Setting: not recorded")
                      : tr("Setting: %1").arg(onScreen(policy.lists.settings.label(intervention.setting))));
        lines << (intervention.givenBy.empty() ? tr("Given by: not recorded")
                                               : tr("Given by: %1").arg(onScreen(intervention.givenBy)));
        if (intervention.end) lines << endingWord(intervention.end->how);
        Row row;
        row.key = QString::number(intervention.id.number());
        row.cells = {strongCell(detail), quietCell(standing(intervention))};
        row.tip = lines.join(QLatin1Char('\n'));
        row.sentence = inSentences(lines);
        if (page.open) row.action = tr("Change");
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace keywork::ui

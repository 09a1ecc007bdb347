#include "ui/episode/episode_head.h"

#include "ui/episode/episode_words.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/words/record_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

QString referralText(const domain::Referral& referral, const policy::CodeLists& lists)
{
    const QString source = onScreen(lists.referralSources.label(referral.source));
    const QString text = EpisodeHead::tr("%1, %2").arg(clinical(referral.on), source);
    return referral.by.empty() ? text : EpisodeHead::tr("%1, %2").arg(text, onScreen(referral.by));
}

void addPlace(std::vector<EpisodeFact>& facts, const app::EpisodePage& page)
{
    if (!page.phases.empty()) {
        const auto& now = page.phases.front().change;
        facts.push_back({EpisodeHead::tr("Phase"),
                         EpisodeHead::tr("%1, since %2").arg(phaseWord(now.to), clinical(now.on))});
    }
    if (!page.layers.empty()) {
        const auto& now = page.layers.front().change;
        facts.push_back({EpisodeHead::tr("Layer"),
                         EpisodeHead::tr("%1, since %2").arg(layerWord(now.to), clinical(now.on))});
    }
}

void addEnding(std::vector<EpisodeFact>& facts, const domain::Closed& closed, const policy::CodeLists& lists)
{
    const auto& ending = closed.ending;
    facts.push_back({EpisodeHead::tr("Treatment"),
                     closed.startedOn
                         ? EpisodeHead::tr("%1 to %2").arg(clinical(*closed.startedOn), clinical(ending.on))
                         : EpisodeHead::tr("did not start")});
    facts.push_back({EpisodeHead::tr("Ended %1").arg(clinical(ending.on)), endingWord(ending.endingClass)});
    facts.push_back({EpisodeHead::tr("Reason"), onScreen(lists.dischargeReasons.label(ending.reason))});
    facts.push_back({EpisodeHead::tr("Aftercare"), aftercareWord(ending.aftercare)});
    facts.push_back({EpisodeHead::tr("Way back explained"), answerWord(ending.wayBackExplained)});
}

QWidget* factBox(const Theme& theme, const EpisodeFact& fact)
{
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, space::three, 0);
    lines->setSpacing(0);
    lines->addWidget(makeLabel(theme, fact.caption, {.role = TextRole::Caption, .ink = Ink::Text2}));
    lines->addWidget(makeLabel(theme, fact.value, {.weight = QFont::Medium}));
    return box;
}

void clear(QLayout& layout)
{
    while (auto* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

std::vector<EpisodeFact> episodeFacts(const app::EpisodePage& page, const policy::CodeLists& lists)
{
    std::vector<EpisodeFact> facts;
    if (!page.episode) return facts;
    const auto& episode = *page.episode;
    facts.push_back({EpisodeHead::tr("Referred"), referralText(episode.referral, lists)});
    if (const auto* referred = std::get_if<domain::Referred>(&episode.state)) {
        facts.push_back({EpisodeHead::tr("Decision"),
                         referred->acceptedOn
                             ? EpisodeHead::tr("accepted %1").arg(clinical(*referred->acceptedOn))
                             : EpisodeHead::tr("waits since %1").arg(clinical(episode.referral.on))});
        facts.push_back({EpisodeHead::tr("Treatment"), EpisodeHead::tr("not started")});
    } else if (const auto* declined = std::get_if<domain::ReferralDeclined>(&episode.state)) {
        facts.push_back(
            {EpisodeHead::tr("Decision"), EpisodeHead::tr("declined %1").arg(clinical(declined->on))});
    } else if (const auto* treated = std::get_if<domain::InTreatment>(&episode.state)) {
        facts.push_back(
            {EpisodeHead::tr("Treatment"), EpisodeHead::tr("since %1").arg(clinical(treated->startedOn))});
        addPlace(facts, page);
    } else {
        addEnding(facts, std::get<domain::Closed>(episode.state), lists);
    }
    return facts;
}

QStringList episodeRemarks(const domain::Episode& episode)
{
    QStringList remarks;
    const auto add = [&remarks](const QString& caption, const std::string& words) {
        if (!words.empty()) remarks << caption.arg(onScreen(words));
    };
    add(EpisodeHead::tr("What will be different this time: “%1”"), episode.whatWillBeDifferent);
    if (const auto* declined = std::get_if<domain::ReferralDeclined>(&episode.state))
        add(EpisodeHead::tr("Declined because: %1"), declined->reason);
    if (const auto* closed = std::get_if<domain::Closed>(&episode.state)) {
        add(EpisodeHead::tr("Completed from another phase because: %1"), closed->ending.reasonFromThisPhase);
        add(EpisodeHead::tr("No exit outcome record because: %1"), closed->ending.exitOutcomeMissing);
        add(EpisodeHead::tr("Note: %1"), closed->ending.note);
    }
    return remarks;
}

EpisodeHead::EpisodeHead(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_facts(new QWidget), m_remarks(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::one);
    new FlowLayout(space::one, m_facts);
    auto* remarks = new QVBoxLayout(m_remarks);
    remarks->setContentsMargins({});
    remarks->setSpacing(space::half);
    column->addWidget(m_facts);
    column->addWidget(m_remarks);
}

void EpisodeHead::show(const app::EpisodePage& page, const policy::CodeLists& lists)
{
    clear(*m_facts->layout());
    clear(*m_remarks->layout());
    for (const auto& fact : episodeFacts(page, lists)) m_facts->layout()->addWidget(factBox(m_theme, fact));
    const QStringList remarks = page.episode ? episodeRemarks(*page.episode) : QStringList();
    for (const auto& remark : remarks)
        m_remarks->layout()->addWidget(
            makeLabel(m_theme, remark, {.weight = QFont::Medium}, Wrapping::Wraps));
    m_remarks->setVisible(!remarks.isEmpty());
}

} // namespace keywork::ui

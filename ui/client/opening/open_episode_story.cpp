#include "ui/client/opening/open_episode_story.h"

#include "ui/support/client_words.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/words/record_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

QString endingOf(const app::EarlierEpisode& episode, const policy::Policy& policy)
{
    if (!episode.endingClass) return EarlierStory::tr("The referral was declined.");
    const QString reason = onScreen(policy.lists.dischargeReasons.label(episode.endingReason));
    return EarlierStory::tr("Ended: %1 (%2).").arg(reason, endingWord(*episode.endingClass).toLower());
}

QString substancesOf(const app::EarlierEpisode& episode, const policy::Policy& policy)
{
    QStringList names;
    for (const auto& code : episode.substances) names << onScreen(policy.lists.substances.label(code));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString periodOf(const app::EarlierEpisode& episode)
{
    const QString from = clinical(episode.startedOn.value_or(episode.referredOn));
    return episode.endedOn ? EarlierStory::tr("%1 to %2").arg(from, clinical(*episode.endedOn)) : from;
}

QStringList storyOf(const app::EarlierEpisode& episode, const policy::Policy& policy)
{
    QStringList lines;
    lines << (episode.furthestPhase
                  ? EarlierStory::tr("Furthest phase: %1.").arg(phaseWord(*episode.furthestPhase).toLower())
                  : EarlierStory::tr("Treatment did not start."));
    lines << EarlierStory::tr("Sessions: %1.").arg(episode.sessions);
    lines << endingOf(episode, policy);
    if (!episode.keyworker.empty())
        lines << EarlierStory::tr("Keyworker: %1.").arg(onScreen(episode.keyworker));
    if (!episode.substances.empty())
        lines << EarlierStory::tr("Substances at the start: %1.").arg(substancesOf(episode, policy));
    return lines;
}

EarlierStory::EarlierStory(const Theme& theme, const policy::Policy& policy, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_policy(policy), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("earlierStory"));
    m_column->setContentsMargins({});
    m_column->setSpacing(space::oneAndHalf);
    m_column->addWidget(new SectionHeading(theme, tr("Earlier episodes")));
}

void EarlierStory::show(const std::vector<app::EarlierEpisode>& earlier)
{
    delete m_episodes;
    m_episodes = new QWidget;
    auto* column = new QVBoxLayout(m_episodes);
    column->setContentsMargins({});
    column->setSpacing(space::three);
    for (const auto& episode : earlier) column->addWidget(makeEpisode(episode));
    m_column->addWidget(m_episodes);
}

QWidget* EarlierStory::makeEpisode(const app::EarlierEpisode& episode) const
{
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins({});
    column->setSpacing(space::one);
    column->addWidget(makeLabel(m_theme, periodOf(episode), {.weight = QFont::DemiBold}, Wrapping::Wraps));
    const QStringList lines = storyOf(episode, m_policy);
    auto* told = makeLabel(m_theme, lines.join(QLatin1Char('\n')), {}, Wrapping::Wraps);
    told->setFocusPolicy(Qt::TabFocus); // read-only; Tab brings it into view and has it read aloud
    told->setAccessibleName(QStringLiteral("%1: %2").arg(periodOf(episode), lines.join(QLatin1Char(' '))));
    column->addWidget(told);
    for (const auto& wish : episode.wishes) {
        auto* words = new ClientWords(m_theme);
        words->setWords(onScreen(wish), tr("what they wished for then"));
        column->addWidget(words);
    }
    return block;
}

} // namespace keywork::ui

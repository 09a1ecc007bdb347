#include "app/episode/decide_referral.h"
#include "ui/episode/episode_form.h"
#include "ui/episode/referral_dialogs.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/labels.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"

#include <QCoreApplication>
#include <QLabel>

namespace keywork::ui {

namespace {

using ReferralDecided = app::Outcome<Done, domain::ReferralDecisionRefusal>;

class ReferralDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(keywork::ui::ReferralDialog)

public:
    ReferralDialog(const PageContext& context, QWidget& over, domain::Episode episode,
                   std::function<void()> done)
        : FormDialog(context.theme, tr("Decide referral"), QStringLiteral("decideReferral"), over),
          m_context(context),
          m_episode(std::move(episode)),
          m_done(std::move(done)),
          m_decision(new ChoiceField(
              context.theme, QStringLiteral("decision"), tr("&Decision"),
              {{QStringLiteral("accept"), tr("Accept")}, {QStringLiteral("decline"), tr("Decline")}})),
          m_consequence(makeLabel(context.theme,
                                  tr("Declining ends the episode: allocations and interventions end with "
                                     "it, and appointments that are booked are cancelled."),
                                  {.ink = Ink::Text2}, Wrapping::Wraps)),
          m_on(new DateField(context.theme, QStringLiteral("on"), tr("Da&y"), anyDay(context.core.today()))),
          m_reason(new NoteField(context.theme, QStringLiteral("reason"), tr("&Reason"), 4, longestText))
    {
        addText(referred());
        m_decision->setPlaceholder(tr("Choose"));
        m_on->setDate(context.core.today());
        for (QWidget* part : std::initializer_list<QWidget*>{m_decision, m_consequence, m_on, m_reason})
            addContent(part);
        m_reason->hide();
        m_consequence->setObjectName(QStringLiteral("consequence"));
        m_consequence->hide();
        connect(m_decision, &Field::edited, this, [this] {
            m_reason->setVisible(isDeclined());
            m_consequence->setVisible(isDeclined());
        });
        addAnswers(tr("Record decision"), tr("Cancel"));
        setWork([this] { save(); });
    }

    void begin()
    {
        open();
        m_decision->setFocus();
    }

private:
    bool isDeclined() const { return m_decision->key() == QLatin1String("decline"); }

    QString referred() const
    {
        const auto& referral = m_episode.referral;
        const QString source = onScreen(m_context.core.policy().lists.referralSources.label(referral.source));
        const QString line = tr("Referred %1. Source: %2").arg(clinical(referral.on), source);
        return referral.by.empty() ? line : tr("%1, %2").arg(line, onScreen(referral.by));
    }

    void save()
    {
        Problems problems;
        if (m_decision->key().isEmpty())
            problems.push_back({tr("Choose whether the referral is accepted."), m_decision->id()});
        if (!m_on->date())
            problems.push_back(
                {m_on->whatToDo(tr("Write the day of the decision, for example today or 5/9/26.")),
                 m_on->id()});
        if (!problems.empty()) return showProblems(problems);
        const auto work = [id = m_episode.id, seen = m_episode.version, on = *m_on->date(),
                           declines = isDeclined(),
                           reason = fromScreen(m_reason->text())](app::Workspace& workspace) {
            return declines ? app::declineReferral(workspace, id, seen, on, reason)
                            : app::acceptReferral(workspace, id, seen, on);
        };
        m_context.core.write(this, work, [this](const ReferralDecided& outcome) {
            if (!outcome) return showWhy(*this, m_context.core, outcome.error(), m_episode);
            m_context.navigator.say(isDeclined() ? tr("Referral declined.") : tr("Referral accepted."),
                                    StatusKind::Ok);
            finish();
            if (m_done) m_done();
        });
    }

    PageContext m_context;
    domain::Episode m_episode;
    std::function<void()> m_done;
    ChoiceField* m_decision;
    QLabel* m_consequence; // what declining does besides, so that it is known before
    DateField* m_on;
    NoteField* m_reason;
};

} // namespace

void decideReferral(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                    std::function<void()> done)
{
    if (!page.episode) return;
    (new ReferralDialog(context, over, *page.episode, std::move(done)))->begin();
}

} // namespace keywork::ui

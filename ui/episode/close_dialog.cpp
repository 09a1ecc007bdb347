#include "ui/episode/close_dialog.h"

#include "app/episode/close_episode.h"
#include "ui/episode/close_form.h"
#include "ui/episode/episode_form.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/words/record_words.h"

#include <QLabel>

namespace keywork::ui {

namespace {

using ClosedOutcome = app::Outcome<Done, domain::CloseRefusal>;
using Findings = app::Reading<std::vector<domain::Finding>>;

class CloseDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(keywork::ui::CloseDialog)

public:
    CloseDialog(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                std::function<void()> done)
        : FormDialog(context.theme, tr("Close episode"), QStringLiteral("closeEpisode"), over),
          m_context(context),
          m_episode(*page.episode),
          m_seen(page.episode->version),
          m_done(std::move(done)),
          m_consequence(makeLabel(context.theme, consequence({}), {.ink = Ink::Text2}, Wrapping::Wraps)),
          m_form(new CloseForm(context.theme, context.core.policy().lists, page, context.core.today()))
    {
        addContent(m_consequence);
        addContent(m_form);
        connect(m_form, &CloseForm::changed, this, [this] { askFindings(); });
        addAnswers(tr("Close episode"), tr("Cancel"));
        setWork([this] { save(); });
    }

    void begin()
    {
        open();
        m_form->firstEditor()->setFocus();
    }

private:
    // What closing does besides, so that it is known before.
    static QString consequence(const std::optional<domain::Ending>& ending)
    {
        QString always = tr("Phase, layer, allocations and interventions end with the episode, and "
                            "appointments booked after its last day are cancelled.");
        if (!ending || ending->endingClass != domain::EndingClass::Died) return always;
        return tr("%1 The death is noted on the record; nothing is due any more but unsigned drafts.")
            .arg(always);
    }

    // Of several questions on their way only the answer to the last one counts.
    void askFindings()
    {
        const auto ending = m_form->soFar();
        m_consequence->setText(consequence(ending));
        const int question = ++m_question;
        if (!ending) return m_form->showFindings({});
        m_context.core.read(
            this,
            [id = m_episode.id, ending = *ending](app::Workspace& workspace) {
                return app::closingFindings(workspace, id, ending);
            },
            [this, question](const Findings& findings) {
                if (question != m_question) return;
                if (findings) m_form->showFindings(*findings);
                else showProblems({{ui::sentence(findings.error()), {}}});
            });
    }

    void save()
    {
        const auto ending = m_form->collect();
        if (!ending) return showProblems(ending.error());
        m_context.core.write(
            this,
            [id = m_episode.id, seen = m_seen, ending = *ending,
             actingFor = m_form->actingFor()](app::Workspace& workspace) {
                return app::closeEpisode(workspace, id, seen, ending, actingFor);
            },
            [this, ending = *ending](const ClosedOutcome& outcome) {
                if (!outcome) return tellWhy(outcome.error());
                m_context.navigator.say(
                    tr("Episode closed %1: %2.").arg(clinical(ending.on), endingWord(ending.endingClass)),
                    StatusKind::Ok);
                finish();
                if (m_done) m_done();
            });
    }

    // Who does not work with the client says for whom they act; without that they may not.
    void tellWhy(const app::Problem<domain::CloseRefusal>& problem)
    {
        const auto* trouble = std::get_if<app::Trouble>(&problem);
        if (trouble != nullptr && *trouble == app::Trouble::NotAllowed && m_form->isActingForUnsaid())
            return showProblems(
                {{tr("Write why you act for the absent worker."), QStringLiteral("actingFor")}});
        showWhy(*this, problem, m_context.core.policy(), m_episode, m_seen);
    }

    PageContext m_context;
    domain::Episode m_episode;
    RowVersion m_seen;
    std::function<void()> m_done;
    QLabel* m_consequence;
    CloseForm* m_form;
    int m_question = 0;
};

} // namespace

void closeEpisode(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                  std::function<void()> done)
{
    if (!page.episode) return;
    (new CloseDialog(context, over, page, std::move(done)))->begin();
}

} // namespace keywork::ui

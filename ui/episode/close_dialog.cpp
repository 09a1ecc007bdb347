#include "ui/episode/close_dialog.h"

#include "app/draft/drafts.h"
#include "app/episode/close_episode.h"
#include "ui/episode/close_drafts.h"
#include "ui/episode/close_form.h"
#include "ui/episode/episode_form.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/support/status_label.h"
#include "ui/words/record_words.h"

#include <QCoreApplication>
#include <QLabel>

namespace keywork::ui {

namespace {

using ClosedOutcome = app::Outcome<Done, domain::CloseRefusal>;

// What is read anew while the form is filled in.
struct Beforehand {
    std::vector<domain::Finding> findings; // none before it is known how the episode ends
    std::vector<app::DraftRow> drafts;     // of the client, not signed yet
};

app::Reading<Beforehand> readBeforehand(app::Workspace& workspace, const domain::Episode& episode,
                                        const std::optional<domain::Ending>& ending)
{
    auto drafts = app::draftsOf(workspace, episode.client);
    if (!drafts) return refuse(drafts.error());
    if (!ending) return Beforehand{{}, *std::move(drafts)};
    auto findings = app::closingFindings(workspace, episode.id, *ending);
    if (!findings) return refuse(findings.error());
    return Beforehand{*std::move(findings), *std::move(drafts)};
}

class CloseDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(keywork::ui::CloseDialog)

public:
    CloseDialog(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                std::function<void()> done)
        : FormDialog(context.theme, tr("Close episode"), QStringLiteral("closeEpisode"), over),
          m_context(context),
          m_page(page),
          m_episode(*page.episode),
          m_done(std::move(done)),
          m_consequence(makeLabel(context.theme, consequence({}), {.ink = Ink::Text2}, Wrapping::Wraps)),
          m_drafts(new StatusLabel(context.theme)),
          m_form(new CloseForm(context.theme, context.core.policy().lists, page, context.core.today()))
    {
        m_drafts->setObjectName(QStringLiteral("unsignedDrafts"));
        m_drafts->setWordWrap(true);
        m_drafts->hide();
        for (QWidget* part : std::initializer_list<QWidget*>{m_consequence, m_drafts, m_form})
            addContent(part);
        connect(m_form, &CloseForm::changed, this, [this] { ask(); });
        addAnswers(tr("Close episode"), tr("Cancel"));
        setWork([this] { save(); });
    }

    void begin()
    {
        open();
        m_form->firstEditor()->setFocus();
        ask();
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
    void ask()
    {
        const auto ending = m_form->soFar();
        m_consequence->setText(consequence(ending));
        const int question = ++m_question;
        m_context.core.read(
            this,
            [episode = m_episode, ending](app::Workspace& workspace) {
                return readBeforehand(workspace, episode, ending);
            },
            [this, question](const app::Reading<Beforehand>& reading) {
                if (question != m_question) return;
                if (reading) return showBeforehand(*reading);
                m_form->showFieldsAlone();
                tellProblem(ui::sentence(reading.error()), [this] { ask(); });
            });
    }

    void showBeforehand(const Beforehand& found)
    {
        withdrawProblem();
        m_form->showFindings(found.findings);
        const QString drafts = unsignedDrafts(found.drafts, m_page, m_context.core.policy().zone);
        m_drafts->setStatus(StatusKind::Due, drafts);
        m_drafts->setVisible(!drafts.isEmpty());
    }

    void save()
    {
        const auto ending = m_form->collect();
        if (!ending) return showProblems(ending.error());
        m_context.core.write(
            this,
            [id = m_episode.id, seen = m_episode.version, ending = *ending](app::Workspace& workspace) {
                return app::closeEpisode(workspace, id, seen, ending);
            },
            [this, ending = *ending](const ClosedOutcome& outcome) {
                if (!outcome) return showWhy(*this, m_context.core, outcome.error(), m_episode);
                m_context.navigator.say(
                    tr("Episode closed %1: %2.").arg(clinical(ending.on), endingWord(ending.endingClass)),
                    StatusKind::Ok);
                finish();
                if (m_done) m_done();
            });
    }

    PageContext m_context;
    app::EpisodePage m_page;
    domain::Episode m_episode;
    std::function<void()> m_done;
    QLabel* m_consequence;
    StatusLabel* m_drafts;
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

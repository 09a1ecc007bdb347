#include "app/episode/start_treatment.h"
#include "ui/episode/episode_form.h"
#include "ui/episode/referral_dialogs.h"
#include "ui/episode/start_dialog.h"
#include "ui/episode/start_rows.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/support/buttons.h"
#include "ui/support/date_field.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

namespace keywork::ui {

namespace {

using Started = app::Outcome<Done, domain::StartTreatmentRefusal>;

class TreatmentDialog : public FormDialog {
    Q_DECLARE_TR_FUNCTIONS(keywork::ui::TreatmentDialog)

public:
    TreatmentDialog(const PageContext& context, QWidget& over, app::EpisodePage page,
                    std::function<void()> done)
        : FormDialog(context.theme, tr("Start treatment"), QStringLiteral("startTreatment"), over),
          m_context(context),
          m_page(std::move(page)),
          m_done(std::move(done)),
          m_missing(makeLabel(context.theme, {}, {}, Wrapping::Wraps)),
          m_on(new DateField(context.theme, QStringLiteral("on"), tr("Da&y"), anyDay(context.core.today())))
    {
        addText(
            tr("Treatment begins in phase engagement and layer standard. How things stood at the start is "
               "frozen from then on."));
        addStart();
        m_on->setDate(context.core.today());
        addContent(m_on);
        addAnswers(tr("Start treatment"), tr("Cancel"));
        setWork([this] { save(); });
    }

    void begin()
    {
        open();
        m_on->editor()->setFocus();
    }

private:
    void addStart()
    {
        addContent(m_missing);
        showMissing();
        auto* change = makeLink(m_context.theme, tr("C&hange the start"), Icon::Edit);
        change->setObjectName(QStringLiteral("changeTheStart"));
        connect(change, &QPushButton::clicked, this, [this] {
            reject();
            changeStart(m_context, *parentWidget(), m_page, m_done);
        });
        addContent(change);
    }

    void showMissing()
    {
        const QString missing = notRecordedAtStart(m_page.episode->start, m_context.core.policy().lists);
        m_missing->setText(tr("Not recorded at the start: %1.").arg(missing));
        m_missing->setVisible(!missing.isEmpty());
    }

    void save()
    {
        if (!m_on->date())
            return showProblems(
                {{m_on->whatToDo(
                      tr("Write the day on which treatment started, for example today or 5/9/26.")),
                  m_on->id()}});
        const auto work = [id = m_page.episode->id, seen = m_page.episode->version,
                           on = *m_on->date()](app::Workspace& workspace) {
            return app::startTreatment(workspace, id, seen, on);
        };
        m_context.core.write(this, work, [this, on = *m_on->date()](const Started& outcome) {
            if (!outcome)
                return showWhy(*this, m_context.core, outcome.error(), *m_page.episode,
                               [this] { showMissing(); });
            m_context.navigator.say(tr("Treatment started %1.").arg(clinical(on)), StatusKind::Ok);
            finish();
            if (m_done) m_done();
        });
    }

    PageContext m_context;
    app::EpisodePage m_page;
    std::function<void()> m_done;
    QLabel* m_missing; // of the start
    DateField* m_on;
};

} // namespace

void startTreatment(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                    std::function<void()> done)
{
    if (!page.episode) return;
    (new TreatmentDialog(context, over, page, std::move(done)))->begin();
}

} // namespace keywork::ui

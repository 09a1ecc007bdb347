#include "ui/client/restricted/restricted_panel.h"

#include "app/access/break_glass.h"
#include "ui/client/restricted/restricted_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

using Opened = app::Outcome<Instant, domain::BreakGlassRefusal>;

constexpr int openingReasonLines = 3;
constexpr int widestText = 640; // a line that is easily read

} // namespace

RestrictedPanel::RestrictedPanel(const PageContext& context, domain::ClientId client)
    : m_context(context),
      m_client(client),
      m_reason(new NoteField(context.theme, QStringLiteral("openingReason"),
                             tr("&Why you must see this record now"), openingReasonLines, longestText))
{
    const auto& glass = context.core.policy().access.breakGlass;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(space::one);
    auto* words = new QWidget;
    words->setMaximumWidth(context.theme.grown(widestText));
    auto* inner = new QVBoxLayout(words);
    inner->setContentsMargins({});
    inner->setSpacing(space::one);
    inner->addWidget(
        makeLabel(context.theme, tr("This record is restricted"), {TextRole::Section, QFont::DemiBold}));
    inner->addWidget(
        makeLabel(context.theme,
                  tr("Only those who work with this client can read it. If you must see it now, say why. "
                     "It opens to you for %1 minutes, and a team lead reads your reason.")
                      .arg(glass.openFor.count()),
                  {}, Wrapping::Wraps));
    inner->addWidget(m_reason);
    auto* open = makePrimaryButton(context.theme, tr("&Open the record"), Icon::Lock);
    open->setObjectName(QStringLiteral("openRestricted"));
    inner->addWidget(open, 0, Qt::AlignLeft);
    column->addWidget(words);
    column->addStretch(1);
    connect(open, &QPushButton::clicked, this, &RestrictedPanel::open);
}

void RestrictedPanel::focusFirst()
{
    m_reason->editor()->setFocus(Qt::OtherFocusReason);
}

void RestrictedPanel::open()
{
    m_context.core.write(
        this,
        [client = m_client, why = fromScreen(m_reason->text())](app::Workspace& workspace) {
            return app::breakGlass(workspace, client, why);
        },
        [this](const Opened& outcome) {
            const auto& policy = m_context.core.policy();
            if (!outcome) {
                m_reason->setError(FormDialog::why(outcome.error(), policy, [&policy](auto refusal) {
                    return sentence(refusal, policy.access.breakGlass);
                }));
                return focusFirst();
            }
            m_reason->setError({});
            m_reason->setText({});
            m_context.navigator.say(
                tr("Open to you until %1.").arg(clockTime(toLocalTime(*outcome, policy.zone).time)),
                StatusKind::Due);
            emit opened();
        });
}

} // namespace keywork::ui

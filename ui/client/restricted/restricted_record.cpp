#include "ui/client/restricted/restricted_record.h"

#include "app/rights.h"
#include "ui/client/restricted/restricted_dialogs.h"
#include "ui/client/restricted/restricted_panel.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/support/buttons.h"
#include "ui/support/screen_text.h"
#include "ui/support/status_label.h"
#include "ui/support/strip.h"
#include "ui/support/while_alive.h"

#include <QPushButton>

namespace keywork::ui {

RestrictedRecord::RestrictedRecord(const PageContext& context, domain::ClientId client, QWidget& page)
    : QObject(&page),
      m_context(context),
      m_client(client),
      m_strip(new Strip(context.theme, StripGround::Inset, &page)),
      m_words(new StatusLabel(context.theme)),
      m_panel(new RestrictedPanel(context, client))
{
    m_strip->hide();
    m_strip->add(m_words);
    m_panel->setParent(&page);
    m_panel->hide();
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &RestrictedRecord::changed);
    connect(m_panel, &RestrictedPanel::opened, this, &RestrictedRecord::changed);
    if (app::isAllowed(context.core.user().roles, app::Action::RestrictRecord, {})) addActions(page);
}

QWidget* RestrictedRecord::strip() const
{
    return m_strip;
}

QWidget* RestrictedRecord::panel() const
{
    return m_panel;
}

void RestrictedRecord::focusFirst()
{
    m_panel->focusFirst();
}

void RestrictedRecord::addActions(QWidget& page)
{
    const auto add = [&](const QString& id, const QString& name, bool restrict) {
        m_context.actions.addTo(page, {.id = id,
                                       .name = name,
                                       .icon = Icon::Lock,
                                       .does = Deed([this, &page, restrict] { decide(page, restrict); }),
                                       .isAvailable = [this, restrict] {
                                           return m_shown && !m_isClosed && m_shown->isRestricted != restrict;
                                       }});
    };
    add(QStringLiteral("restrictRecord"), tr("Restrict record"), true);
    add(QStringLiteral("liftRestriction"), tr("Lift restriction"), false);
    auto* lift = makeLink(m_context.theme, tr("Lift restriction"));
    m_context.actions.bind(*lift, QStringLiteral("liftRestriction"));
    m_strip->addStretch();
    m_strip->add(lift);
}

void RestrictedRecord::decide(QWidget& page, bool restrict)
{
    decideRestriction(m_context, page, m_client, restrict ? app::Restrict::Set : app::Restrict::Lift,
                      whileAlive(this, [this] { emit changed(); }));
}

void RestrictedRecord::show(const app::Banner& banner)
{
    m_shown = banner;
    m_end.stop();
    setClosed(banner.isRestricted && !banner.mayReadClinical);
    showStrip(banner);
    if (!banner.openUntil) return;
    const auto left = *banner.openUntil - m_context.core.visit().clock->now();
    m_end.start(std::chrono::duration_cast<std::chrono::milliseconds>(left));
}

void RestrictedRecord::close()
{
    setClosed(true);
}

void RestrictedRecord::showStrip(const app::Banner& banner)
{
    m_strip->setVisible(banner.isRestricted && !m_isClosed);
    if (!banner.openUntil) {
        m_strip->setGround(StripGround::Inset);
        return m_words->setStatus(
            StatusKind::Info, tr("Restricted: only those who work with this client can read this record."));
    }
    const auto until = toLocalTime(*banner.openUntil, m_context.core.policy().zone);
    m_strip->setGround(StripGround::Due);
    m_words->setStatus(StatusKind::Due,
                       tr("Restricted, and open to you until %1. A team lead reads your reason.")
                           .arg(clockTime(until.time)));
}

void RestrictedRecord::setClosed(bool closed)
{
    m_isClosed = closed;
    m_panel->setVisible(closed);
    if (closed) m_strip->hide();
}

} // namespace keywork::ui

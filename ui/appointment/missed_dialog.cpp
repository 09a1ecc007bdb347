#include "ui/appointment/missed_dialog.h"

#include "ui/shell/core_access.h"
#include "ui/shell/form_dialog.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"

#include <QCoreApplication>
#include <QLabel>

namespace keywork::ui {

void withMissed(const PageContext& context, QWidget& over, domain::AppointmentId missed,
                const std::function<void(const app::MissedContact&)>& open)
{
    context.core.read(
        &over, [missed](app::Workspace& workspace) { return app::missedContact(workspace, missed); },
        [context, &over, open](const app::Reading<app::MissedContact>& reading) {
            if (reading) return open(*reading);
            context.prompter.tell(over,
                                  {QCoreApplication::translate("keywork::ui::attemptDialogs",
                                                               "The contact attempts cannot be shown now"),
                                   sentence(reading.error()), StatusKind::Stop});
        });
}

void addLines(const PageContext& context, FormDialog& dialog, const QString& caption,
              const QStringList& lines)
{
    dialog.addContent(makeLabel(context.theme, caption, {.weight = QFont::DemiBold}));
    dialog.addText(lines.join(QLatin1Char('\n')));
}

} // namespace keywork::ui

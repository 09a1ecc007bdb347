#include "ui/draft/bring_back.h"

#include "ui/draft/keeping_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/page.h"
#include "ui/support/prompter.h"

#include "app/draft/drafts.h"

namespace keywork::ui {

void offerBringBack(const PageContext& context, domain::DraftId draft)
{
    context.navigator.offerUndo(draftIsDiscarded(), [context, draft](Page& shown) {
        context.core.write(
            &shown, [draft](app::Workspace& workspace) { return app::restoreDraft(workspace, draft); },
            [context, &shown](const app::Outcome<Done, app::DiscardRefusal>& outcome) {
                if (outcome) context.navigator.say(draftBroughtBack(), StatusKind::Ok);
                else context.prompter.tell(shown, notBroughtBack());
                shown.refresh();
            });
    });
}

} // namespace keywork::ui

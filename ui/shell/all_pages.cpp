#include "ui/shell/all_pages.h"

#include "ui/appointment/appointment_dialogs.h"
#include "ui/careplan/plan_page.h"
#include "ui/client/client_banner.h"
#include "ui/client/clients_page.h"
#include "ui/client/details/details_page.h"
#include "ui/client/opening/open_episode_page.h"
#include "ui/client/record_page.h"
#include "ui/client/registration/registration_page.h"
#include "ui/review/review_page.h"
#include "ui/review/reviews_page.h"
#include "ui/session/session_page.h"
#include "ui/shell/core_access.h"
#include "ui/today/today_page.h"

#include <QPointer>

namespace keywork::ui {

namespace {

BannerMaker bannerOf(const PageContext& context)
{
    return [&theme = context.theme, &core = context.core] {
        auto* banner = new ClientBanner(theme);
        return BannerSlot{banner, [banner, &core](const app::Banner& read) {
                              banner->show(read, core.policy(), core.today());
                          }};
    };
}

Page* makeSession(const PageContext& context, const app::FormStart& start)
{
    return makeSessionPage(context, start, bannerOf(context));
}

Page* makePlan(const PageContext& context, domain::ClientId client, std::optional<domain::DraftId> draft)
{
    return makePlanPage(context, client, draft, bannerOf(context));
}

Page* makeReview(const PageContext& context, domain::ClientId client, std::optional<domain::DraftId> draft)
{
    return makeReviewPage(context, client, draft, bannerOf(context));
}

// What was saved in a dialog shows on the page under it.
std::function<void()> readsAgain(QWidget& over)
{
    return [page = QPointer<Page>(qobject_cast<Page*>(&over))] {
        if (page) page->refresh();
    };
}

} // namespace

Places allPages()
{
    Places places;
    places.today = makeTodayPage;
    places.clients = makeClientsPage;
    places.reviews = makeReviewsPage;
    places.record = makeRecordPage;
    places.session = makeSession;
    places.plan = makePlan;
    places.review = makeReview;
    places.registration = makeRegistrationPage;
    places.episode = makeOpenEpisodePage;
    places.details = makeDetailsPage;
    places.booking = [](const PageContext& context, QWidget& over, domain::ClientId client) {
        bookAppointment(context, over, client, readsAgain(over));
    };
    places.moving = [](const PageContext& context, QWidget& over, domain::ClientId client,
                       domain::AppointmentId appointment) {
        moveAppointment(context, over, client, appointment, readsAgain(over));
    };
    return places;
}

} // namespace keywork::ui

#include "ui/appointment/appointment_dialogs.h"

#include "ui/appointment/appointment_versions.h"
#include "ui/appointment/booking_form.h"
#include "ui/session/session_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/support/prompter.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

using Booked = app::Outcome<domain::AppointmentId, domain::AppointmentRefusal>;
using Book =
    std::function<void(QObject* listener, const domain::NewAppointment&, std::function<void(Booked)>)>;

// What differs between booking and moving.
struct BookingTask {
    QString title;
    QString id;
    QString agree;
    QString said; // in front of the new time, when it is done
    BookingFields fields;
    std::optional<TimeOfDay> usual;
    domain::ClientId client;
    std::function<void()> done;
    std::shared_ptr<app::AppointmentForm> moved = {}; // as it was seen last; none when booking
};

ProblemSummary::Problem problemOf(domain::AppointmentRefusal refusal)
{
    const bool isMinutes = refusal == domain::AppointmentRefusal::MinutesOutOfRange;
    return {sentence(refusal), isMinutes ? QStringLiteral("minutes") : QStringLiteral("when")};
}

QString whenItIs(const domain::Appointment& appointment)
{
    return tr("It is on %1 at %2 now.")
        .arg(clinicalWithDay(appointment.at.day), clockTime(appointment.at.time));
}

// Looked up anew as the wish changes; an answer to an earlier wish is dropped.
void followClashes(const PageContext& context, BookingForm& form, domain::ClientId client)
{
    auto asked = std::make_shared<Ticket>();
    QObject::connect(&form, &BookingForm::wishChanged, &form, [&form, context, client, asked] {
        asked->cancel();
        const auto at = form.wish();
        const auto fields = form.collect();
        if (!at || fields.staff == 0) return;
        const int minutes = onScreen(fields.minutes).toInt();
        *asked = context.core.read(
            &form,
            [client, staff = domain::StaffId{fields.staff}, at = *at, minutes](app::Workspace& workspace) {
                return app::clashes(workspace, client, staff, at, minutes);
            },
            [&form](const app::Reading<std::vector<app::Clash>>& found) {
                if (found) form.showClashes(*found);
            });
    });
}

void openBooking(const PageContext& context, QWidget& over, const BookingTask& task,
                 const std::vector<app::Colleague>& colleagues, const Book& book)
{
    auto* dialog = new FormDialog(context.theme, task.title, task.id, over);
    if (task.moved) dialog->addText(whenItIs(task.moved->appointment));
    auto* form = new BookingForm(context.theme, context.core.policy(), context.core.today(), task.usual);
    followClashes(context, *form, task.client);
    dialog->addContent(form);
    dialog->addAnswers(task.agree, tr("Cancel"));
    dialog->setWork([=] {
        const auto wanted = readBooking(form->collect(), context.core.today(), task.usual);
        if (!wanted) {
            FormDialog::Problems problems;
            for (const auto& problem : wanted.error())
                problems.push_back({problem.sentence, problem.fieldId});
            return dialog->showProblems(problems);
        }
        book(dialog, *wanted, [=, at = wanted->at](const Booked& outcome) {
            if (!outcome) {
                if (const auto* refusal = std::get_if<domain::AppointmentRefusal>(&outcome.error()))
                    return dialog->showProblems({problemOf(*refusal)});
                const auto* stale = std::get_if<app::Stale>(&outcome.error());
                if (stale != nullptr && task.moved)
                    return tellWhatIsNew(*dialog, context.core, *stale, *task.moved);
                const auto ofRefusal = [](domain::AppointmentRefusal refusal) { return sentence(refusal); };
                return dialog->showProblems(
                    {{FormDialog::why(outcome.error(), context.core.policy(), ofRefusal), {}}});
            }
            context.navigator.say(task.said.arg(clinicalWithDay(at.day), clockTime(at.time)), StatusKind::Ok);
            dialog->finish();
            if (task.done) task.done();
        });
    });
    form->load(task.fields, colleagues);
    dialog->open();
    form->setFocus();
}

// With the colleagues it can be with; the dialog opens when they are known.
void withColleagues(const PageContext& context, QWidget& over,
                    std::function<void(const std::vector<app::Colleague>&)> open)
{
    context.core.read(
        &over,
        [](app::Workspace& workspace) {
            return app::colleagues(workspace, domain::AllocationRole::Keyworker);
        },
        [context, &over, open = std::move(open)](const app::Reading<std::vector<app::Colleague>>& found) {
            if (found) return open(*found);
            context.prompter.tell(
                over, {tr("No appointment can be booked now"), sentence(found.error()), StatusKind::Stop});
        });
}

} // namespace

void bookAppointment(const PageContext& context, QWidget& over, domain::ClientId client,
                     std::function<void()> done)
{
    const BookingTask task{tr("Book appointment"),
                           QStringLiteral("bookAppointment"),
                           tr("Book"),
                           tr("Appointment booked: %1 %2."),
                           {{},
                            std::string(domain::code(domain::SessionKind::Keywork)),
                            {},
                            {},
                            context.core.user().id.number()},
                           std::nullopt,
                           client,
                           std::move(done)};
    withColleagues(context, over,
                   [context, &over, client, task](const std::vector<app::Colleague>& colleagues) {
                       openBooking(context, over, task, colleagues,
                                   [context, client](QObject* listener, const domain::NewAppointment& wanted,
                                                     std::function<void(Booked)> heard) {
                                       context.core.write(
                                           listener,
                                           [=](app::Workspace& workspace) {
                                               return app::bookAppointment(workspace, client, wanted);
                                           },
                                           std::move(heard));
                                   });
                   });
}

void moveAppointment(const PageContext& context, QWidget& over, domain::ClientId client,
                     domain::AppointmentId appointment, std::function<void()> done)
{
    context.core.read(
        &over,
        [appointment](app::Workspace& workspace) { return app::readAppointment(workspace, appointment); },
        [context, &over, client, done = std::move(done)](const app::Reading<app::AppointmentForm>& reading) {
            if (!reading)
                return context.prompter.tell(over, {tr("This appointment cannot be moved now"),
                                                    sentence(reading.error()), StatusKind::Stop});
            const domain::Appointment& old = reading->appointment;
            const BookingTask task{tr("Move appointment"),
                                   QStringLiteral("moveAppointment"),
                                   tr("Move"),
                                   tr("Appointment moved to %1 %2."),
                                   {{},
                                    std::string(domain::code(old.kind)),
                                    std::to_string(old.minutes),
                                    old.place,
                                    old.staff.number()},
                                   old.at.time,
                                   client,
                                   done,
                                   std::make_shared<app::AppointmentForm>(*reading)};
            withColleagues(
                context, over, [context, &over, task](const std::vector<app::Colleague>& colleagues) {
                    openBooking(context, over, task, colleagues,
                                [context, moved = task.moved](QObject* listener,
                                                              const domain::NewAppointment& wanted,
                                                              std::function<void(Booked)> heard) {
                                    context.core.write(
                                        listener,
                                        [wanted, id = moved->appointment.id,
                                         seen = moved->appointment.version](app::Workspace& workspace) {
                                            return app::moveAppointment(workspace, id, seen, wanted);
                                        },
                                        std::move(heard));
                                });
                });
        });
}

} // namespace keywork::ui

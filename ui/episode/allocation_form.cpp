#include "ui/episode/allocation_form.h"

#include "domain/staff/allocation.h"
#include "ui/episode/allocation_dialogs.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/words/record_words.h"

#include <QLabel>

#include <algorithm>

namespace keywork::ui {

namespace {

using domain::AllocationRefusal;
using Allocated = app::Outcome<domain::AllocationId, AllocationRefusal>;
using Colleagues = app::Reading<std::vector<app::Colleague>>;

std::vector<Choice> roleChoices()
{
    std::vector<Choice> choices;
    for (const auto& [role, code] : codeTable(domain::AllocationRole{}))
        choices.push_back({onScreen(code), allocationWord(role)});
    return choices;
}

std::vector<domain::Allocation> allocationsOf(const app::EpisodePage& page)
{
    std::vector<domain::Allocation> allocations;
    for (const auto& row : page.allocations) allocations.push_back(row.allocation);
    return allocations;
}

QString keyworkerOf(const app::EpisodePage& page, Date today)
{
    const auto allocations = allocationsOf(page);
    const auto* keyworker = domain::keyworkerOn(allocations, today);
    for (const auto& row : page.allocations) {
        if (keyworker != nullptr && row.allocation.id == keyworker->id) return onScreen(row.staff);
    }
    return {};
}

QString inWords(const app::Colleague& colleague)
{
    return colleague.caseload == 1
               ? AllocationForm::tr("%1, 1 client").arg(onScreen(colleague.name))
               : AllocationForm::tr("%1, %2 clients").arg(onScreen(colleague.name)).arg(colleague.caseload);
}

ProblemSummary::Problem problemOf(AllocationRefusal refusal, const domain::Episode& episode)
{
    const auto on = QStringLiteral("on");
    const auto colleague = QStringLiteral("colleague");
    switch (refusal) {
    case AllocationRefusal::BeforeReferral:
        return {AllocationForm::tr("The day lies before the referral of %1. Check the day.")
                    .arg(clinical(episode.referral.on)),
                on};
    case AllocationRefusal::InFuture:
        return {AllocationForm::tr("The day lies in the future. Allocate on the day itself or later."), on};
    case AllocationRefusal::EpisodeClosed:
        return {AllocationForm::tr("This episode has ended meanwhile. Cancel, and press F5 to see how."), {}};
    case AllocationRefusal::StaffNotActive:
        return {
            AllocationForm::tr("This colleague does not work here on that day. Choose another colleague or "
                               "another day."),
            colleague};
    case AllocationRefusal::AlreadyAllocated:
        return {
            AllocationForm::tr("This colleague works with the client in that role already. Choose another "
                               "colleague or another role."),
            colleague};
    case AllocationRefusal::AnotherThen:
        return {
            AllocationForm::tr("Somebody else had the client in that role on that day, or took over later. "
                               "Choose a later day."),
            on};
    }
    return {};
}

} // namespace

AllocationForm::AllocationForm(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                               std::function<void()> done)
    : FormDialog(context.theme, tr("Allocate"), QStringLiteral("allocateClient"), over),
      m_context(context),
      m_episode(*page.episode),
      m_existing(allocationsOf(page)),
      m_keyworker(keyworkerOf(page, context.core.today())),
      m_done(std::move(done)),
      m_role(new ChoiceField(context.theme, QStringLiteral("role"), tr("&Role"), roleChoices())),
      m_colleague(new ChoiceField(context.theme, QStringLiteral("colleague"), tr("Co&lleague"))),
      m_on(new DateField(context.theme, QStringLiteral("on"), tr("From da&y"), anyDay(context.core.today()))),
      m_transfer(makeLabel(context.theme, {}, {.ink = Ink::Text2}, Wrapping::Wraps))
{
    addText(m_keyworker.isEmpty() ? tr("Nobody is keyworker now.")
                                  : tr("Keyworker now: %1.").arg(m_keyworker));
    m_transfer->setObjectName(QStringLiteral("transfer"));
    m_colleague->setPlaceholder(tr("Choose"));
    m_on->setDate(context.core.today());
    for (QWidget* part : std::initializer_list<QWidget*>{m_role, m_colleague, m_transfer, m_on})
        addContent(part);
    showWhatFollows();
    connect(m_role, &Field::edited, this, [this] { askColleagues(); });
    connect(m_colleague, &Field::edited, this, [this] { showWhatFollows(); });
    addAnswers(tr("Allocate"), tr("Cancel"));
    setWork([this] { save(); });
}

void AllocationForm::begin()
{
    open();
    m_role->editor()->setFocus();
    askColleagues();
}

domain::AllocationRole AllocationForm::role() const
{
    return domain::fromCode<domain::AllocationRole>(fromScreen(m_role->key()))
        .value_or(domain::AllocationRole::Keyworker);
}

void AllocationForm::askColleagues()
{
    const int question = ++m_question;
    m_context.core.read(
        this, [role = role()](app::Workspace& workspace) { return app::colleagues(workspace, role); },
        [this, question](const Colleagues& colleagues) {
            if (question != m_question) return;
            if (colleagues) {
                withdrawProblem();
                return offerColleagues(*colleagues);
            }
            offerColleagues({}); // those of another role may not do in this one
            tellProblem(sentence(colleagues.error()), [this] { askColleagues(); });
        });
}

void AllocationForm::offerColleagues(const std::vector<app::Colleague>& colleagues)
{
    m_colleagues = colleagues;
    std::vector<Choice> choices;
    for (const auto& colleague : m_colleagues)
        choices.push_back({QString::number(colleague.id.number()), inWords(colleague)});
    m_colleague->setChoices(choices);
    showWhatFollows();
}

const app::Colleague* AllocationForm::chosen() const
{
    const auto found =
        std::find_if(m_colleagues.begin(), m_colleagues.end(), [this](const app::Colleague& colleague) {
            return QString::number(colleague.id.number()) == m_colleague->key();
        });
    return found != m_colleagues.end() ? &*found : nullptr;
}

bool AllocationForm::isTransfer(const app::Colleague& colleague) const
{
    return domain::isTransfer(m_existing, role(), colleague.id, m_context.core.user().id);
}

void AllocationForm::showWhatFollows()
{
    const auto* colleague = chosen();
    const bool waits = colleague != nullptr && isTransfer(*colleague);
    m_transfer->setVisible(waits);
    if (waits)
        m_transfer->setText(tr("%1 has to accept first. Until then the client stays with %2.")
                                .arg(onScreen(colleague->name), m_keyworker));
}

void AllocationForm::save()
{
    Problems problems;
    const auto* colleague = chosen();
    if (colleague == nullptr) problems.push_back({tr("Choose the colleague."), m_colleague->id()});
    if (!m_on->date())
        problems.push_back({m_on->whatToDo(tr("Write the day, for example today or 5/9/26.")), m_on->id()});
    if (!problems.empty()) return showProblems(problems);
    const QString done =
        isTransfer(*colleague) ? tr("Transfer recorded. It waits for %1 to accept.") : tr("Allocated to %1.");
    m_context.core.write(
        this,
        [id = m_episode.id, staff = colleague->id, role = role(), on = *m_on->date()](
            app::Workspace& workspace) { return app::allocate(workspace, id, staff, role, on); },
        [this, said = done.arg(onScreen(colleague->name))](const Allocated& outcome) {
            if (!outcome)
                return showProblem(outcome.error(), m_context.core.policy(),
                                   [this](AllocationRefusal why) { return problemOf(why, m_episode); });
            m_context.navigator.say(said, StatusKind::Ok);
            finish();
            if (m_done) m_done();
        });
}

void allocateClient(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                    std::function<void()> done)
{
    if (!page.episode) return;
    (new AllocationForm(context, over, page, std::move(done)))->begin();
}

} // namespace keywork::ui

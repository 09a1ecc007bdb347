#include "ui/careplan/plan_print.h"

#include "ui/careplan/plan_words.h"
#include "ui/review/review_words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <QStringList>

#include <algorithm>

namespace keywork::ui {

namespace {

QString escaped(const std::string& text)
{
    return onScreen(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

// The page, section by section; a section without anything in it is left out.
class PrintedPage {
public:
    void heading(const QString& text) { m_html += QStringLiteral("<h2>%1</h2>").arg(text.toHtmlEscaped()); }
    void line(const QString& html) { m_html += QStringLiteral("<p>%1</p>").arg(html); }
    void quote(const std::string& words)
    {
        if (!words.empty()) line(QStringLiteral("<b>“%1”</b>").arg(escaped(words)));
    }
    void section(const QString& name, const std::string& words)
    {
        if (words.empty()) return;
        heading(name);
        line(escaped(words));
    }
    void list(const QStringList& items)
    {
        if (!items.isEmpty())
            m_html += QStringLiteral("<ul><li>%1</li></ul>").arg(items.join(QStringLiteral("</li><li>")));
    }
    const QString& html() const { return m_html; }

private:
    QString m_html;
};

QString stepText(const app::PrintedPlan& printed, const domain::Step& step, const QString& called)
{
    const auto done = std::find_if(printed.done.begin(), printed.done.end(),
                                   [&](const domain::StepDone& one) { return step.id == one.step; });
    QStringList parts{escaped(step.what), ownerText(step.owner, called).toHtmlEscaped()};
    if (done != printed.done.end()) parts << tr("done on %1").arg(spokenDate(done->on));
    else if (step.due) parts << tr("by %1").arg(spokenDate(*step.due));
    return parts.join(QStringLiteral(" – "));
}

void addGoals(PrintedPage& page, const app::PrintedPlan& printed, const QString& called)
{
    page.heading(tr("My goals"));
    for (const auto& goal : printed.plan.plan.goals) {
        page.quote(goal.clientWords);
        QStringList about;
        if (!goal.workingWords.empty()) about << escaped(goal.workingWords);
        if (!goal.why.empty()) about << tr("Why it matters: %1").arg(escaped(goal.why));
        if (!goal.baseline.empty()) about << tr("Where it starts from: %1").arg(escaped(goal.baseline));
        if (!goal.howWeWillKnow.empty()) about << tr("How we will know: %1").arg(escaped(goal.howWeWillKnow));
        if (goal.target) about << tr("By %1").arg(spokenDate(*goal.target));
        if (goal.status != domain::GoalStatus::Active) about << goalStatusWord(goal.status).toHtmlEscaped();
        if (!about.isEmpty()) page.line(about.join(QStringLiteral("<br>")));
        QStringList steps;
        for (const auto& step : goal.steps) steps << stepText(printed, step, called);
        page.list(steps);
    }
}

QStringList foundOfGoals(const domain::CareReview& review, const std::vector<domain::Goal>& all)
{
    QStringList found;
    for (const auto& now : review.goals) {
        const auto goal =
            std::find_if(all.begin(), all.end(), [&](const domain::Goal& one) { return one.id == now.goal; });
        if (goal == all.end() || !now.progress) continue;
        QString text = tr("%1: %2").arg(goalTitle(*goal).toHtmlEscaped(), progressWord(*now.progress));
        if (now.rating) text += tr(", rated %1 of 10").arg(now.rating->value());
        if (!now.words.empty()) text += QStringLiteral("<br>“%1”").arg(escaped(now.words));
        found << text;
    }
    return found;
}

QStringList foundOfBenefits(const domain::CareReview& review, const std::vector<domain::Intervention>& all,
                            const policy::CodeLists& lists)
{
    QStringList found;
    for (const auto& now : review.benefits) {
        const auto given =
            std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == now.intervention; });
        if (given == all.end() || !now.benefit) continue;
        QString text = tr("%1 – still bringing benefit: %2")
                           .arg(onScreen(lists.interventions.label(given->detail)).toHtmlEscaped(),
                                benefitWord(*now.benefit).toLower());
        if (!now.whatWeChange.empty()) text += tr(". What we change: %1").arg(escaped(now.whatWeChange));
        found << text;
    }
    return found;
}

void addReview(PrintedPage& page, const app::PrintedPlan& printed, const policy::CodeLists& lists)
{
    if (!printed.review) return;
    const auto& review = printed.review->review;
    page.heading(tr("What we found on %1").arg(spokenDate(review.on)));
    page.list(foundOfGoals(review, printed.plan.plan.goals));
    page.list(foundOfBenefits(review, printed.interventions, lists));
    if (!review.decision) return;
    page.line(tr("What we decided: %1").arg(decisionText(*review.decision).toHtmlEscaped()));
    if (const auto* phase = std::get_if<domain::ChangeOfPhase>(&*review.decision))
        page.quote(phase->clientView);
}

void addSelf(PrintedPage& page, const domain::CarePlan& plan)
{
    page.section(tr("My strengths"), plan.strengths);
    QStringList capital;
    for (const auto& [part, view] : plan.capital) {
        QString text = capitalWord(part).toHtmlEscaped();
        if (view.rating) text += tr(", rated %1 of 10").arg(view.rating->value());
        if (!view.words.empty()) text += QStringLiteral(": “%1”").arg(escaped(view.words));
        capital << text;
    }
    if (!capital.isEmpty()) page.heading(tr("What I can build on"));
    page.list(capital);
    const auto& stopping = plan.ifIStopComing;
    if (!stopping.isEmpty()) page.heading(tr("If I stop coming"));
    for (const auto* words : {&stopping.howToReachMe, &stopping.whomYouMayAsk, &stopping.aboutMyMedicine})
        page.quote(*words);
    if (!plan.badDays.empty()) page.heading(tr("On bad days"));
    page.quote(plan.badDays);
    if (!plan.noLongerNeeded.empty()) page.heading(tr("When I no longer need this service"));
    page.quote(plan.noLongerNeeded);
}

void addAround(PrintedPage& page, const app::PrintedPlan& printed, const policy::CodeLists& lists)
{
    const auto& plan = printed.plan.plan;
    QStringList situation;
    for (const auto& [domain, words] : plan.situation)
        situation << tr("%1: %2").arg(lifeDomainWord(domain).toHtmlEscaped(), escaped(words));
    if (!situation.isEmpty()) page.heading(tr("Where things stand"));
    page.list(situation);
    QStringList inUse;
    for (const auto& one : printed.interventions)
        if (std::find(plan.inUse.begin(), plan.inUse.end(), one.id) != plan.inUse.end())
            inUse << onScreen(lists.interventions.label(one.detail)).toHtmlEscaped();
    if (!inUse.isEmpty()) page.heading(tr("What we do together"));
    page.list(inUse);
}

void addSaferAndSharing(PrintedPage& page, const domain::CarePlan& plan)
{
    QStringList safer;
    for (const auto& action : plan.saferActions)
        safer << (action.by ? tr("%1 – by %2").arg(escaped(action.what), spokenDate(*action.by))
                            : escaped(action.what));
    if (!safer.isEmpty()) page.heading(tr("Staying safer"));
    page.list(safer);
    QStringList sharing;
    for (const auto& consent : plan.sharing) {
        QString text = tr("%1: %2").arg(escaped(consent.withWhom), escaped(consent.what));
        if (consent.until) text += tr(" – until %1").arg(spokenDate(*consent.until));
        if (consent.withdrawnOn) text += tr(" – withdrawn on %1").arg(spokenDate(*consent.withdrawnOn));
        sharing << text;
    }
    if (!sharing.isEmpty()) page.heading(tr("What may be shared, and with whom"));
    page.list(sharing);
}

} // namespace

Printout planPrintout(const app::PrintedPlan& printed, const policy::CodeLists& lists)
{
    const auto& plan = printed.plan;
    const QString called = onScreen(domain::calledName(printed.client));
    PrintedPage page;
    page.line(tr("%1<br>Made on %2 with %3")
                  .arg(called.toHtmlEscaped(), spokenDate(plan.on), escaped(printed.author)));
    if (!plan.plan.whatIWant.empty()) page.heading(tr("What I want from this"));
    page.quote(plan.plan.whatIWant);
    addReview(page, printed, lists);
    addGoals(page, printed, called);
    addSelf(page, plan.plan);
    addAround(page, printed, lists);
    addSaferAndSharing(page, plan.plan);
    QStringList people;
    for (const auto& name : plan.plan.participants) people << escaped(name);
    if (!people.isEmpty()) page.line(tr("Who took part: %1").arg(people.join(tr(", "))));
    page.line(agreementText(plan.agreement, called).toHtmlEscaped());
    if (plan.plan.reviewOn)
        page.line(tr("We look at this together again on %1.").arg(spokenDateWithDay(*plan.plan.reviewOn)));
    return {.title = tr("My plan, version %1").arg(plan.versionNo),
            .html = QStringLiteral("<style>body{font-size:14pt} h1{font-size:22pt} h2{font-size:16pt}</style>"
                                   "<body style=\"font-size:14pt\"><h1>%1</h1>%2</body>")
                        .arg(tr("My plan"), page.html()),
            .footer = tr("%1 · version %2 · printed %3")
                          .arg(onScreen(printed.ref))
                          .arg(plan.versionNo)
                          .arg(clinical(printed.printedAt.day))};
}

QString planFileName(const app::PrintedPlan& printed)
{
    return QStringLiteral("plan-%1-%2.pdf")
        .arg(onScreen(toIsoDate(printed.plan.on)), QString::number(printed.plan.versionNo));
}

} // namespace keywork::ui

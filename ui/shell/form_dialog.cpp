#include "ui/shell/form_dialog.h"

#include "ui/shell/help_dialog.h"
#include "ui/shell/reading_trouble.h"
#include "ui/shell/versions_view.h"
#include "ui/support/dialog_prompter.h"
#include "ui/support/field.h"

#include <QPushButton>
#include <QShortcut>

namespace keywork::ui {

FormDialog::FormDialog(const Theme& theme, const QString& title, const QString& id, QWidget& over)
    : HouseDialog(theme, title, StatusKind::Info, over),
      m_theme(theme),
      m_problems(new ProblemSummary(theme, *this)),
      m_trouble(new ReadingTrouble(theme)),
      m_versions(new VersionsView(theme)),
      m_fields(startFields()),
      m_form({m_versions, m_fields})
{
    setObjectName(id);
    setAccessibleName(title);
    auto* help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this,
            [this, topic = helpTopicAt(over)] { showHelpOver(m_theme, *this, topic); });
    connect(&m_versions->backToForm(), &QPushButton::clicked, this, &FormDialog::backToFields);
}

// Everything added later stands below what is said about it.
QWidget* FormDialog::startFields()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_problems, m_trouble, m_versions}) addContent(part);
    m_versions->hide();
    return beginPart();
}

QPushButton* FormDialog::addAnswers(const QString& agree, const QString& decline)
{
    addDecline(decline);
    QPushButton* button = addAgree(agree);
    button->setObjectName(QStringLiteral("agree"));
    setCheck([this] {
        if (!m_form.isHeld()) begin();
        return false;
    });
    return button;
}

void FormDialog::begin()
{
    m_problems->clear();
    const auto saveChosen = m_saveChosen; // what comes of it may put them away
    const QString open = saveChosen ? m_versions->notChosen() : QString();
    if (!open.isEmpty()) {
        m_problems->showProblems({{tr("Choose which version is kept of every field."), {}}});
        return m_versions->focusOn(open);
    }
    m_form.hold();
    if (saveChosen) saveChosen(m_versions->choices());
    else m_work();
}

void FormDialog::setWork(std::function<void()> work)
{
    m_work = std::move(work);
}

void FormDialog::showProblems(const Problems& problems)
{
    m_form.release();
    Problems shown = problems;
    if (m_saveChosen) // the fields are not in view
        for (auto& problem : shown) problem.fieldId.clear();
    m_problems->showProblems(shown);
}

void FormDialog::letChoose(const TwoVersions& versions, std::function<void(const VersionChoices&)> save)
{
    m_form.release();
    if (!m_saveChosen) m_place = focusWidget();
    m_saveChosen = std::move(save);
    m_fields->hide();
    m_versions->show(versions);
    m_versions->show();
    m_versions->focusFirst();
}

void FormDialog::tellOf(const TwoVersions& news)
{
    m_form.release();
    m_versions->show(news, VersionsView::Use::Read);
    m_versions->show();
}

void FormDialog::backToFields()
{
    m_saveChosen = {};
    m_problems->clear();
    m_versions->hide();
    m_fields->show();
    if (m_place) m_place->setFocus(Qt::OtherFocusReason);
}

void FormDialog::tellProblem(const QString& sentence, std::function<void()> again)
{
    m_trouble->tell(sentence, std::move(again));
}

void FormDialog::withdrawProblem()
{
    m_trouble->clear();
}

void FormDialog::finish()
{
    accept();
}

void FormDialog::reject()
{
    if (m_form.isHeld()) return;
    if (!m_isTouched) return HouseDialog::reject();
    DialogPrompter(m_theme).ask(*this, discardTyped(tr("Nothing that was typed here is saved yet.")),
                                [this] { HouseDialog::reject(); });
}

// The fields are all there by now; a field that is filled from the record says nothing.
void FormDialog::showEvent(QShowEvent* event)
{
    for (const Field* field : findChildren<Field*>())
        connect(field, &Field::edited, this, [this] { m_isTouched = true; });
    HouseDialog::showEvent(event);
}

} // namespace keywork::ui

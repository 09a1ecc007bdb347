#include "ui/shell/form_dialog.h"

#include "ui/shell/reading_trouble.h"

#include <QPushButton>

namespace keywork::ui {

FormDialog::FormDialog(const Theme& theme, const QString& title, const QString& id, QWidget& over)
    : HouseDialog(theme, title, StatusKind::Info, over),
      m_problems(new ProblemSummary(theme, *this)),
      m_trouble(new ReadingTrouble(theme))
{
    setObjectName(id);
    setAccessibleName(title);
    addContent(m_problems);
    addContent(m_trouble);
}

QPushButton* FormDialog::addAnswers(const QString& agree, const QString& decline)
{
    addDecline(decline);
    QPushButton* button = addAgree(agree);
    button->setObjectName(QStringLiteral("agree"));
    setCheck([this] {
        if (m_isBusy) return false;
        m_isBusy = true;
        m_problems->clear();
        m_work();
        return false;
    });
    return button;
}

void FormDialog::setWork(std::function<void()> work)
{
    m_work = std::move(work);
}

void FormDialog::showProblems(const Problems& problems)
{
    m_isBusy = false;
    m_problems->showProblems(problems);
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
    if (!m_isBusy) HouseDialog::reject();
}

} // namespace keywork::ui

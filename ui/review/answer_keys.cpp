#include "ui/review/answer_keys.h"

#include "ui/support/segmented.h"

#include <QKeyEvent>

#include <algorithm>

namespace keywork::ui {

void AnswerKeys::setQuestions(std::vector<SegmentedControl*> questions)
{
    m_questions = std::move(questions);
    for (auto* question : m_questions)
        for (int answer = 0; answer < question->count(); ++answer)
            question->segment(answer)->installEventFilter(this);
}

SegmentedControl* AnswerKeys::questionOf(const QObject* segment) const
{
    for (auto* question : m_questions)
        for (int answer = 0; answer < question->count(); ++answer)
            if (question->segment(answer) == segment) return question;
    return nullptr;
}

void AnswerKeys::setFollowUp(SegmentedControl& question, std::function<QWidget*()> followUp)
{
    m_followedUp = &question;
    m_followUp = std::move(followUp);
}

void AnswerKeys::goOnFrom(const SegmentedControl* question)
{
    if (QWidget* further = question == m_followedUp ? m_followUp() : nullptr) {
        further->setFocus(Qt::TabFocusReason);
        return;
    }
    auto next = std::find(m_questions.begin(), m_questions.end(), question);
    while (++next != m_questions.end()) {
        if (!(*next)->isVisible() || !(*next)->isEnabled()) continue;
        (*next)->segment(std::max(0, (*next)->current()))->setFocus(Qt::TabFocusReason);
        return;
    }
}

// Counted as they are seen: an answer that does not apply now has no number.
QAbstractButton* AnswerKeys::answerCalled(const SegmentedControl& question, int number)
{
    for (int answer = 0; answer < question.count(); ++answer)
        if (!question.segment(answer)->isHidden() && --number == 0) return question.segment(answer);
    return nullptr;
}

bool AnswerKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    auto* question = questionOf(watched);
    if (question == nullptr || key->modifiers() != Qt::NoModifier) return false;
    auto* answer = answerCalled(*question, key->key() - Qt::Key_0);
    if (answer == nullptr) return false;
    answer->click();
    goOnFrom(question);
    return true;
}

} // namespace keywork::ui

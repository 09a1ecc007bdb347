#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAbstractButton;
class QWidget;

namespace keywork::ui {

class SegmentedControl;

// While an answer has the focus, 1 chooses the first, 2 the second, and the focus goes on to the next question: a
// review in which little changed is answered one key a question.
class AnswerKeys : public QObject {
    Q_OBJECT

public:
    explicit AnswerKeys(QObject* parent) : QObject(parent) {}

    // In the order of asking; those that are hidden or disabled are passed over.
    void setQuestions(std::vector<SegmentedControl*> questions);
    // What an answer to this question asks further, or null: the focus goes on there.
    void setFollowUp(SegmentedControl& question, std::function<QWidget*()> followUp);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static QAbstractButton* answerCalled(const SegmentedControl& question, int number); // 1: the first
    SegmentedControl* questionOf(const QObject* segment) const;
    void goOnFrom(const SegmentedControl* question);

    std::vector<SegmentedControl*> m_questions;
    SegmentedControl* m_followedUp = nullptr;
    std::function<QWidget*()> m_followUp;
};

} // namespace keywork::ui

#pragma once

#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QFrame>

class QButtonGroup;

namespace keywork::ui {

class FlowLayout;

// Framed: segments in one frame, as answers and as a switch between views. Chips: the same without the frame, as
// filters over a list.
enum class SegmentLook { Framed, Chips };

// One answer of a segmented control; painted by itself.
class Segment : public QAbstractButton {
    Q_OBJECT

public:
    Segment(const Theme& theme, const QString& text, SegmentLook look, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void stepped(int by); // ← or →, Home or End (as far as it goes)

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    SegmentLook m_look;
};

// One of a few answers, all in view: they go on in further lines where the width ends. Tab reaches the chosen one (or
// the first), ← → choose, Tab leaves. It stays without a choice until one is made.
class SegmentedControl : public QFrame {
    Q_OBJECT

public:
    // `name` is the question: what the whole is called aloud.
    SegmentedControl(const Theme& theme, const QString& name, const QStringList& answers,
                     SegmentLook look = SegmentLook::Framed, QWidget* parent = nullptr);

    void setAnswers(const QStringList& answers);
    void setAnswer(int index, const QString& text); // a new count in its words; the choice stays
    void setAnswerShown(int index, bool shown);     // one that does not apply now
    int current() const;                            // -1: nothing chosen yet
    void setCurrent(int index);                     // does not signal
    int count() const;
    QAbstractButton* segment(int index) const;

signals:
    void chosen(int index); // by the person

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void step(int from, int by);
    void passFocusPolicy();

    const Theme& m_theme;
    SegmentLook m_look;
    FlowLayout* m_line;
    QButtonGroup* m_group;
};

} // namespace keywork::ui

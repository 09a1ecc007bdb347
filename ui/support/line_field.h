#pragma once

#include "ui/support/field.h"

#include <QLineEdit>
#include <QValidator>

namespace keywork::ui {

// Refuses what would make a text longer than its limit as a whole, so that nothing is ever cut silently.
class LengthLimit : public QValidator {
    Q_OBJECT

public:
    LengthLimit(int most, QObject* parent) : QValidator(parent), m_most(most) {}
    State validate(QString& text, int& position) const override;

private:
    int m_most;
};

// The sentence for a text that was not taken because it is too long.
QString tooLongSentence(int most);

// A line edit that shows a grey remark after its text: how an entry is understood, or a unit.
class RemarkLineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit RemarkLineEdit(const Theme& theme);

    void setRemark(const QString& remark);
    QString remark() const { return m_remark; }
    // Whether there is room for it beside the text.
    bool isRemarkShown() const;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect remarkPlace() const;

    const Theme& m_theme;
    QString m_remark;
};

// One line of text.
class LineField : public Field {
    Q_OBJECT

public:
    static constexpr int ordinaryLimit = 200;

    LineField(const Theme& theme, const QString& id, const QString& label, int mostCharacters = ordinaryLimit,
              QWidget* parent = nullptr);

    QString text() const { return m_edit->text(); }
    void setText(const QString& text) { m_edit->setText(text); }
    QLineEdit& edit() { return *m_edit; }

protected:
    LineField(const Theme& theme, const QString& id, const QString& label, int mostCharacters,
              RemarkLineEdit* edit, QWidget* parent);
    RemarkLineEdit& remarkEdit() { return *m_edit; }
    const RemarkLineEdit& remarkEdit() const { return *m_edit; }

private:
    RemarkLineEdit* m_edit;
};

} // namespace keywork::ui

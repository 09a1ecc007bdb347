#pragma once

#include "app/page/identity.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace keywork::ui {

// One open record in the rail: the name over date of birth and reference.
class RecordButton : public QAbstractButton {
    Q_OBJECT

public:
    RecordButton(const Theme& theme, const app::Identity& person, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override {} // where the person is, is told from outside

private:
    QFont nameFont() const;
    QStringList nameLines(int width) const;

    const Theme& m_theme;
    QString m_bornAndRef;
};

// "Open records", at most three, in the order of Ctrl+Tab; nothing at all while there is none.
class OpenRecords : public QWidget {
    Q_OBJECT

public:
    explicit OpenRecords(const Theme& theme, QWidget* parent = nullptr);

    void show(const std::vector<app::Identity>& people, std::optional<domain::ClientId> current);
    using QWidget::show;

signals:
    void chosen(domain::ClientId client);

private:
    const Theme& m_theme;
    QVBoxLayout* m_buttons;
};

} // namespace keywork::ui

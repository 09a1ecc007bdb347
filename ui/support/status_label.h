#pragma once

#include "ui/support/status_shape.h"

#include <QLabel>

namespace keywork::ui {

// A status: its shape, its word and its colour, always together. A label, so that screen readers read the word.
class StatusLabel : public QLabel {
    Q_OBJECT

public:
    explicit StatusLabel(const Theme& theme, QWidget* parent = nullptr);
    StatusLabel(const Theme& theme, StatusKind kind, const QString& word, QWidget* parent = nullptr);

    void setStatus(StatusKind kind, const QString& word);
    StatusKind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeLook();

    const Theme& m_theme;
    StatusKind m_kind = StatusKind::None;
};

} // namespace keywork::ui

#pragma once

#include "ui/support/status_shape.h"

#include <QLabel>

#include <optional>

namespace keywork::ui {

// The words of the status line. What is said here is also spoken: Qt 6.4 has no announcement, so it is an alert of
// this named label, whose name is what was said.
class Announcer : public QLabel {
    Q_OBJECT

public:
    explicit Announcer(const Theme& theme, QWidget* parent = nullptr);

    void say(const QString& sentence, std::optional<StatusKind> status = {});
    // Shows without speaking: what stands there at the start.
    void showQuietly(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setSentence(const QString& sentence, std::optional<StatusKind> status);
    void takeLook();

    const Theme& m_theme;
    std::optional<StatusKind> m_status;
};

} // namespace keywork::ui

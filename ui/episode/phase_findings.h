#pragma once

#include "domain/finding.h"

#include <QWidget>

#include <vector>

namespace keywork::ui {

class Theme;

// What the service looks at before somebody moves into a phase, each with how it stands. It informs; it decides nothing.
class PhaseFindings : public QWidget {
    Q_OBJECT

public:
    explicit PhaseFindings(const Theme& theme, QWidget* parent = nullptr);

    // Without findings there is nothing to see.
    void showFindings(const QString& phase, const std::vector<domain::Finding>& findings);

private:
    const Theme& m_theme;
    QWidget* m_list = nullptr;
};

} // namespace keywork::ui

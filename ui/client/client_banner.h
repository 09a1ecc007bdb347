#pragma once

#include "app/page/banner.h"
#include "policy/policy.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace keywork::ui {

class FlowLayout;
class Theme;

// Who this is, on every page about one client and on no other (NHS Common User Interface, patient banner). Line one:
// name, born, gender, NHS number, reference; line two: preferred name and at most five flags; a second zone with
// address, telephones and GP opens below.
class ClientBanner : public QFrame {
    Q_OBJECT

public:
    explicit ClientBanner(const Theme& theme, QWidget* parent = nullptr);

    void show(const app::Banner& banner, const policy::Policy& policy, Date today);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addField(const QString& label, const QString& value, const QString& spoken = {});
    void fillIdentity(const app::Banner& banner, Date today);
    void fillFlags(const app::Banner& banner, const policy::Policy& policy);
    void fillDetails(const app::Banner& banner);

    const Theme& m_theme;
    FlowLayout* m_identity;
    FlowLayout* m_flags;
    QLabel* m_details;
    QPushButton* m_open;
    bool m_deceased = false;
};

} // namespace keywork::ui

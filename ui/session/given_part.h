#pragma once

#include "app/session/session_form.h"
#include "ui/support/theme.h"

#include <QWidget>

class QPushButton;

namespace keywork::ui {

class FlowLayout;

// What was given in the session: the episode's current interventions as chips to tick, and a way to add one.
class GivenPart : public QWidget {
    Q_OBJECT

public:
    GivenPart(const Theme& theme, const domain::CodeList& interventions, QWidget* parent = nullptr);

    void load(const app::SessionFields& fields, const std::vector<domain::Intervention>& offered);
    void collect(app::SessionFields& fields) const;
    void setReadOnly(bool readOnly);
    void focusFirst();

signals:
    void edited();
    void wanted(const domain::CodeEntry& intervention); // one that this episode does not have yet

private:
    QPushButton* makeChip(const domain::Intervention& intervention);
    void fillMenu();

    struct Offered {
        std::int64_t id;
        QPushButton* chip;
    };

    const Theme& m_theme;
    const domain::CodeList& m_list;
    FlowLayout* m_line;
    QPushButton* m_add;
    std::vector<Offered> m_offered;
    std::vector<domain::Code> m_present;
};

} // namespace keywork::ui

#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace keywork::ui {

// Nothing can be typed in a form while it saves, for what is typed then would be lost when it closes. When the save is
// refused, the form is as it was, and so is the place of the person in it.
class HeldForm {
public:
    explicit HeldForm(std::vector<QWidget*> parts) : m_parts(std::move(parts)) {}

    void hold();
    void release();
    bool isHeld() const { return m_isHeld; }

private:
    std::vector<QWidget*> m_parts;
    QPointer<QWidget> m_place; // what had the focus
    bool m_isHeld = false;
};

} // namespace keywork::ui

#pragma once

#include <QApplication>

#include <functional>

namespace keywork::ui {

// Tells where the focus was and where it is now, as a member of whoever wants to know. The last member: it goes first,
// so that a widget that takes the focus away with it, half destroyed, is told nothing any more.
class FocusWatch {
public:
    using Told = std::function<void(QWidget* before, QWidget* now)>;

    explicit FocusWatch(Told told)
        : m_connection(QObject::connect(qApp, &QApplication::focusChanged, std::move(told)))
    {
    }
    ~FocusWatch() { QObject::disconnect(m_connection); }
    FocusWatch(const FocusWatch&) = delete;
    FocusWatch& operator=(const FocusWatch&) = delete;

private:
    QMetaObject::Connection m_connection;
};

} // namespace keywork::ui

#pragma once

#include <QPointer>

#include <utility>

namespace keywork::ui {

// What a dialog calls when it is done, for as long as `context` lives: a dialog belongs to the window, and the page or
// tab that opened it may be gone by then.
template <class F>
auto whileAlive(QObject* context, F then)
{
    return [context = QPointer<QObject>(context), then = std::move(then)](auto&&... said) {
        if (context) then(std::forward<decltype(said)>(said)...);
    };
}

} // namespace keywork::ui

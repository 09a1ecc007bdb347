#pragma once

#include "app/client/register_client.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace keywork::ui {

using Duplicates = std::vector<app::DuplicateRow>;
using DuplicatesFound = app::Reading<Duplicates>;

// Who may be the same person, looked for while somebody is being typed: a moment after the last change, and an answer
// to anything but the last question is dropped.
class DuplicateSearch : public QObject {
    Q_OBJECT

public:
    using Ask = std::function<void(domain::NewPerson person, std::function<void(DuplicatesFound)> done)>;

    explicit DuplicateSearch(Ask ask);

    void follow(domain::NewPerson person);
    // At once; `then` is called with the answer unless something else is looked for meanwhile.
    void look(const domain::NewPerson& person, std::function<void(const DuplicatesFound&)> then = {});
    void stop();

signals:
    void found(const keywork::ui::DuplicatesFound& found);

private:
    Ask m_ask;
    QTimer m_pause;
    domain::NewPerson m_person;
    int m_lastAsked = 0;
};

} // namespace keywork::ui

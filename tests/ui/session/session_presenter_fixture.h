#pragma once

#include "desk.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace keywork::ui {

// A form over a store that answers as it is told, with an alarm that rings when the test says so.
class SessionPresenterTest : public testing::Test {
public:
    SessionPresenterTest()
    {
        QObject::connect(&presenter, &SessionPresenter::said, &presenter,
                         [this](const QString& sentence, StatusKind) { said << sentence; });
        QObject::connect(&presenter, &SessionPresenter::problemsFound, &presenter,
                         [this](const std::vector<FormProblem>& found) { problems = found; });
        QObject::connect(&presenter, &SessionPresenter::finished, &presenter, [this] { ++finished; });
    }

    void open() { presenter.open({domain::ClientId{1}, test::appointment().id, std::nullopt}); }

    template <class Change>
    void edit(const Change& change)
    {
        auto fields = presenter.fields();
        change(fields);
        presenter.edited(std::move(fields));
    }

    void writeNote()
    {
        edit([](app::SessionFields& fields) { fields.talkedAbout = "Caz came in on time."; });
    }

    test::FakeStore store;
    test::HandAlarm alarm;
    SessionPresenter presenter{store.ports(), test::desk(), alarm};
    QStringList said;
    std::vector<FormProblem> problems;
    int finished = 0;
};

} // namespace keywork::ui

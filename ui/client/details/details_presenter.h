#pragma once

#include "app/client/change_details.h"
#include "ui/client/details/details_difference.h"
#include "ui/client/details/details_fields.h"

#include <QObject>

#include <functional>

namespace keywork::ui {

// Changing who a client is and how to reach them. When somebody else saved meanwhile, nothing is overwritten: both
// versions are shown, and what the person chooses of them is saved on top of the other one's.
class DetailsPresenter : public QObject {
    Q_OBJECT

public:
    using Read = app::Reading<domain::Client>;
    using Saved = app::Outcome<domain::Client, app::ChangeDetailsRefusal>;
    struct Ports {
        std::function<void(std::function<void(Read)> done)> read;
        std::function<void(RowVersion seen, domain::ClientDetails details, std::function<void(Saved)> done)>
            save;
    };

    DetailsPresenter(Ports ports, const policy::Policy& policy, Date today);

    // Reads the record, unless that is under way or what was typed would be read anew.
    void open();
    void submit(const DetailsTyped& typed);
    // The person has chosen between the versions; every field without a suggestion has to be among them.
    void submitChosen(const VersionChoices& choices);
    // Back to the form as it was typed; saving it brings the versions up again.
    void dropVersions();

    bool isBusy() const { return m_stage == Stage::Saving; }
    bool isDone() const { return m_stage == Stage::Done; }
    bool isComparing() const { return m_stage == Stage::Comparing; }

signals:
    void opened(const keywork::domain::Client& client);
    void cannotOpen(const QString& why);
    void saving(); // until `wrong`, `versionsDiffer` or `saved`
    void wrong(
        const keywork::ui::DetailsProblems& problems); // nothing was saved, what was typed is as it was
    void versionsDiffer(const keywork::ui::TwoVersions& versions);
    void choiceMissing(const QString& fieldId); // between the versions of this field
    void saved();

private:
    enum class Stage { Unread, Opening, Editing, Comparing, Saving, Done };

    // `before` is what `details` began from; `from` is where the person was when they saved.
    void save(const domain::Client& before, const domain::ClientDetails& details, Stage from);
    void stop(const app::Problem<app::ChangeDetailsRefusal>& problem);
    void compare(const app::Stale& stale);

    Ports m_ports;
    const policy::Policy& m_policy;
    Date m_today;
    Stage m_stage = Stage::Unread;
    Stage m_savedFrom = Stage::Editing;
    std::optional<domain::Client> m_opened; // what the form began from
    std::optional<domain::Client> m_before; // what the last save began from
    std::optional<domain::Client> m_theirs; // what it met
    domain::ClientDetails m_wanted{};       // what was to be saved last
    domain::ClientDetails m_mine{};         // the version that stands beside theirs
    std::vector<DifferingField> m_fields;
};

} // namespace keywork::ui

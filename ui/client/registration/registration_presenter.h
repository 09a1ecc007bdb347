#pragma once

#include "ui/client/details/details_fields.h"
#include "ui/client/registration/duplicates_search.h"

#include <set>

namespace keywork::ui {

// Registering a client: what is typed is compared with everybody known, checked, and saved once. Somebody who is very
// likely known already is registered only after the person has said that this is somebody else.
class RegistrationPresenter : public QObject {
    Q_OBJECT

public:
    using Saved = app::Outcome<app::Registered, app::RegisterRefusal>;
    struct Ports {
        DuplicateSearch::Ask findDuplicates;
        std::function<void(domain::ClientDetails details, std::function<void(Saved)> done)> save;
    };

    RegistrationPresenter(Ports ports, Date today);

    void edited(const DetailsTyped& typed);
    void lookForDuplicates(const DetailsTyped& typed); // at once
    void submit(const DetailsTyped& typed);
    // The answer to sureWanted(): none of these is the person on the form.
    void sayDifferent(const DetailsTyped& typed, const Duplicates& others);

    // Somebody wants to leave: what is still being checked is not registered behind their back.
    void callOff(const DetailsTyped& typed);

    bool isChecking() const { return m_stage == Stage::Checking; }
    bool isSaving() const { return m_stage == Stage::Saving; }
    bool isDone() const { return m_stage == Stage::Done; }

signals:
    void stageChanged();
    void typedOn(); // while it was checked: nobody was registered, and submit() is wanted anew
    void duplicatesFound(const keywork::ui::Duplicates& duplicates);
    void duplicatesUnknown(const QString& why);
    void wrong(
        const keywork::ui::DetailsProblems& problems); // nothing was saved, what was typed is as it was
    void sureWanted(const keywork::ui::Duplicates& veryLikely);
    void registered(const keywork::app::Registered& registered);

private:
    enum class Stage { Typing, Checking, Saving, Done };

    void decide(const domain::ClientDetails& details, const DuplicatesFound& found);
    void enter(Stage stage);
    void save(const domain::ClientDetails& details);
    void stop(const DetailsProblems& problems);

    Ports m_ports;
    Date m_today;
    DuplicateSearch m_search;
    std::set<domain::ClientId> m_others; // said to be somebody else
    Stage m_stage = Stage::Typing;
};

} // namespace keywork::ui

#pragma once

#include "app/entry/make_service.h"

#include <QString>

#include <functional>
#include <vector>

namespace keywork::ui {

enum class SetUpStep { Service, People, Sheet, Done };

// One of those who begin together with the administrator.
struct NewPerson {
    QString name;
    QString account;
    domain::Role role = domain::Role::Keyworker;
};

struct SetUpProblem {
    QString sentence;
    QString fieldId;
};

// What the person hands over to another when the store is made.
struct FirstPassword {
    QString name;
    QString account;
    QString password;
};

// Everything that the pages draw which they do not hold themselves.
struct SetUpState {
    SetUpStep step = SetUpStep::Service;
    std::vector<SetUpProblem> problems;
    bool isBusy = false; // the store is being made
    QString folder;
    QString recoveryKey; // of the third step
    int groupAsked = 1;  // of the recovery key, 1 to 8, to be typed from the paper
    QString passwordHint;
    std::vector<FirstPassword> firstPasswords; // once it is made
};

// Makes a service's store in three steps: the service, its people and their roles, the recovery sheet. Nothing is made
// before the sheet is known to be on paper.
class SetUpPresenter {
public:
    using Made = Result<Done, app::MakeServiceRefusal>;
    struct Ports {
        std::function<void(std::filesystem::path, app::NewService, std::function<void(Made)>)> make;
        std::function<QString()> newKey;
        std::function<std::string()> firstPassword;
    };

    SetUpPresenter(QString folder, std::shared_ptr<const policy::Policy> policy, Ports ports,
                   std::function<void(const SetUpState&)> show);

    const SetUpState& state() const { return m_state; }
    void setService(const QString& name, const QString& folder);
    void setPeople(const NewPerson& administrator, const QString& password, const QString& again,
                   const std::vector<NewPerson>& others);
    // The group that was asked for, as the paper has it.
    void finish(const QString& group);
    void back();

    QString serviceName() const { return m_serviceName; }
    // For the printer, as HTML.
    QString sheet() const;
    QString slips() const;

private:
    void fail(const QString& sentence, const QString& fieldId);
    void go(SetUpStep step);

    std::shared_ptr<const policy::Policy> m_policy;
    Ports m_ports;
    std::function<void(const SetUpState&)> m_show;
    SetUpState m_state;
    QString m_serviceName;
    app::NewService m_service;
};

} // namespace keywork::ui

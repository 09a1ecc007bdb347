#pragma once

#include "ui/shell/form_dialog.h"

#include <QObject>

namespace keywork::ui {

template <class Record>
struct ReadRecord {
    Record record;
    RowVersion version;
};

// Saves one record from a dialog. When somebody else saved it meanwhile, theirs is read, both versions are shown, and
// what is chosen of them is saved on top of theirs. Lives as long as the dialog.
template <class Record, class Saved, class Refusal>
class RecordSave : public QObject {
public:
    using Outcome = app::Outcome<Saved, Refusal>;
    using Theirs = app::Reading<ReadRecord<Record>>;
    struct Ports {
        std::function<void(std::function<void(const Theirs&)> done)> readTheirs;
        std::function<void(RowVersion seen, const Record& wanted, std::function<void(const Outcome&)> done)>
            write;
        std::function<ProblemSummary::Problem(Refusal why, const Record& refused)> problemOf;
        std::function<void()> saved;
    };

    RecordSave(FormDialog& dialog, const policy::Policy& policy, std::vector<VersionedField<Record>> fields,
               ReadRecord<Record> opened, Ports ports)
        : QObject(&dialog),
          m_dialog(dialog),
          m_policy(policy),
          m_fields(std::move(fields)),
          m_opened(std::move(opened)),
          m_ports(std::move(ports))
    {
    }

    // From the fields: what is saved began with what was opened, whatever was chosen and put away since.
    void save(const Record& mine) { save(m_opened, mine); }

private:
    void save(const ReadRecord<Record>& before, const Record& mine)
    {
        m_ports.write(before.version, mine, [this, before, mine](const Outcome& outcome) {
            if (outcome) return m_ports.saved();
            if (const auto* stale = std::get_if<app::Stale>(&outcome.error()))
                return compare(*stale, before, mine);
            m_dialog.showProblem(outcome.error(), m_policy,
                                 [&](Refusal why) { return m_ports.problemOf(why, mine); });
        });
    }

    void compare(const app::Stale& stale, const ReadRecord<Record>& before, const Record& mine)
    {
        m_ports.readTheirs([this, stale, before, mine](const Theirs& theirs) {
            if (!theirs) return m_dialog.showProblems({{sentence(theirs.error()), {}}});
            auto differing = differences(m_fields, before.record, mine, theirs->record, m_policy.lists);
            if (differing.empty()) return save(*theirs, mine); // both wrote the same: nothing to choose
            m_dialog.letChoose(twoVersions(stale, m_policy, std::move(differing)),
                               [this, mine, theirs = *theirs](const VersionChoices& choices) {
                                   save(theirs, merged(m_fields, mine, theirs.record, choices));
                               });
        });
    }

    FormDialog& m_dialog;
    const policy::Policy& m_policy;
    std::vector<VersionedField<Record>> m_fields;
    ReadRecord<Record> m_opened;
    Ports m_ports;
};

} // namespace keywork::ui

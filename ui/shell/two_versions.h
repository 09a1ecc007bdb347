#pragma once

#include "app/outcome.h"
#include "policy/policy.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace keywork::ui {

enum class WhoseVersion { Mine, Theirs };

// One field that two people have saved differently, as each of them has it.
struct DifferingField {
    QString id; // "family", as in the form
    QString name;
    QString mine;
    QString theirs;
    // Where only one of the two changed it, that version; none where both did, so that a person has to choose.
    std::optional<WhoseVersion> suggested;

    friend bool operator==(const DifferingField&, const DifferingField&) = default;
};

// Two versions of one record, and what is to become of each field in which they differ.
struct TwoVersions {
    QString by;   // who saved theirs: "Priya Nair"
    QString when; // "10:40 on 08-Sep-2026"
    std::vector<DifferingField> fields;

    friend bool operator==(const TwoVersions&, const TwoVersions&) = default;
};

TwoVersions twoVersions(const app::Stale& stale, const policy::Policy& policy,
                        std::vector<DifferingField> fields);

using VersionChoices = std::map<QString, WhoseVersion>; // by the id of the field

// One field of a record: how it is called and shown, whether two are the same, and how it is taken over.
template <class Record>
struct VersionedField {
    QString id;
    QString name;
    std::function<QString(const Record&, const policy::CodeLists&)> shown;
    std::function<bool(const Record&, const Record&)> areSame;
    std::function<void(Record& into, const Record& from)> take;
};

// `of` reaches the field in a record, `show` puts its value into words.
template <class Record, class Of, class Show>
VersionedField<Record> versionedField(const char* id, const QString& name, Of of, Show show)
{
    return {QLatin1String(id), name,
            [=](const Record& record, const policy::CodeLists& lists) { return show(of(record), lists); },
            [=](const Record& one, const Record& other) { return of(one) == of(other); },
            [=](Record& into, const Record& from) { of(into) = of(from); }};
}

// Every field in which the two differ, in the order given. `before` is what both began from.
template <class Record>
std::vector<DifferingField> differences(const std::vector<VersionedField<Record>>& fields,
                                        const Record& before, const Record& mine, const Record& theirs,
                                        const policy::CodeLists& lists)
{
    std::vector<DifferingField> differing;
    for (const auto& one : fields) {
        if (one.areSame(mine, theirs)) continue;
        DifferingField field{one.id, one.name, one.shown(mine, lists), one.shown(theirs, lists),
                             std::nullopt};
        if (one.areSame(before, mine)) field.suggested = WhoseVersion::Theirs;
        if (one.areSame(before, theirs)) field.suggested = WhoseVersion::Mine;
        differing.push_back(std::move(field));
    }
    return differing;
}

// Mine, with the fields taken from theirs that were chosen so.
template <class Record>
Record merged(const std::vector<VersionedField<Record>>& fields, Record mine, const Record& theirs,
              const VersionChoices& choices)
{
    for (const auto& one : fields) {
        const auto choice = choices.find(one.id);
        if (choice != choices.end() && choice->second == WhoseVersion::Theirs) one.take(mine, theirs);
    }
    return mine;
}

} // namespace keywork::ui

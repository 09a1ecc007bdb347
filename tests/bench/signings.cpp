#include "bench/signings.h"

#include "app/review/review_form.h"
#include "app/review/sign_review.h"
#include "app/session/session_form.h"
#include "app/session/sign_session.h"
#include "bench/people.h"
#include "bench/recording.h"
#include "bench/stopwatch.h"
#include "store/database.h"

#include <stdexcept>

namespace keywork::bench {

namespace fs = std::filesystem;

namespace {

using Signing = std::function<void(app::Workspace&)>;

// A store of our own to write to, the same as the one it was copied from.
class Copy {
public:
    Copy(const fs::path& store, const fs::path& folder) : m_path(folder)
    {
        fs::remove_all(folder);
        fs::copy(store, folder, fs::copy_options::recursive);
        m_store.emplace(openAsKeyworker(folder));
        m_workspace.emplace(m_store->writer());
    }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    ~Copy()
    {
        m_workspace.reset();
        m_store.reset();
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }

    app::Workspace& workspace() { return *m_workspace; }
    sqlite3* handle() { return m_workspace->store().handle(); }

private:
    fs::path m_path;
    std::optional<app::OpenStore> m_store;
    std::optional<app::Workspace> m_workspace;
};

template <class T, class Refusal>
T required(const app::Outcome<T, Refusal>& outcome, const char* what)
{
    if (!outcome) throw std::runtime_error(std::string("refused: ") + what);
    return *outcome;
}

void signSession(app::Workspace& workspace, domain::ClientId client)
{
    auto form =
        required(app::sessionForm(workspace, {client, std::nullopt, std::nullopt, {}}), "a session's form");
    form.fields.start = "09:00";
    form.fields.minutes = "40";
    form.fields.talkedAbout =
        "Came in on time. The week went as planned, and sleep is better than it was in spring.";
    form.fields.agreed = "To go on as before.";
    auto read = app::readFields(form.fields, workspace.today()).value();
    required(app::signSession(workspace,
                              {client, std::nullopt, std::nullopt, 0, std::move(read.content), {}, {}, {}}),
             "a session");
}

void signReview(app::Workspace& workspace, domain::ClientId client)
{
    auto form = required(app::reviewForm(workspace, client, std::nullopt), "a review's form");
    for (auto& goal : form.fields.goals) goal.progress = "same";
    for (auto& benefit : form.fields.benefits) benefit.benefit = "yes";
    form.fields.decision.kind = "continue";
    form.fields.nextOn = "+2w";
    auto review = app::readReview(form.fields, workspace.today()).value();
    required(app::signReview(workspace,
                             {form.episode.id, form.plan.versionNo, std::nullopt, 0, std::move(review), {}}),
             "a review");
}

// What can be signed of these people, one for each call that will be measured.
std::vector<Signing> enough(const std::vector<Somebody>& people,
                            void (*sign)(app::Workspace&, domain::ClientId), app::Workspace& trial)
{
    std::vector<Signing> signings;
    for (const auto& person : people) {
        try {
            sign(trial, person.id);
            signings.emplace_back([sign, id = person.id](app::Workspace& workspace) { sign(workspace, id); });
        } catch (const std::runtime_error&) {
            continue; // nobody to sign about: no plan yet, or not in treatment
        }
    }
    if (signings.empty()) throw std::runtime_error("nothing can be signed in this store");
    return signings;
}

Line measured(Line line, const fs::path& store, const fs::path& folder,
              void (*sign)(app::Workspace&, domain::ClientId))
{
    constexpr std::size_t eachRound = 3;
    std::vector<Signing> signings;
    {
        Copy trial(store, folder / "trial.keywork");
        signings = enough(caseload(trial.workspace(), 60), sign, trial.workspace());
    }
    const auto at = [&](std::size_t number) { return signings[number % signings.size()]; };
    std::vector<Recording> recordings;
    {
        Copy recorded(store, folder / "recorded.keywork");
        for (std::size_t i = 0; i < rounds * eachRound; ++i)
            recordings.push_back(record(recorded.handle(), [&] { at(i)(recorded.workspace()); }));
    }
    Copy ours(store, folder / "ours.keywork");
    Copy bare(store, folder / "bare.keywork");
    std::size_t number = 0;
    measure(line, eachRound, [&](std::size_t) {
        const Stopwatch watch;
        at(number)(ours.workspace());
        const double took = watch.microseconds();
        return Pair{took, replay(bare.handle(), recordings[number++])};
    });
    return line;
}

} // namespace

std::vector<Line> measureSignings(const fs::path& store, const fs::path& folder, int clients)
{
    return {measured({"sign a session", clients, 15'000, 1.5, {}, {}, {}}, store, folder, signSession),
            measured({"sign a review", clients, 25'000, 1.5, {}, {}, {}}, store, folder, signReview)};
}

} // namespace keywork::bench

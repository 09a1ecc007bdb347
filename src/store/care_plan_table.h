#pragma once

#include "domain/careplan/care_plan.h"
#include "domain/careplan/progress.h"
#include "store/statement.h"

namespace keywork::store {

// A version without what is planned in it.
struct PlanHeading {
    domain::CarePlanId id;
    int versionNo = 0;
    Date on;
    domain::StaffId author;
    domain::Agreement agreement;
    bool inError = false;
};

// The signed versions of care plans, each whole. "That counts": not entered in error.
class CarePlanTable {
public:
    explicit CarePlanTable(Database& db) : m_db(db) {}

    std::optional<domain::SignedPlan> find(domain::CarePlanId id) const;
    // The newest that counts.
    std::optional<domain::SignedPlan> current(domain::EpisodeId episode) const;
    // Its goals alone, in their order; none without a plan.
    std::vector<domain::Goal> currentGoals(domain::EpisodeId episode) const;
    // The oldest that counts, from which the review cycle begins.
    std::optional<domain::SignedPlan> first(domain::EpisodeId episode) const;
    // All, newest first, those entered in error among them.
    std::vector<domain::SignedPlan> versions(domain::EpisodeId episode) const;
    // The same without what is planned in them: a list of versions asks no more.
    std::vector<PlanHeading> headings(domain::EpisodeId episode) const;
    // 0 when the episode has none. Numbers are not used again after an error.
    int lastVersionNo(domain::EpisodeId episode) const;
    // Every goal and step that a version of the episode ever had.
    std::vector<domain::KnownGoal> knownGoals(domain::EpisodeId episode) const;
    // How goals and steps were worded last, in the order asked: the client's words where there are any.
    std::vector<std::string> wordsOf(const std::vector<domain::GoalId>& goals,
                                     const std::vector<domain::StepId>& steps) const;

    // Gives the goals and steps that have no id one, which stand in what is returned. The id and the error of what is
    // passed are not looked at.
    domain::SignedPlan insert(domain::SignedPlan plan);
    // False when the row is another by now.
    bool updateAgreement(domain::CarePlanId id, const domain::Agreement& agreement, RowVersion seen);
    // False when there is none or it is marked already.
    bool markInError(domain::CarePlanId id, const domain::EnteredInError& error);

private:
    void giveIds(domain::SignedPlan& plan);
    domain::CarePlanId insertRow(const domain::SignedPlan& plan);

    Database& m_db;
};

} // namespace keywork::store

#pragma once

#include "app/review/reviews_page.h"
#include "ui/shell/page.h"
#include "ui/words/due_words.h"

class QLabel;

namespace keywork::ui {

class RowList;
class SectionHeading;
class SegmentedControl;

// Every first plan and review of the person's own caseload, by how pressing it is, with the plan's age and who should
// take part.
class ReviewsPage : public Page {
    Q_OBJECT

public:
    explicit ReviewsPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    std::vector<QWidget*> regions() const override;
    QString helpTopic() const override { return QStringLiteral("reviews"); }
    std::optional<app::Identity> clientInHand() const override;

private:
    void layOut();
    void showGroup();
    void act(int row);

    PageContext m_context;
    QWidget* m_header = nullptr;
    SegmentedControl* m_filter;
    SectionHeading* m_heading;
    RowList* m_list;
    QLabel* m_problem;
    std::vector<app::ReviewRow> m_rows;
    std::vector<app::ReviewRow> m_shown;
};

Page* makeReviewsPage(const PageContext& context);

} // namespace keywork::ui

#include "app/review/review_fields.h"
#include "fuzz/try_input.h"

// The bodies of drafts, read back from the store, and the typed fields in them read as values. The first letter of an
// input says whether it is a session, a plan or a review; a wrong guess costs an exception, and those are slow here.
namespace keywork::fuzz {

namespace {

constexpr Date today = date(2026, 9, 8);

template <class Fields, class FromBody, class Read>
void tryBody(const std::string& body, FromBody fromBody, Read read)
{
    const Result<Fields, app::FieldsError> fields = fromBody(body);
    if (!fields) return;
    require(fromBody(app::toDraftBody(*fields)) == *fields, "a draft that was kept again is the same");
    const auto values = read(*fields, today);
    if (values) return;
    require(!values.error().empty(), "fields that are not understood say which of them");
}

} // namespace

void tryInput(std::string_view input)
{
    if (input.empty()) return;
    const std::string body(input.substr(1));
    switch (input.front()) {
    case 's': tryBody<app::SessionFields>(body, app::fromDraftBody, app::readFields); return;
    case 'p': tryBody<app::PlanFields>(body, app::planFromDraftBody, app::readPlan); return;
    case 'r': tryBody<app::ReviewFields>(body, app::reviewFromDraftBody, app::readReview); return;
    default: return;
    }
}

} // namespace keywork::fuzz

#pragma once

#include <QString>

namespace keywork::ui {

// What somebody should know before they write in the form.
struct FormNotice {
    QString word;
    QString detail;
    bool offersDraft = false; // to go on with the draft that it tells of
    friend bool operator==(const FormNotice&, const FormNotice&) = default;
};

} // namespace keywork::ui

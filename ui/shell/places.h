#pragma once

#include "ui/shell/page.h"

namespace keywork::ui {

// The pages there are, each as the function that makes it; the composition root fills them in. The maker's page
// belongs to the shell. One that is missing is absent from the window: no entry, no action, nothing empty.
struct Places {
    std::function<Page*(const PageContext&)> today;
    std::function<Page*(const PageContext&)> clients;
    std::function<Page*(const PageContext&)> reviews;
    std::function<Page*(const PageContext&)> settings;
    std::function<RecordPage*(const PageContext&, domain::ClientId)> record;
    std::function<Page*(const PageContext&, const app::FormStart&)> session;
    std::function<Page*(const PageContext&, domain::ClientId, std::optional<domain::DraftId>)> plan;
    std::function<Page*(const PageContext&, domain::ClientId, std::optional<domain::DraftId>)> review;
    std::function<Page*(const PageContext&, const QString& nameTyped)> registration;
    std::function<Page*(const PageContext&, domain::ClientId)> episode; // opens one
    std::function<Page*(const PageContext&, domain::ClientId)> details; // changes them
    // Dialogs over the page that is in view.
    std::function<void(const PageContext&, QWidget& over, domain::ClientId)> booking;
    std::function<void(const PageContext&, QWidget& over, domain::ClientId, domain::AppointmentId)> moving;
};

} // namespace keywork::ui

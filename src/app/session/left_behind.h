#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/session/session.h"

namespace keywork::app {

// What does not go with a note that is moved to the right client, because it belongs to the person on whose record it
// was written by mistake.
struct LeftBehind {
    std::vector<std::string> given;   // what was ticked, of that person's episode
    std::vector<std::string> present; // who was there and is not of the service
    bool goals = false;               // goals or steps of that person's care plan were worked on

    bool isEmpty() const { return given.empty() && present.empty() && !goals; }
};

// Before it is moved, so that it can be said then.
Reading<LeftBehind> leftBehindByMove(Workspace& workspace, domain::SessionId session);

// For the move itself.
LeftBehind leftBehind(Workspace& workspace, const domain::SessionContent& content);
// Who was there and goes with the note: the people of the service.
std::string presentToCarry(Workspace& workspace, const domain::SessionContent& content);

} // namespace keywork::app

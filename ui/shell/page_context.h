#pragma once

namespace keywork::ui {

class ActionRegistry;
class Core;
class Navigator;
class Prompter;
class Theme;

// What every page is given by the shell, and outlived by: nothing else reaches into a page.
struct PageContext {
    const Theme& theme;
    Core& core;
    Navigator& navigator;
    ActionRegistry& actions;
    Prompter& prompter;
};

} // namespace keywork::ui

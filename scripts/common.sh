# Sourced by the other scripts: strict mode, the root of the repository, and a few words they share.
# shellcheck shell=bash disable=SC2034
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

jobs=$(nproc)
cache=${XDG_CACHE_HOME:-${HOME:?HOME is not set}/.cache}/keywork

say() { printf '\n== %s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# configure PRESET [OPTION…]: quiet unless it fails.
configure() {
    local log
    log=$(mktemp)
    if ! cmake --preset "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        stop "Configuring $1 failed."
    fi
    rm -f "$log"
}

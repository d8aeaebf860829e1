#!/usr/bin/env bash
# Puts flawgate on the PATH of a GitHub job: as it stands beside this file, or a version from the npm registry.
# Reads FLAWGATE_VERSION, and what GitHub sets: GITHUB_PATH, RUNNER_TEMP.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
prefix="$RUNNER_TEMP/flawgate"
if [[ -n "${FLAWGATE_VERSION:-}" ]]; then
  package="flawgate@$FLAWGATE_VERSION"
else
  cd "$root"
  npm ci --ignore-scripts --no-audit --no-fund
  package="$RUNNER_TEMP/$(npm pack --silent --pack-destination "$RUNNER_TEMP" | tail -n 1)"
fi
npm install --ignore-scripts --no-audit --no-fund --no-save --prefix "$prefix" "$package"
echo "$prefix/node_modules/.bin" >>"$GITHUB_PATH"

#!/usr/bin/env bash
# What the GitHub Action does: annotations, a job summary, a report to upload, and the exit code of flawgate.
# Reads FLAWGATE_PATH, _GATE, _BASELINE, _SINCE, _REPRODUCTIONS and _FORMAT, and what GitHub sets: GITHUB_OUTPUT,
# GITHUB_STEP_SUMMARY, RUNNER_TEMP.
set -euo pipefail

summary="$RUNNER_TEMP/flawgate.md"
report="$RUNNER_TEMP/flawgate.$FLAWGATE_FORMAT"
options=(--format github --format "markdown=$summary" --format "$FLAWGATE_FORMAT=$report")
[[ -z "${FLAWGATE_REPRODUCTIONS:-}" ]] || options+=(--with-reproductions "$FLAWGATE_REPRODUCTIONS")
if [[ "$FLAWGATE_GATE" != true && "$FLAWGATE_GATE" != false ]]; then
  echo "the input gate is \"$FLAWGATE_GATE\"; write true or false instead" >&2
  exit 2
elif [[ "$FLAWGATE_GATE" == true ]]; then
  options+=(--gate)
  [[ -z "${FLAWGATE_BASELINE:-}" ]] || options+=(--baseline "$FLAWGATE_BASELINE")
  if [[ -n "${FLAWGATE_SINCE:-}" ]]; then
    options+=(--since "$FLAWGATE_SINCE")
    folder="$FLAWGATE_PATH"
    [[ -d "$folder" ]] || folder="$(dirname -- "$folder")"
    # A checkout has a single commit, unless more are asked for. Where it cannot be fetched, flawgate says so.
    git -C "$folder" rev-parse --quiet --verify --end-of-options "$FLAWGATE_SINCE^{commit}" >/dev/null ||
      git -C "$folder" fetch --quiet --no-tags --depth=1 -- origin "$FLAWGATE_SINCE" || true
  fi
fi

rm -f "$summary" "$report"
code=0
flawgate check "${options[@]}" -- "$FLAWGATE_PATH" || code=$?

# GitHub shows no summary of more than a mebibyte.
most=1000000
if [[ -f "$summary" ]] && (($(wc -c <"$summary") > most)); then
  head -c "$most" "$summary" | sed '$d' >>"$GITHUB_STEP_SUMMARY"
  printf '\nThe rest is left out, since GitHub shows no more than this; the report has all.\n' >>"$GITHUB_STEP_SUMMARY"
elif [[ -f "$summary" ]]; then
  cat "$summary" >>"$GITHUB_STEP_SUMMARY"
fi
[[ ! -f "$report" ]] || echo "report=$report" >>"$GITHUB_OUTPUT"
exit "$code"

import { inconclusive } from "./judge.js";
import type { TimedJudgement } from "./run.js";

/**
 * What several runs of one reproduction show together: where they agree, what they agree on; where they do not, nothing.
 * @param runs at least one
 */
export function agreed(runs: readonly TimedJudgement[]): TimedJudgement {
  const [first] = runs as [TimedJudgement];
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0);
  const attempts = Math.max(...runs.map((run) => run.attempts));
  const kinds = runs.map(kindOf);
  if (kinds.every((kind) => kind === kinds[0])) return { ...first, seconds, attempts };
  const triggered = kinds.filter((kind) => kind === "triggered").length;
  const told = runs.find((run) => run.verdict === "triggered") ?? first;
  return { ...inconclusive(`flaky, ${triggered} of ${runs.length} triggered${others(runs)}`, attempts), reached: runs.some((run) => run.reached), expected: told.expected, observed: told.observed, seconds };
}

function kindOf({ verdict, reached }: TimedJudgement): string {
  return verdict === "not-triggered" && !reached ? "not reached" : verdict;
}

/** What else there was but triggered and not triggered, with the first reason. */
function others(runs: readonly TimedJudgement[]): string {
  const unsure = runs.filter((run) => run.verdict === "inconclusive" || (run.verdict === "not-triggered" && !run.reached));
  const [first] = unsure;
  return first === undefined ? "" : `, ${unsure.length} told nothing (${first.reason?.split("\n", 1)[0] ?? "no reason given"})`;
}

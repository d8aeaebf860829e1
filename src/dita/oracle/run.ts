/** Many sessions, one after the other. */
import { type Finding, runSession, shrink } from "./compare.js";

export interface Run {
  readonly sessions: number;
  readonly steps: number;
  /** Of each kind of difference the one with the least said. */
  readonly findings: readonly Finding[];
}

/** Sessions whose seeds follow each other, until there are enough or the time is over. */
export function runSessions(firstSeed: number, count: number, until = Infinity): Run {
  const findings = new Map<string, Finding>();
  let steps = 0;
  let sessions = 0;
  for (; sessions < count; sessions += 1) {
    if (sessions % 64 === 0 && performance.now() > until) break;
    const result = runSession(firstSeed + sessions);
    if (typeof result === "number") {
      steps += result;
      continue;
    }
    const last = result.inputs.at(-1)!;
    const kind = `${result.what} ${"action" in last ? last.action : last.kind}`;
    const known = findings.get(kind);
    if (known !== undefined && known.inputs.length <= 3) continue;
    const small = shrink(result);
    if (known === undefined || small.inputs.length < known.inputs.length) findings.set(kind, small);
  }
  return { sessions, steps, findings: [...findings.values()] };
}

/** A finding as it can be read and played again. */
export function tellFinding({ what, kernel, oracle, seed, inputs }: Finding): string {
  const lines = inputs.map((input) => "  " + JSON.stringify(input, (_, value: unknown) => (typeof value === "bigint" ? value.toString() + "n" : value)));
  return [`${what}: kernel ${kernel}, oracle ${oracle} (seed ${String(seed)})`, ...lines].join("\n");
}

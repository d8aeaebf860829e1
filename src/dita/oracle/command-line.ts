/** `npm run dita -- oracle [--sequences n] [--seed n] [--minutes n]` */
import { type Run, runSessions, tellFinding } from "./run.js";

const CHUNK = 20_000;
const DEFAULTS: Readonly<Record<string, number>> = { "--sequences": 1_000_000, "--seed": 0, "--minutes": Infinity };

/** Runs the sessions, telling how far it is. The exit code: 0 if kernel and oracle agree, 1 if not, 2 if it was not asked well. */
export function runOracle(options: readonly string[], write: (line: string) => void): number {
  const asked = { ...DEFAULTS };
  for (let at = 0; at < options.length; at += 2) {
    const value = Number(options[at + 1]);
    if (!Object.hasOwn(DEFAULTS, options[at]!) || !Number.isSafeInteger(value) || value < 0) {
      write(`oracle: ${options.slice(at, at + 2).join(" ")}: not one of ${Object.keys(DEFAULTS).join(", ")} with a whole number`);
      return 2;
    }
    asked[options[at]!] = value;
  }
  const sequences = asked["--sequences"]!;
  const firstSeed = asked["--seed"]!;
  const started = performance.now();
  const until = started + asked["--minutes"]! * 60_000;
  let [done, steps] = [0, 0];
  while (done < sequences && performance.now() < until) {
    const run: Run = runSessions(firstSeed + done, Math.min(CHUNK, sequences - done), until);
    done += run.sessions;
    steps += run.steps;
    write(`${String(done)} sequences, ${String(steps)} steps, ${((performance.now() - started) / 1000).toFixed(0)} s, ${run.findings.length === 0 ? "no difference" : "they differ:"}`);
    for (const finding of run.findings) write(tellFinding(finding));
    if (run.findings.length > 0) return 1;
  }
  return 0;
}

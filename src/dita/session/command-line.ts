/** `npm run dita -- session [--steps n] [--seed n] [--faults seed] [--kill-every n]` */
import { parseArgs } from "node:util";
import { type SessionOptions, runSession } from "./session.js";
import { comparisonLines, lineView, liveView } from "./view.js";

const OPTIONS = { steps: { type: "string" }, seed: { type: "string" }, faults: { type: "string" }, "kill-every": { type: "string" } } as const;

/** Runs a session. The exit code: 0 if the books are the exchange's, 1 if not, 2 if it was not asked well. */
export async function sessionCommand(options: readonly string[], write: (line: string) => void): Promise<number> {
  let asked: SessionOptions;
  try {
    asked = read(options);
  } catch (error) {
    write(`session: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const live = process.stdout.isTTY ? liveView(process.stdout) : null;
  const comparisons = await runSession(asked, live ?? lineView(write));
  live?.end();
  for (const line of comparisonLines(comparisons)) write(line);
  return comparisons.every(({ isSame }) => isSame) ? 0 : 1;
}

function read(options: readonly string[]): SessionOptions {
  const { values } = parseArgs({ args: [...options], options: OPTIONS });
  const whole = (name: keyof typeof OPTIONS, least: number): number | null => {
    const text = values[name];
    if (text === undefined) return null;
    const number = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < least) throw new Error(`--${name} is a whole number from ${least}, not ${text}`);
    return number;
  };
  const faults = whole("faults", 0);
  return { steps: whole("steps", 1) ?? 200, seed: faults ?? whole("seed", 0) ?? 1, hasFaults: faults !== null, killEvery: whole("kill-every", 2) };
}

import type { Observation } from "../audit/reproductions.js";
import type { Ended } from "./process-group.js";

/** What a reproduction observed, as judged from how it ended and what it printed. */
export interface Judgement extends Observation {
  expected: string | null;
  observed: string | null;
  attempts: number;
}

export interface Limits {
  timeoutSeconds: number;
  /** Of each process, and of all together. */
  memoryMb: number;
  /** Of all files that it writes; without namespaces of each. */
  diskMb: number;
  /** Processes and threads at a time. */
  processes: number;
}

/** Nothing can be said. */
export function inconclusive(reason: string, attempts = 0): Judgement {
  return { verdict: "inconclusive", reached: false, reason, expected: null, observed: null, attempts };
}

/** The line that a reproduction prints. */
interface Report {
  flaw: string;
  reached: boolean;
  triggered: boolean;
  expected: unknown;
  observed: unknown;
  attempts?: number;
  inconclusive?: string;
}

/** A process that ran short may have skipped what would have triggered. */
const STARVED: readonly [RegExp, (found: string, limits: Limits) => string][] = [
  [/\bMemoryError\b|memory allocation of \d+ bytes failed|cannot allocate memory|failed to map segment|std::bad_alloc/i, (_, { memoryMb }) => `out of memory (limit ${memoryMb} MB)`],
  [/can't start new thread/, (found, { processes }) => `out of threads (limit ${processes} of them and processes): ${found}`],
  [/No module named '[^']+'/, (found) => `a module is missing: ${found}`],
];

/** The same of what only counts where a process failed: a reproduction may say such things of what it emulates. */
const FAILED_FOR_WANT: typeof STARVED = [
  [/No space left on device|File too large|Disk quota exceeded/, (_, { diskMb }) => `out of disk (limit ${diskMb} MB)`],
  [/BlockingIOError: \[Errno 11\]|(fork|spawn|clone)\b.{0,200}Resource temporarily unavailable/i, (_, { processes }) => `out of processes (limit ${processes})`],
];

/**
 * Judges one run. Only a process that ended by itself, with exit code 0 and with one line of the agreed form, says
 * anything; everything else is inconclusive, with its reason.
 */
export function judge(id: string, ended: Ended, limits: Limits): Judgement {
  const failure = failureOf(ended, limits);
  if (failure !== null) return inconclusive(withTraceback(failure, ended.stderr), 1);
  const report = reportOf(id, ended.stdout);
  if (typeof report === "string") return inconclusive(withTraceback(report, ended.stderr), 1);
  const said = { expected: text(report.expected), observed: text(report.observed), attempts: report.attempts ?? 1 };
  if (report.inconclusive !== undefined) return { ...inconclusive(report.inconclusive), ...said, reached: report.reached };
  if (report.triggered) {
    if (report.reached) return { verdict: "triggered", reached: true, reason: null, ...said };
    return { ...inconclusive("it says that it triggered what it did not reach"), ...said };
  }
  const starved = starvation(ended.stderr, limits);
  if (starved !== null) return { ...inconclusive(withTraceback(starved, ended.stderr)), ...said };
  return { verdict: "not-triggered", reached: report.reached, reason: report.reached ? null : "the suspect operation did not run", ...said };
}

function failureOf(ended: Ended, limits: Limits): string | null {
  if (ended.failed !== null) return `it did not start (${ended.failed})`;
  if (ended.timedOut) return `timed out after ${limits.timeoutSeconds} s`;
  if (ended.exceeded === "memory") return `out of memory (limit ${limits.memoryMb} MB for all its processes)`;
  if (ended.exceeded === "disk") return `out of disk (limit ${limits.diskMb} MB)`;
  if (ended.code === 0) return null;
  const starved = starvation(ended.stderr, limits, [...STARVED, ...FAILED_FOR_WANT]);
  if (starved !== null) return starved;
  if (ended.signal !== null) return `killed by ${ended.signal}`;
  return lastLine(ended.stderr) ?? `exit code ${ended.code ?? "unknown"}, and nothing on stderr`;
}

function starvation(stderr: string, limits: Limits, patterns = STARVED): string | null {
  for (const [pattern, say] of patterns) {
    const found = pattern.exec(stderr)?.[0];
    if (found !== undefined) return say(found, limits);
  }
  return null;
}

/** The line as it was agreed, or what is wrong with it. */
function reportOf(id: string, stdout: string): Report | string {
  const lines = stdout.split("\n").filter((line) => line.trim() !== "");
  const [line] = lines;
  if (line === undefined) return "it printed no line of JSON";
  if (lines.length > 1) return `it printed ${lines.length} lines, where one line of JSON was agreed`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return `what it printed is no JSON: ${line.slice(0, 200)}`;
  }
  if (typeof value !== "object" || value === null) return "what it printed is no JSON object";
  const report = value as Partial<Record<keyof Report, unknown>>;
  if (report.flaw !== id) return `it reports on ${JSON.stringify(report.flaw) ?? "no flaw"}, not on ${id}`;
  if (report.inconclusive !== undefined && report.inconclusive !== null) return { ...unreached(id, report), inconclusive: text(report.inconclusive) ?? "no reason given" };
  if (typeof report.reached !== "boolean" || typeof report.triggered !== "boolean") return "its line lacks `reached` or `triggered` as true or false";
  if (text(report.expected) === null || text(report.observed) === null) return "its line lacks `expected` or `observed`";
  if (report.attempts !== undefined && !isCount(report.attempts)) return "its `attempts` is no whole number from 1";
  return { flaw: id, reached: report.reached, triggered: report.triggered, expected: report.expected, observed: report.observed, ...(report.attempts !== undefined && { attempts: report.attempts }) };
}

function unreached(id: string, report: Partial<Record<keyof Report, unknown>>): Report {
  return { flaw: id, reached: report.reached === true, triggered: false, expected: report.expected, observed: report.observed, ...(isCount(report.attempts) && { attempts: report.attempts }) };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1;

function text(value: unknown): string | null {
  if (value === undefined || value === null || value === "") return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

const TRACEBACK = 4_000;

/** The reason on the first line, and the end of what was on stderr below. */
function withTraceback(reason: string, stderr: string): string {
  const trace = stderr.trim();
  if (trace === "" || trace === reason) return reason;
  return `${reason}\n${trace.length > TRACEBACK ? `…${trace.slice(-TRACEBACK)}` : trace}`;
}

function lastLine(stderr: string): string | null {
  const lines = stderr.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return lines.at(-1) ?? null;
}

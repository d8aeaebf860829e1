import { join } from "node:path";
import type { Reproduction, Reproductions } from "../audit/reproductions.js";
import { digestOf } from "../audit/target-content.js";
import { VERSION } from "../version.js";
import { cacheKey, hasTriggered, keepTriggered } from "./cache.js";
import { rustVersion } from "./environment.js";
import { guardsOf } from "./guards.js";
import { inconclusive, type Judgement } from "./judge.js";
import type { Launched } from "./launch.js";
import { agreed } from "./repeat.js";
import { runReproduction, type TimedJudgement } from "./run.js";
import { digestOfScript, docstringOf, type Script } from "./script.js";
import { prepare, withSession, type Session, type SessionOptions, type Tree } from "./session.js";

export interface ReproduceOptions extends SessionOptions {
  /** Every flaw of the catalogue, in its order. */
  flaws: readonly string[];
  /** The flaws to reproduce; all by default. */
  ids?: readonly string[];
  /** The tree in which every flaw is. */
  control: string;
  /** How many run at a time. */
  jobs?: number;
  /** How often each runs, with a seed one higher each time; what differs is flaky. */
  repeat?: number;
  /** What chance a reproduction has is drawn from this. */
  seed?: number;
  /** Hears what happens, as it happens. */
  onEvent?: (event: ReproduceEvent) => void;
}

/** What happens while reproductions run. */
export type ReproduceEvent =
  | { kind: "planned"; ids: readonly string[]; head: Omit<Reproductions, "reproductions"> }
  | { kind: "started"; id: string; on: TreeName }
  | { kind: "ran"; trace: RunTrace }
  | { kind: "finished"; reproduction: Reproduction };

type TreeName = "target" | "control";

/** One run with everything that there is to see. */
export interface RunTrace extends Pick<Launched, "room" | "command" | "variables" | "stdout" | "stderr" | "code" | "signal" | "timedOut" | "seconds"> {
  id: string;
  on: TreeName;
  seed: number;
  /** What the reproduction says of itself. */
  says: string;
  /** What becomes of the room. */
  scratch: string;
  /** The same without the room. */
  byHand: string;
}

/**
 * Runs the reproductions on a copy of a target, and each of them on a copy of the control as well.
 * @throws ConfigError where the target is no folder that can be read
 */
export async function reproduce(options: ReproduceOptions): Promise<Reproductions> {
  return withSession(options, async (session) => {
    const target = await prepare(session, options.path, "target");
    const control = digestOf(options.control) === target.digest ? target : await prepare(session, options.control, "control");
    const done = await reproduceEach({ session, options, target, control });
    return { ...headOf(session, options, target), reproductions: options.flaws.map((id) => done.get(id) ?? missingEntry(id, session.scripts.has(id))) };
  });
}

/** What all runs of one call share. */
interface Plan {
  session: Session;
  options: ReproduceOptions;
  target: Tree;
  control: Tree;
}

async function reproduceEach(plan: Plan): Promise<Map<string, Reproduction>> {
  const { session, options } = plan;
  const wanted = new Set(options.ids ?? options.flaws);
  const scripts = options.flaws.flatMap((id) => (wanted.has(id) ? (session.scripts.get(id) ?? []) : []));
  const done = new Map<string, Reproduction>();
  options.onEvent?.({ kind: "planned", ids: scripts.map(({ id }) => id), head: headOf(session, options, plan.target) });
  await inTurns(scripts, jobsOf(plan), async (script) => {
    const reproduction = entryOf(script.id, await reproduceOne(plan, script));
    done.set(script.id, reproduction);
    options.onEvent?.({ kind: "finished", reproduction });
  });
  return done;
}

/** One reproduction, on both trees. */
interface Outcome {
  onTarget: TimedJudgement;
  onControl: Judgement;
}

async function reproduceOne(plan: Plan, script: Script): Promise<Outcome> {
  const onTarget = await runOn(plan, "target", script);
  return { onTarget, onControl: await controlOf(plan, script, plan.target === plan.control ? onTarget : null) };
}

/** Without namespaces, names in shared memory are the machine's: two trees that use the same would disturb each other. */
function jobsOf({ session, options }: Plan): number {
  return session.isolation?.kind === "namespaces" ? (options.jobs ?? 1) : 1;
}

/** @param known what it showed where the target is the control */
async function controlOf(plan: Plan, script: Script, known: Judgement | null): Promise<Judgement> {
  const { session, control } = plan;
  const usable = "is" in session.packages && "is" in control.kernel;
  const key = controlKey(plan, script);
  if (known === null && usable && hasTriggered(session.cacheDirectory, key)) return { verdict: "triggered", reached: true, reason: null, expected: null, observed: null, attempts: 0 };
  const judgement = known ?? (await runOn(plan, "control", script));
  if (judgement.verdict === "triggered") keepTriggered(session.cacheDirectory, key, script.id);
  return judgement;
}

/** All that the control's verdict depends on. */
function controlKey({ session, control, options }: Plan, script: Script): string {
  const { environment, packages, limits } = session;
  const python = "is" in packages ? [packages.is.python.version, packages.is.python.packages, packages.is.from] : null;
  return cacheKey(["control", environment, python, limits, seedOf(options), repeatOf(options), digestOfScript(script), control.digest]);
}

const seedOf = ({ seed }: ReproduceOptions): number => seed ?? 1;
const repeatOf = ({ repeat }: ReproduceOptions): number => repeat ?? 1;

async function runOn(plan: Plan, on: TreeName, script: Script): Promise<TimedJudgement> {
  const { session, options } = plan;
  const { copy, megabytes, kernel } = plan[on];
  if ("missing" in session.packages) return notRun(session.packages.missing);
  if (session.sandbox === null) return notRun("no python3");
  if ("missing" in kernel) return notRun(kernel.missing);
  options.onEvent?.({ kind: "started", id: script.id, on });
  const runner = { sandbox: session.sandbox, packages: session.packages.is, variables: session.variables, limits: session.limits, signal: options.signal };
  const runs: TimedJudgement[] = [];
  for (let run = 0; run < repeatOf(options); run++) {
    const seed = seedOf(options) + run;
    const { judgement, launched } = await runReproduction(runner, { copy, megabytes, kernel: kernel.is }, script, seed);
    options.onEvent?.({ kind: "ran", trace: traceOf(plan, script, on, seed, launched) });
    runs.push(judgement);
  }
  return agreed(runs);
}

function notRun(reason: string): TimedJudgement {
  return { ...inconclusive(reason), seconds: 0 };
}

function traceOf({ session, options }: Plan, script: Script, on: TreeName, seed: number, launched: Launched): RunTrace {
  const { room, command, variables, stdout, stderr, code, signal, timedOut, seconds } = launched;
  const scratch = session.isolation?.kind === "namespaces" ? "in memory, seen by this run alone, gone with it" : "removed after it";
  const byHand = `FLAWGATE_SEED=${seed} python3 ${join(options.rules, script.folder, "repro.py")} --target ${on === "target" ? options.path : options.control}`;
  return { id: script.id, on, seed, room, command, variables, stdout, stderr, code, signal, timedOut, seconds, says: docstringOf(script), scratch, byHand };
}

/** Works through a list, so many at a time. The first that fails ends it, after those that are under way. */
async function inTurns<T>(list: readonly T[], jobs: number, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  let failed = false;
  const worker = async (): Promise<void> => {
    while (!failed && next < list.length) {
      try {
        await work(list[next++]!);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.max(1, Math.min(jobs, list.length)) }, worker));
  for (const each of ended) if (each.status === "rejected") throw each.reason;
}

function headOf(session: Session, options: ReproduceOptions, target: Tree): Omit<Reproductions, "reproductions"> {
  return { version: 1, tool: { name: "flawgate", version: VERSION }, target: { path: options.path, digest: target.digest }, environment: environmentOf(session, options) };
}

function environmentOf({ environment, packages, isolation, limits }: Session, options: ReproduceOptions): Reproductions["environment"] {
  const ready = "is" in packages ? packages.is : null;
  return {
    python: ready?.python.version ?? ("is" in environment.python ? environment.python.is.version : null),
    packages: ready === null ? { from: null, number: 0, digest: null, reason: "missing" in packages ? packages.missing : null, leftOut: [] } : { from: ready.from, number: ready.python.count, digest: `sha256:${ready.python.packages}`, reason: ready.reason, leftOut: ready.leftOut },
    rust: rustVersion(environment),
    node: environment.node,
    platform: environment.platform,
    isolation: isolation?.kind ?? null,
    guards: isolation === null ? [] : guardsOf(isolation, limits, environment.platform),
    ...limits,
    seed: seedOf(options),
    repeat: repeatOf(options),
  };
}

function missingEntry(id: string, isThere: boolean): Reproduction {
  const onTarget = notRun(isThere ? "not run: it was not asked for" : "not run: there is no repro.py for it yet");
  return entryOf(id, { onTarget, onControl: onTarget });
}

function entryOf(id: string, { onTarget, onControl }: Outcome): Reproduction {
  const { verdict, reached, reason, expected, observed, attempts, seconds } = onTarget;
  const control = { verdict: onControl.verdict, reached: onControl.reached, reason: onControl.reason };
  return { id, verdict, reached, reason, expected, observed, attempts, seconds: Math.round(seconds * 1000) / 1000, control };
}

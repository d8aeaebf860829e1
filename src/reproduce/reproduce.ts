import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Reproduction, Reproductions } from "../audit/reproductions.js";
import { digestOf } from "../audit/target-content.js";
import { ConfigError, problemAt } from "../errors.js";
import { VERSION } from "../version.js";
import { cacheKey, defaultCacheDirectory, hasTriggered, keepTriggered } from "./cache.js";
import { detectEnvironment, rustVersion, type Environment, type Found } from "./environment.js";
import { inconclusive, type Judgement, type Limits } from "./judge.js";
import { buildKernel } from "./kernel.js";
import { runReproduction, type TimedJudgement } from "./run.js";
import { digestOfScript, type Script } from "./script.js";
import { copyTree, makeScratch, removeScratch } from "./scratch.js";

export interface ReproduceOptions extends Partial<Limits> {
  /** The folder of the tree on which to reproduce. */
  path: string;
  /** Every flaw of the catalogue, in its order. */
  flaws: readonly string[];
  /** The flaws to reproduce; all by default. */
  ids?: readonly string[];
  /** The reproductions that there are, by flaw. */
  scripts: ReadonlyMap<string, Script>;
  /** The tree in which every flaw is. */
  control: string;
  /** How many run at a time. */
  jobs?: number;
  /** What chance a reproduction has is drawn from this. */
  seed?: number;
  /** The caller's environment, for the PATH to the toolchains. */
  variables?: NodeJS.ProcessEnv;
  cacheDirectory?: string;
  /** Ends it early, leaving nothing behind. */
  signal?: AbortSignal;
}

export const DEFAULT_LIMITS: Limits = { timeoutSeconds: 60, memoryMb: 4096 };

/** A tree, copied once and its kernel built, from which every run takes a copy of its own. */
interface Tree {
  copy: string;
  digest: string;
  kernel: Found<string | null>;
}

/** What all runs of one call share. */
interface Session {
  options: ReproduceOptions;
  variables: NodeJS.ProcessEnv;
  cacheDirectory: string;
  environment: Environment;
  limits: Limits;
  seed: number;
  scratch: string;
}

/**
 * Runs the reproductions on a copy of a target, and each of them on a copy of the control as well.
 * @throws ConfigError where the target is no folder that can be read
 */
export async function reproduce(options: ReproduceOptions): Promise<Reproductions> {
  requireFolder(options.path);
  const scratch = makeScratch();
  try {
    const variables = options.variables ?? process.env;
    const session: Session = {
      options,
      variables,
      cacheDirectory: options.cacheDirectory ?? defaultCacheDirectory(variables),
      environment: await detectEnvironment(variables, scratch, options.signal),
      limits: { timeoutSeconds: options.timeoutSeconds ?? DEFAULT_LIMITS.timeoutSeconds, memoryMb: options.memoryMb ?? DEFAULT_LIMITS.memoryMb },
      seed: options.seed ?? 1,
      scratch,
    };
    const target = await prepare(session, options.path, "target");
    const control = digestOf(options.control) === target.digest ? target : await prepare(session, options.control, "control");
    return resultOf(session, target, await reproduceEach(session, target, control));
  } finally {
    removeScratch(scratch);
  }
}

function requireFolder(path: string): void {
  let isFolder = false;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    throw new ConfigError(problemAt({ file: path }, `cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"}); name the folder of a tree instead`));
  }
  if (!isFolder) throw new ConfigError(problemAt({ file: path }, "is no folder; name the folder of a tree instead"));
}

/** The copy is what is judged, whatever happens to the original meanwhile. */
async function prepare(session: Session, path: string, name: string): Promise<Tree> {
  const { environment, variables, cacheDirectory } = session;
  const copy = join(session.scratch, name);
  copyTree(path, copy);
  const digest = digestOf(copy);
  if ("missing" in environment.python) return { copy, digest, kernel: environment.python };
  const fallback = join(session.scratch, `${name}-kernel`);
  const kernel = await buildKernel({ tree: copy, environment, variables, cacheDirectory, fallback, signal: session.options.signal });
  return { copy, digest, kernel };
}

async function reproduceEach(session: Session, target: Tree, control: Tree): Promise<Map<string, Outcome>> {
  const { scripts, flaws, ids } = session.options;
  const wanted = new Set(ids ?? flaws);
  const outcomes = new Map<string, Outcome>();
  const tasks = flaws.flatMap((id) => {
    const script = scripts.get(id);
    if (script === undefined || !wanted.has(id)) return [];
    return [
      async (): Promise<void> => {
        const onTarget = await runOn(session, target, script);
        outcomes.set(id, { onTarget, onControl: await controlOf(session, control, script, target === control ? onTarget : null) });
      },
    ];
  });
  await inTurns(tasks, jobsOf(session));
  return outcomes;
}

/** One reproduction, on both trees. */
interface Outcome {
  onTarget: TimedJudgement;
  onControl: Judgement;
}

function notRun(reason: string): TimedJudgement {
  return { ...inconclusive(reason), seconds: 0 };
}

/** Without namespaces, names in shared memory are the machine's: two trees that use the same would disturb each other. */
function jobsOf({ environment, options }: Session): number {
  return "is" in environment.python && environment.python.is.isolation === "namespaces" ? (options.jobs ?? 1) : 1;
}

/** @param known what it showed where the target is the control */
async function controlOf(session: Session, control: Tree, script: Script, known: Judgement | null): Promise<Judgement> {
  const { environment, limits, seed, cacheDirectory } = session;
  const key = cacheKey(["control", environment, limits, seed, digestOfScript(script), control.digest]);
  const usable = "is" in environment.python && "is" in control.kernel;
  if (known === null && usable && hasTriggered(cacheDirectory, key)) return { verdict: "triggered", reached: true, reason: null, expected: null, observed: null, attempts: 0 };
  const judgement = known ?? (await runOn(session, control, script));
  if (judgement.verdict === "triggered") keepTriggered(cacheDirectory, key, script.id);
  return judgement;
}

async function runOn(session: Session, tree: Tree, script: Script): Promise<TimedJudgement> {
  const { environment, limits, seed, variables, scratch, options } = session;
  if ("missing" in environment.python) return notRun(environment.python.missing);
  if ("missing" in tree.kernel) return notRun(tree.kernel.missing);
  const rooms = join(scratch, "runs");
  mkdirSync(rooms, { recursive: true });
  return runReproduction({ script, tree: tree.copy, kernel: tree.kernel.is, python: environment.python.is, variables, limits, seed, rooms, signal: options.signal });
}

/** Runs tasks, so many at a time. The first that fails ends it, after those that are under way. */
async function inTurns(tasks: readonly (() => Promise<void>)[], jobs: number): Promise<void> {
  let next = 0;
  let failed = false;
  const worker = async (): Promise<void> => {
    while (!failed && next < tasks.length) {
      try {
        await tasks[next++]!();
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.max(1, Math.min(jobs, tasks.length)) }, worker));
  for (const each of ended) if (each.status === "rejected") throw each.reason;
}

function resultOf({ options, environment, limits, seed }: Session, target: Tree, outcomes: ReadonlyMap<string, Outcome>): Reproductions {
  const python = "is" in environment.python ? environment.python.is : null;
  return {
    version: 1,
    tool: { name: "flawgate", version: VERSION },
    target: { path: options.path, digest: target.digest },
    environment: { python: python?.version ?? null, rust: rustVersion(environment), node: environment.node, platform: environment.platform, isolation: python?.isolation ?? null, ...limits, seed },
    reproductions: options.flaws.map((id) => {
      const outcome = outcomes.get(id);
      if (outcome !== undefined) return entryOf(id, outcome);
      const onTarget = notRun(options.scripts.has(id) ? "not run: it was not asked for" : "not run: there is no repro.py for it yet");
      return entryOf(id, { onTarget, onControl: onTarget });
    }),
  };
}

function entryOf(id: string, { onTarget, onControl }: Outcome): Reproduction {
  const { verdict, reached, reason, expected, observed, attempts, seconds } = onTarget;
  const control = { verdict: onControl.verdict, reached: onControl.reached, reason: onControl.reason };
  return { id, verdict, reached, reason, expected, observed, attempts, seconds: Math.round(seconds * 1000) / 1000, control };
}

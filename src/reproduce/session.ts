import { statSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../audit/target-content.js";
import { ConfigError, problemAt } from "../errors.js";
import { defaultCacheDirectory } from "./cache.js";
import { detectEnvironment, type Environment, type Found } from "./environment.js";
import type { Limits } from "./judge.js";
import { buildKernel, type Kernel } from "./kernel.js";
import type { Isolation, Sandbox } from "./launch.js";
import { providePackages, type Packages } from "./packages.js";
import { copyScripts, type Script } from "./script.js";
import { copyTree, makeScratch, removeScratch } from "./scratch.js";

export interface SessionOptions extends Partial<Limits> {
  /** The folder of the tree on which to reproduce. */
  path: string;
  /** The reproductions that there are, by flaw. */
  scripts: ReadonlyMap<string, Script>;
  /** The folder of all rules, for what reproductions share. */
  rules: string;
  /** The caller's environment, for the PATH to the toolchains. */
  variables?: NodeJS.ProcessEnv;
  cacheDirectory?: string;
  /** How far apart runs are kept at most; as far as can be by default. */
  isolation?: Isolation["kind"];
  /** Hears what is being made ready. */
  onStep?: (step: string) => void;
  /** Ends it early, leaving nothing behind. */
  signal?: AbortSignal;
}

export const DEFAULT_LIMITS: Limits = { timeoutSeconds: 60, memoryMb: 4096, diskMb: 512, processes: 512 };

/** A tree, copied once and its kernel built, from which every run takes a copy of its own. */
export interface Tree {
  copy: string;
  digest: string;
  megabytes: number;
  /** Null where it has none. */
  kernel: Found<Kernel | null>;
}

/** What is made once for a call, before anything runs. */
export interface Session {
  options: SessionOptions;
  variables: NodeJS.ProcessEnv;
  cacheDirectory: string;
  environment: Environment;
  isolation: Isolation | null;
  /** Null where there is no python3. */
  sandbox: Sandbox | null;
  packages: Found<Packages>;
  limits: Limits;
  scripts: ReadonlyMap<string, Script>;
  scratch: string;
}

/**
 * Makes ready what all runs of a call share, and cleans up after it.
 * @throws ConfigError where the target is no folder that can be read
 */
export async function withSession<T>(options: SessionOptions, work: (session: Session) => Promise<T>): Promise<T> {
  requireFolder(options.path);
  const scratch = makeScratch();
  try {
    return await work(await sessionIn(scratch, options));
  } finally {
    removeScratch(scratch);
  }
}

async function sessionIn(scratch: string, options: SessionOptions): Promise<Session> {
  const variables = options.variables ?? process.env;
  const cacheDirectory = options.cacheDirectory ?? defaultCacheDirectory(variables);
  options.onStep?.("looking for python3 and cargo");
  const environment = await detectEnvironment({ variables, scratch, isolation: options.isolation, signal: options.signal });
  const { isolation } = environment;
  const sandbox = isolation !== null && "is" in environment.python ? { python: environment.python.is.executable, isolation, scratch } : null;
  options.onStep?.("providing the packages");
  const packages: Found<Packages> =
    sandbox === null
      ? { missing: "missing" in environment.python ? environment.python.missing : "no python3" }
      : await providePackages({ rules: options.rules, tree: options.path, environment, sandbox, variables, cacheDirectory, signal: options.signal });
  const limits: Limits = { ...DEFAULT_LIMITS, ...limitsOf(options) };
  return { options, variables, cacheDirectory, environment, isolation, sandbox, packages, limits, scratch, scripts: copyScripts(options.scripts.values(), join(scratch, "rules")) };
}

function limitsOf(options: SessionOptions): Partial<Limits> {
  const given = (Object.keys(DEFAULT_LIMITS) as (keyof Limits)[]).filter((name) => options[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, options[name]]));
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
export async function prepare(session: Session, path: string, name: string): Promise<Tree> {
  const { environment, sandbox, variables, cacheDirectory, scratch, options } = session;
  const copy = join(scratch, name);
  const megabytes = Math.ceil(copyTree(path, copy) / (1 << 20));
  const digest = digestOf(copy);
  if (sandbox === null) return { copy, digest, megabytes, kernel: { missing: "missing" in environment.python ? environment.python.missing : "no python3" } };
  options.onStep?.(`building the kernel of the ${name}`);
  const kernel = await buildKernel({ tree: copy, environment, sandbox, variables, cacheDirectory, fallback: join(scratch, `${name}-kernel`), signal: options.signal });
  return { copy, digest, megabytes, kernel };
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheKey, findEnvironment, keepEnvironment, newEnvironment } from "./cache.js";
import { askIn, describePython, fetchingFolders, fetchingVariables, type Environment, type Found, type Python } from "./environment.js";
import { launch, LAUNCHER, type Launched, type Sandbox } from "./launch.js";
import { declaredBy, linesOf, nameOf, together } from "./requirements.js";
import { removeTree } from "./scratch.js";

/** The packages with which both target and control run. */
export interface Packages {
  /** `none`: nobody needs any. `caller`: those of the caller's python3. */
  from: "virtual-environment" | "caller" | "none";
  /** Why it is the caller's. */
  reason: string | null;
  /** What the target declares and is not there, as `requirements.txt: -e .`. */
  leftOut: string[];
  /** The Python that has them. */
  python: Python;
  /** The folder of the virtual environment. */
  folder: string | null;
}

export interface MakeOptions {
  environment: Environment;
  sandbox: Sandbox;
  variables: NodeJS.ProcessEnv;
  cacheDirectory: string;
  signal?: AbortSignal | undefined;
}

export interface PackagesOptions extends MakeOptions {
  /** The folder of all rules. */
  rules: string;
  /** The target. */
  tree: string;
}

const OURS = "flawgate_repro/requirements.txt";
const INSTALL_SECONDS = 900;
const INSTALL_MB = 4096;

/**
 * Provides the packages that reproductions and target need, in a virtual environment that is made once for what they ask; where
 * none can be made, the caller's python3 will do if it has them all.
 */
export async function providePackages(options: PackagesOptions): Promise<Found<Packages>> {
  const { environment, rules, tree } = options;
  if ("missing" in environment.python) return environment.python;
  const python = environment.python.is;
  const file = join(rules, OURS);
  const ours = existsSync(file) ? linesOf(readFileSync(file, "utf8")) : [];
  const { requirements: declared, leftOut } = declaredBy(tree);
  const requirements = together(ours, declared);
  if (requirements.length === 0) return { is: { from: "none", reason: null, leftOut, python, folder: null } };
  const made = await environmentWith(requirements, python, options);
  if ("is" in made) return { is: { from: "virtual-environment", reason: null, leftOut, ...made.is } };
  const lacking = await lackingIn(python, [...ours.map(nameOf), ...declared], options);
  if (lacking === null) return { is: { from: "caller", reason: made.missing, leftOut, python, folder: null } };
  return { missing: `${made.missing}; ${lacking}` };
}

type Made = Found<{ python: Python; folder: string }>;

/** A virtual environment with these packages, from the cache or made anew. */
export async function environmentWith(requirements: readonly string[], python: Python, options: MakeOptions): Promise<Made> {
  const { cacheDirectory, environment, sandbox, variables, signal } = options;
  const key = cacheKey(["environment", requirements, python.version, python.executable, environment.platform]);
  const ask = askIn(sandbox.scratch, variables, signal);
  const kept = findEnvironment(cacheDirectory, key);
  if (kept !== null) {
    const described = await describePython(pythonIn(kept), ask);
    if ("is" in described) return { is: { python: described.is, folder: kept } };
  }
  const inCache = newEnvironment(cacheDirectory, key);
  const folder = inCache ?? join(sandbox.scratch, "environment");
  mkdirSync(folder, { recursive: true });
  const failure = await make(folder, requirements, python, options);
  const described = failure === null ? await describePython(pythonIn(folder), ask) : { missing: failure };
  if ("missing" in described) {
    removeTree(folder);
    return described;
  }
  if (inCache !== null) keepEnvironment(cacheDirectory, key, folder);
  return { is: { python: described.is, folder } };
}

function pythonIn(folder: string): string {
  return join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
}

/** @returns why it failed; null where it is made */
async function make(folder: string, requirements: readonly string[], python: Python, options: MakeOptions): Promise<string | null> {
  const wanted = join(folder, "requirements.txt");
  const venv = await step(folder, [python.executable, "-m", "venv", "--symlinks", folder], python, options);
  const without = whyNot("no virtual environment can be made", venv);
  if (without !== null) return without;
  writeFileSync(wanted, `${requirements.join("\n")}\n`);
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--no-cache-dir", "--prefer-binary", "--requirement", wanted];
  return whyNot("pip could not install the packages", await step(folder, [pythonIn(folder), ...install], python, options));
}

/** The one step of all that has a network beyond loopback. It sees nothing of the target, and writes to the environment alone. */
function step(folder: string, command: string[], python: Python, { sandbox, variables, signal }: MakeOptions): Promise<Launched> {
  return launch(sandbox, {
    command: () => command,
    variables: (room) => ({ ...fetchingVariables(variables), HOME: homeFor(room, sandbox, variables), TMPDIR: `${room}/tmp`, PYTHONNOUSERSITE: "1" }),
    cwd: "",
    visible: [...python.folders, ...fetchingFolders(variables)],
    writable: [folder],
    copies: [],
    folders: ["tmp", "home"],
    network: true,
    asCaller: true,
    diskMb: INSTALL_MB,
    timeoutSeconds: INSTALL_SECONDS,
    signal,
  });
}

/** In namespaces the home is empty but for pip's settings. */
function homeFor(room: string, { isolation }: Sandbox, variables: NodeJS.ProcessEnv): string {
  return isolation.kind === "namespaces" ? (variables["HOME"] ?? `${room}/home`) : `${room}/home`;
}

function whyNot(what: string, { code, timedOut, failed, stderr, stdout }: Launched): string | null {
  if (code === 0 && !timedOut && failed === null) return null;
  const lines = `${stdout}\n${stderr}`.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const said = timedOut ? `not within ${INSTALL_SECONDS} s` : (failed ?? lines.find((line) => /^error/i.test(line)) ?? lines.at(-1) ?? "no reason given");
  return `${what}: ${said}`;
}

/** What this Python has not, as a sentence; null where it has all. */
async function lackingIn(python: Python, requirements: readonly string[], { sandbox, variables, signal }: MakeOptions): Promise<string | null> {
  const asked = await askIn(sandbox.scratch, variables, signal)(python.executable, "-I", LAUNCHER, "lacks", ...requirements);
  if (asked.code !== 0) return "and whether python3 has them nobody can tell";
  const lacking = JSON.parse(asked.stdout) as string[];
  return lacking.length === 0 ? null : `and python3 has no ${lacking.join(", no ")}`;
}

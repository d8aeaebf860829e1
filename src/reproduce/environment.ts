import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { launch, LAUNCHER, type Isolation, type Sandbox } from "./launch.js";
import { runGroup, type Ended } from "./process-group.js";

/** Something that is here, or why it is not. */
export type Found<T> = { is: T } | { missing: string };

export interface Python {
  executable: string;
  /** `CPython 3.11.7`. */
  version: string;
  /** Digest of the names and versions of the packages that are installed, and how many they are. */
  packages: string;
  count: number;
  /** What it needs to see of the machine. */
  folders: string[];
}

/** On what reproductions run. */
export interface Environment {
  /** The caller's. */
  python: Found<Python>;
  /** What `rustc -vV` and `cargo -V` say. */
  rust: Found<string>;
  isolation: Isolation | null;
  node: string;
  platform: string;
}

const PATIENCE_SECONDS = 60;

export interface DetectOptions {
  variables: NodeJS.ProcessEnv;
  scratch: string;
  /** No farther apart than this. */
  isolation?: Isolation["kind"] | undefined;
  signal?: AbortSignal | undefined;
}

/** Finds python3 and cargo on the PATH of `variables`, and how far runs can be kept apart. */
export async function detectEnvironment({ variables, scratch, isolation: most, signal }: DetectOptions): Promise<Environment> {
  const ask = askIn(scratch, variables, signal);
  const [python, cargo, rustc] = await Promise.all([describePython("python3", ask), ask("cargo", "-V"), ask("rustc", "-vV")]);
  const isolation = "missing" in python ? null : most === "guard" ? GUARD_ALONE : await isolationOf(python.is, scratch, signal);
  return { python, rust: rustOf(cargo, rustc), isolation, node: process.version, platform: `${process.platform}-${process.arch}` };
}

type Ask = (command: string, ...args: string[]) => Promise<Ended>;

/** Runs commands that are not the target's. */
export function askIn(cwd: string, variables: NodeJS.ProcessEnv, signal?: AbortSignal): Ask {
  return (command, ...args) => runGroup(command, args, { cwd, env: defined(variables), timeoutSeconds: PATIENCE_SECONDS, signal });
}

export async function describePython(command: string, ask: Ask): Promise<Found<Python>> {
  const ended = await ask(command, "-I", LAUNCHER, "describe");
  const missing = missingOf("python3", ended);
  return missing === null ? { is: JSON.parse(ended.stdout) as Python } : { missing };
}

const GUARD_ALONE: Isolation = { kind: "guard", asNobody: false };

/** The farthest apart that a run of nothing succeeds. */
async function isolationOf(python: Python, scratch: string, signal?: AbortSignal): Promise<Isolation> {
  const namespaces: Isolation[] = [...(process.getuid?.() === 0 ? [true] : []), false].map((asNobody) => ({ kind: "namespaces", asNobody }));
  for (const isolation of process.platform === "linux" ? namespaces : []) {
    const sandbox: Sandbox = { python: python.executable, isolation, scratch };
    const { code } = await launch(sandbox, {
      command: () => [python.executable, "-I", "-c", "pass"],
      variables: () => ({}),
      cwd: "",
      visible: python.folders,
      copies: [],
      folders: [],
      diskMb: 1,
      timeoutSeconds: PATIENCE_SECONDS,
      signal,
    });
    if (code === 0) return isolation;
  }
  return GUARD_ALONE;
}

function rustOf(cargo: Ended, rustc: Ended): Found<string> {
  const missing = missingOf("cargo", cargo) ?? missingOf("rustc", rustc);
  return missing === null ? { is: `${rustc.stdout}${cargo.stdout}` } : { missing };
}

function missingOf(command: string, ended: Ended): string | null {
  if (ended.failed === "ENOENT") return `no ${command}`;
  if (ended.failed === null && ended.code === 0) return null;
  const said = ended.stderr.trim().split("\n")[0] ?? "";
  return `no ${command} that works${said === "" ? "" : `: ${said}`}`;
}

/** `rustc 1.95.0 (59807616e 2026-04-14)` of what `rustc -vV` says. */
export function rustVersion(environment: Environment): string | null {
  return "is" in environment.rust ? (environment.rust.is.split("\n")[0] ?? null) : null;
}

/** Nothing of the caller's environment but where the toolchains are: no credentials, no settings. */
export function cleanVariables(variables: NodeJS.ProcessEnv): Record<string, string> {
  const clean = defined(pick(variables, ["PATH", "RUSTUP_TOOLCHAIN", "SYSTEMROOT"]));
  for (const [name, path] of Object.entries(rustHomes(variables))) if (existsSync(path)) clean[name] = path;
  return { ...clean, LANG: "C.UTF-8", TZ: "UTC" };
}

function rustHomes(variables: NodeJS.ProcessEnv): { CARGO_HOME: string; RUSTUP_HOME: string } {
  const home = variables["HOME"] ?? homedir();
  return { CARGO_HOME: variables["CARGO_HOME"] ?? join(home, ".cargo"), RUSTUP_HOME: variables["RUSTUP_HOME"] ?? join(home, ".rustup") };
}

/** Where cargo keeps what it fetched, the only folders of the machine that fetching for a kernel may write to. */
export function cargoStores(variables: NodeJS.ProcessEnv): string[] {
  return ["registry", "git"].map((name) => join(rustHomes(variables).CARGO_HOME, name));
}

/** What cargo and rustc need to see of the machine; cargo's credentials are not among it. */
export function rustFolders(variables: NodeJS.ProcessEnv): string[] {
  const { CARGO_HOME, RUSTUP_HOME } = rustHomes(variables);
  const programs = ["cargo", "rustc"].flatMap((name) => {
    const path = findOnPath(name, variables);
    return path === null ? [] : [dirname(path), dirname(realpathSync(path))];
  });
  return [...programs, RUSTUP_HOME, ...["bin", "config", "config.toml"].map((name) => join(CARGO_HOME, name)), ...cargoStores(variables)];
}

function findOnPath(command: string, variables: NodeJS.ProcessEnv): string | null {
  const folders = (variables["PATH"] ?? "").split(delimiter).filter((folder) => folder.startsWith("/"));
  return folders.map((folder) => join(folder, command)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const FETCHING = /^(https?_proxy|no_proxy|all_proxy|ssl_cert_(file|dir)|cargo_(http|net|registries)_\w+|pip_\w+)$/i;

/** What fetching needs besides: proxies, certificates, and where packages are. */
export function fetchingVariables(variables: NodeJS.ProcessEnv): Record<string, string> {
  const names = Object.keys(variables).filter((name) => FETCHING.test(name) && !/token|password/i.test(name));
  return { ...cleanVariables(variables), ...defined(pick(variables, names)) };
}

/** What fetching needs to see of the machine: how names are resolved, certificates, and packages that lie in a folder. */
export function fetchingFolders(variables: NodeJS.ProcessEnv): string[] {
  const home = variables["HOME"] ?? homedir();
  const named = Object.entries(fetchingVariables(variables)).filter(([name]) => /^(ssl_cert|pip_|cargo_http)/i.test(name)).flatMap(([, value]) => value.split(/\s+/));
  const paths = ["/etc/resolv.conf", "/etc/ssl/certs", join(home, ".config/pip"), join(home, ".pip"), ...named];
  return paths.filter((path) => path.startsWith("/") && path !== "/" && existsSync(path)).flatMap((path) => [path, realpathSync(path)]);
}

function pick(variables: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(names.map((name) => [name, variables[name]]));
}

function defined(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

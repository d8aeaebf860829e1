import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runGroup, type Ended } from "./process-group.js";

/** The folder of launch.py and sitecustomize.py; the same from src/ and from dist/. */
const PYTHON_FOLDER = fileURLToPath(new URL("../../src/reproduce/python/", import.meta.url));

export const LAUNCHER = join(PYTHON_FOLDER, "launch.py");
/** On PYTHONPATH it keeps Python code from the network. */
export const GUARD = join(PYTHON_FOLDER, "sitecustomize.py");

/** Something that is here, or why it is not. */
export type Found<T> = { is: T } | { missing: string };

export interface Python {
  executable: string;
  /** `CPython 3.11.7`. */
  version: string;
  /** Digest of the names and versions of the packages that are installed. */
  packages: string;
  /** How far a reproduction can be kept apart here. */
  isolation: "namespaces" | "guard";
}

/** On what reproductions run. */
export interface Environment {
  python: Found<Python>;
  /** What `rustc -vV` and `cargo -V` say. */
  rust: Found<string>;
  node: string;
  platform: string;
}

const PATIENCE_SECONDS = 60;

/** Finds python3 and cargo on the PATH of `variables`. */
export async function detectEnvironment(variables: NodeJS.ProcessEnv, cwd: string, signal?: AbortSignal): Promise<Environment> {
  const ask = (command: string, ...args: string[]): Promise<Ended> => runGroup(command, args, { cwd, env: defined(variables), timeoutSeconds: PATIENCE_SECONDS, signal });
  const [probe, cargo, rustc] = await Promise.all([ask("python3", "-I", LAUNCHER, "probe"), ask("cargo", "-V"), ask("rustc", "-vV")]);
  return { python: pythonOf(probe), rust: rustOf(cargo, rustc), node: process.version, platform: `${process.platform}-${process.arch}` };
}

function pythonOf(probe: Ended): Found<Python> {
  const missing = missingOf("python3", probe);
  if (missing !== null) return { missing };
  return { is: JSON.parse(probe.stdout) as Python };
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
  const home = variables["HOME"] ?? homedir();
  const clean = defined(pick(variables, ["PATH", "RUSTUP_TOOLCHAIN", "SYSTEMROOT"]));
  for (const [name, folder] of [["CARGO_HOME", ".cargo"], ["RUSTUP_HOME", ".rustup"]] as const) {
    const path = variables[name] ?? join(home, folder);
    if (existsSync(path)) clean[name] = path;
  }
  return { ...clean, LANG: "C.UTF-8", TZ: "UTC" };
}

/** What a build needs besides, to fetch what the tree declares: proxies and certificates. */
export function fetchingVariables(variables: NodeJS.ProcessEnv): Record<string, string> {
  const names = Object.keys(variables).filter((name) => /^(https?_proxy|no_proxy|all_proxy|ssl_cert_(file|dir)|cargo_(http|net|registries)_\w+)$/i.test(name) && !/token/i.test(name));
  return { ...cleanVariables(variables), ...defined(pick(variables, names)), HOME: variables["HOME"] ?? homedir() };
}

function pick(variables: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(names.map((name) => [name, variables[name]]));
}

function defined(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

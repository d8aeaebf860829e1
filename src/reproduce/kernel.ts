import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { digestOf, listContent } from "../audit/target-content.js";
import { cacheKey, kernelFolder } from "./cache.js";
import { cargoStores, cleanVariables, fetchingFolders, fetchingVariables, rustFolders, type Environment, type Found } from "./environment.js";
import { launch, type Errand, type Launched, type Sandbox } from "./launch.js";

/** Where the crate is, if a tree does not say otherwise. */
const CRATE = "_rust_kernel";
const BINDING = "flawgate_binding.py";
const BUILD_SECONDS = 900;
const BUILD_MB = 4096;

export interface BuildOptions {
  /** A copy of the tree. */
  tree: string;
  environment: Environment;
  sandbox: Sandbox;
  variables: NodeJS.ProcessEnv;
  cacheDirectory: string;
  /** To build in where there can be no cache. */
  fallback: string;
  signal?: AbortSignal | undefined;
}

/** What a run needs of a built kernel, in cargo's folder `release`. */
export interface Kernel {
  /** Where it is. */
  release: string;
  /** The library, and cargo's note of what it was built from: a run has its own. */
  copied: readonly string[];
  /** What a program in Rust is linked with: only read. */
  linked: readonly string[];
}

/**
 * Builds the kernel of a tree. Kernels of the same sources share a folder, in which cargo builds once.
 * @returns null where the tree has no kernel
 */
export async function buildKernel(options: BuildOptions): Promise<Found<Kernel | null>> {
  const { tree, environment } = options;
  const crate = crateOf(tree);
  if (crate === null) return { is: null };
  if ("missing" in environment.rust) return environment.rust;
  const key = cacheKey(["kernel in a room", environment.rust.is, environment.platform, crate, digestOf(tree, (path) => mayBeBuiltFrom(path, crate))]);
  const folder = kernelFolder(options.cacheDirectory, key) ?? options.fallback;
  const complete = join(folder, "complete");
  if (existsSync(complete)) return { is: kernelIn(folder) };
  const fetched = await fetchCrates(options, crate);
  const built = await build(options, crate, folder);
  if (built.timedOut) return { missing: `the kernel did not build within ${BUILD_SECONDS} s` };
  if (built.code !== 0) return { missing: `the kernel did not build: ${whyNot(built, fetched)}` };
  writeFileSync(complete, "");
  return { is: kernelIn(folder) };
}

function kernelIn(folder: string): Kernel {
  const release = join(folder, "release");
  const names = readdirSync(release);
  return { release, copied: names.filter((name) => /\.(so|dylib|dll|d)$/.test(name)), linked: names.filter((name) => name === "deps" || name.endsWith(".rlib")) };
}

/** The folder of the kernel's crate: the one that the binding names, the usual one, or the only one that is made to be called from outside. */
function crateOf(tree: string): string | null {
  const binding = join(tree, BINDING);
  const [, said] = /^kernel_crate[ \t]*(?::[ \t]*str[ \t]*)?=[ \t]*["']([^"'\n]+)["']/m.exec(existsSync(binding) ? readFileSync(binding, "utf8") : "") ?? [];
  const usual = posix.normalize(said ?? CRATE).replace(/\/$/, "");
  if (!usual.startsWith("..") && existsSync(join(tree, usual, "Cargo.toml"))) return usual;
  if (said !== undefined) return null;
  const kernels = listContent(tree).filter(({ path, link }) => link === null && posix.basename(path) === "Cargo.toml" && readFileSync(join(tree, path), "utf8").includes("cdylib"));
  return kernels.length === 1 ? posix.dirname(kernels[0]?.path ?? "") : null;
}

/** Rust may include any file; what other languages and people read, it does not. */
function mayBeBuiltFrom(path: string, crate: string): boolean {
  return !/\.(py|pyi|md|ts|tsx|js|ipynb)$/.test(path) || path.startsWith(`${crate}/`);
}

/** Downloads what the crate declares. This step has a network, and runs nothing of the tree: cargo does not even see its configuration. */
async function fetchCrates(options: BuildOptions, crate: string): Promise<Launched> {
  const { tree, variables } = options;
  const stores = cargoStores(variables);
  for (const store of stores) tryToMake(store);
  return launch(options.sandbox, {
    ...errandOf(options),
    command: (room) => inPath("cargo", "fetch", "--locked", "--color", "never", "--manifest-path", join(room, "tree", crate, "Cargo.toml")),
    variables: (room) => ({ ...fetchingVariables(variables), HOME: join(room, "home") }),
    cwd: "home",
    copies: [[tree, "tree"]],
    visible: [...rustFolders(variables), ...fetchingFolders(variables)],
    writable: stores.filter((store) => existsSync(store)),
    network: true,
  });
}

/** Compiles, without a network: build scripts are code of the tree and of what it declares. */
async function build(options: BuildOptions, crate: string, folder: string): Promise<Launched> {
  const { tree, variables } = options;
  mkdirSync(folder, { recursive: true });
  return launch(options.sandbox, {
    ...errandOf(options),
    command: () => inPath("cargo", "build", "--release", "--locked", "--offline", "--color", "never"),
    variables: (room) => ({ ...cleanVariables(variables), HOME: join(room, "home"), TMPDIR: join(room, "tmp"), CARGO_TARGET_DIR: folder }),
    cwd: join("tree", crate),
    copies: [[tree, "tree"]],
    visible: rustFolders(variables),
    writable: [folder],
  });
}

function errandOf({ signal }: BuildOptions): Pick<Errand, "folders" | "asCaller" | "diskMb" | "timeoutSeconds" | "signal"> {
  return { folders: ["home", "tmp"], asCaller: true, diskMb: BUILD_MB, timeoutSeconds: BUILD_SECONDS, signal };
}

/** A command by name, as PATH has it. */
function inPath(...command: string[]): string[] {
  return ["/usr/bin/env", ...command];
}

function tryToMake(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // Then cargo says what it lacks.
  }
}

/** What was not fetched cannot be built: then why it was not is what counts. */
function whyNot(built: Launched, fetched: Launched): string {
  const reason = firstError(built.stderr) ?? built.signal ?? built.failed ?? "cargo gave no reason";
  if (fetched.code === 0 || !/offline|no matching package|failed to (get|load|download|select)/i.test(built.stderr)) return reason;
  return `${reason} (it was not fetched: ${causeOf(fetched.stderr) ?? fetched.failed ?? "cargo gave no reason"})`;
}

function firstError(stderr: string): string | undefined {
  const lines = stderr.split("\n");
  return lines.find((line) => line.startsWith("error")) ?? lines.findLast((line) => line.trim() !== "");
}

/** The last thing that cargo's chain of causes says. */
function causeOf(stderr: string): string | undefined {
  return stderr.split("\n").findLast((line) => line.trim() !== "")?.trim();
}

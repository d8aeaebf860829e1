import { existsSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../audit/target-content.js";
import { cacheKey, kernelFolder } from "./cache.js";
import { fetchingVariables, type Environment, type Found } from "./environment.js";
import { runGroup } from "./process-group.js";

const CRATE = "_rust_kernel";
const BUILD_SECONDS = 900;

export interface BuildOptions {
  /** A copy of the tree. */
  tree: string;
  environment: Environment;
  variables: NodeJS.ProcessEnv;
  cacheDirectory: string;
  /** To build in where there can be no cache. */
  fallback: string;
  signal?: AbortSignal | undefined;
}

/**
 * Builds the kernel of a tree, the only step that may fetch what the tree declares. Kernels of the same sources share a
 * folder, in which cargo builds once.
 * @returns cargo's target folder; null where the tree has no kernel
 */
export async function buildKernel(options: BuildOptions): Promise<Found<string | null>> {
  const { tree, environment } = options;
  const crate = join(tree, CRATE);
  if (!existsSync(join(crate, "Cargo.toml"))) return { is: null };
  if ("missing" in environment.rust) return environment.rust;
  const key = cacheKey(["kernel", environment.rust.is, environment.platform, digestOf(tree, mayBeBuiltFrom)]);
  const folder = kernelFolder(options.cacheDirectory, key) ?? options.fallback;
  const built = await runGroup("cargo", ["build", "--release", "--locked", "--color", "never"], {
    cwd: crate,
    env: { ...fetchingVariables(options.variables), CARGO_TARGET_DIR: folder },
    timeoutSeconds: BUILD_SECONDS,
    signal: options.signal,
  });
  if (built.timedOut) return { missing: `the kernel did not build within ${BUILD_SECONDS} s` };
  if (built.code !== 0) return { missing: `the kernel did not build: ${firstError(built.stderr) ?? built.signal ?? built.failed ?? "cargo gave no reason"}` };
  return { is: folder };
}

/** Rust may include any file; what other languages and people read, it does not. */
function mayBeBuiltFrom(path: string): boolean {
  return !/\.(py|pyi|md|ts|tsx|js|ipynb)$/.test(path) || path.startsWith(`${CRATE}/`);
}

function firstError(stderr: string): string | undefined {
  const lines = stderr.split("\n");
  return lines.find((line) => line.startsWith("error")) ?? lines.findLast((line) => line.trim() !== "");
}

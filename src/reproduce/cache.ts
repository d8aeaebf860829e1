import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../whole-file.js";
import { removeTree } from "./scratch.js";

/** Where kernels and environments that were built, and controls that triggered, are kept between calls. */
export function defaultCacheDirectory(variables: NodeJS.ProcessEnv): string {
  const base = variables["XDG_CACHE_HOME"] ?? "";
  return join(base.startsWith("/") ? base : join(variables["HOME"] ?? homedir(), ".cache"), "flawgate");
}

/** One word for all that an entry depends on. */
export function cacheKey(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

const KEPT = 8;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A folder to build a kernel in; those that nobody used lately make room. Null where there can be no cache. */
export function kernelFolder(cache: string, key: string): string | null {
  const kernels = join(cache, "kernels");
  const folder = join(kernels, key.slice(0, 32));
  try {
    mkdirSync(folder, { recursive: true });
    markUsed(folder);
    forgetUnused(kernels);
    return folder;
  } catch {
    return null;
  }
}

function markUsed(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}

function forgetUnused(folder: string): void {
  const entries = readdirSync(folder).map((name) => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs }));
  entries.sort((a, b) => b.used - a.used);
  for (const { path, used } of entries.slice(KEPT)) if (Date.now() - used > DAY_MS) removeTree(path);
}

/** The environment that was made for this key and is still there. */
export function findEnvironment(cache: string, key: string): string | null {
  try {
    const folder = readFileSync(pointerTo(cache, key), "utf8");
    markUsed(folder);
    return folder;
  } catch {
    return null;
  }
}

/** A folder to make an environment in: its paths are written into it, so it stays where it is made. Null where there can be no cache. */
export function newEnvironment(cache: string, key: string): string | null {
  const environments = join(cache, "environments");
  const folder = join(environments, `${key.slice(0, 16)}-${randomUUID().slice(0, 8)}`);
  try {
    mkdirSync(folder, { recursive: true });
    forgetUnused(environments);
    return folder;
  } catch {
    return null;
  }
}

/** What is complete is found from now on. Of two calls that made one at once, the later one's stays. */
export function keepEnvironment(cache: string, key: string, folder: string): void {
  keep(pointerTo(cache, key), folder);
}

const pointerTo = (cache: string, key: string): string => join(cache, "environments-made", key.slice(0, 32));

/** Whether this control triggered before, in this very environment. */
export function hasTriggered(cache: string, key: string): boolean {
  try {
    return (JSON.parse(readFileSync(join(cache, "controls", `${key}.json`), "utf8")) as { verdict?: unknown }).verdict === "triggered";
  } catch {
    return false;
  }
}

/** Only what triggered is kept: anything else may be different next time. */
export function keepTriggered(cache: string, key: string, id: string): void {
  keep(join(cache, "controls", `${key}.json`), `${JSON.stringify({ id, verdict: "triggered" })}\n`);
}

/** A cache that cannot be written is none. */
function keep(path: string, text: string): void {
  try {
    mkdirSync(join(path, ".."), { recursive: true });
    writeWhole(path, text);
  } catch {
    return;
  }
}

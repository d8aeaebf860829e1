import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { removeTree } from "./scratch.js";

/** Where kernels that were built, and controls that triggered, are kept between calls. */
export function defaultCacheDirectory(variables: NodeJS.ProcessEnv): string {
  const base = variables["XDG_CACHE_HOME"] ?? "";
  return join(base.startsWith("/") ? base : join(variables["HOME"] ?? homedir(), ".cache"), "flawgate");
}

/** One word for all that an entry depends on. */
export function cacheKey(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

const KERNELS_KEPT = 8;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A folder to build a kernel in; those that nobody used lately make room. Null where there can be no cache. */
export function kernelFolder(cache: string, key: string): string | null {
  const kernels = join(cache, "kernels");
  const folder = join(kernels, key.slice(0, 32));
  try {
    mkdirSync(folder, { recursive: true });
    const now = new Date();
    utimesSync(folder, now, now);
    const others = readdirSync(kernels).map((name) => ({ path: join(kernels, name), used: statSync(join(kernels, name)).mtimeMs }));
    others.sort((a, b) => b.used - a.used);
    for (const { path, used } of others.slice(KERNELS_KEPT)) if (now.getTime() - used > DAY_MS) removeTree(path);
    return folder;
  } catch {
    return null;
  }
}

/** Whether this control triggered before, in this very environment. */
export function hasTriggered(cache: string, key: string): boolean {
  try {
    return (JSON.parse(readFileSync(join(cache, "controls", `${key}.json`), "utf8")) as { verdict?: unknown }).verdict === "triggered";
  } catch {
    return false;
  }
}

/** Only what triggered is kept: anything else may be different next time. A cache that cannot be written is none. */
export function keepTriggered(cache: string, key: string, id: string): void {
  const controls = join(cache, "controls");
  const draft = join(controls, `${key}.${process.pid}.tmp`);
  try {
    mkdirSync(controls, { recursive: true });
    writeFileSync(draft, `${JSON.stringify({ id, verdict: "triggered" })}\n`);
    renameSync(draft, join(controls, `${key}.json`));
  } catch {
    return;
  }
}

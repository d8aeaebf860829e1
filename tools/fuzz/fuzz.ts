import { randomOf } from "../robust/random.js";
import type { Failure, Kind } from "./cases.js";

/** Of a case that failed: its kind, and the seed that makes it again. */
export interface Failed extends Failure {
  kind: string;
  seed: number;
}

interface Tried {
  count: number;
  /** In milliseconds of CPU time. */
  slowest: number;
}

const MICROSECONDS = 1000;

/** Tries the kinds by turns, with one seed after another, until the time is over or there were so many. What takes too long has failed. */
export async function fuzz(kinds: readonly Kind[], { seed, seconds, count }: { seed: number; seconds: number; count: number }, failed: (failure: Failed) => void): Promise<{ tried: Map<string, Tried>; failures: number }> {
  const until = Date.now() + seconds * 1000;
  const tried = new Map(kinds.map(({ name }): [string, Tried] => [name, { count: 0, slowest: 0 }]));
  let failures = 0;
  try {
    for (let i = 0; i < count && Date.now() < until; i++)
      for (const { name, limit, attempt } of kinds) {
        const start = process.cpuUsage();
        const failure = await attempt(randomOf(seed + i)).catch((error: unknown): Failure => ({ what: String((error as Error).stack), input: "" }));
        const { user, system } = process.cpuUsage(start);
        const took = (user + system) / MICROSECONDS;
        const known = tried.get(name)!;
        tried.set(name, { count: known.count + 1, slowest: Math.max(known.slowest, took) });
        const slow = took > limit ? { what: `took ${Math.round(took)} ms`, input: "" } : null;
        if (failure === null && slow === null) continue;
        failures++;
        failed({ kind: name, seed: seed + i, ...(failure ?? slow!) });
      }
  } finally {
    for (const { end } of kinds) end?.();
  }
  return { tried, failures };
}

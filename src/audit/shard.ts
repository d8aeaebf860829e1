import type { Catalog } from "../catalog/catalog.js";
import type { Family } from "../rules/families.js";
import type { LoadedRule } from "../rules/load.js";
import { ConfigError, problemAt } from "../errors.js";
import { digest } from "./digest.js";
import type { Discovery } from "./discover.js";

/** A part of the work on a tree: the `index`th of so many, counted from 1. */
export interface Shard {
  index: number;
  of: number;
}

/** `2/4`. */
export const shownShard = ({ index, of }: Shard): string => `${index}/${of}`;

/** What a shard is asked for. */
export interface Part {
  flaws: ReadonlySet<string>;
  families: ReadonlySet<string>;
}

/**
 * Each part of the work, by index from 0. A family and the flaws that are its instances stay together: what it finds at their places is no
 * recurrence.
 */
export function partsOf({ flaws }: Pick<Catalog, "flaws">, families: Iterable<string>, of: number): Part[] {
  const units = new Map([...families].sort().map((family) => [family, { family, flaws: [] as string[] }]));
  const alone: { family: null; flaws: string[] }[] = [];
  for (const { id, family } of flaws) {
    const unit = units.get(family ?? "");
    if (unit === undefined) alone.push({ family: null, flaws: [id] });
    else unit.flaws.push(id);
  }
  const parts = Array.from({ length: of }, () => ({ flaws: new Set<string>(), families: new Set<string>() }));
  const sizeOf = (part: Part): number => part.flaws.size + part.families.size;
  for (const unit of [...units.values(), ...alone].sort((a, b) => b.flaws.length - a.flaws.length)) {
    const lightest = parts.reduce((best, part) => (sizeOf(part) < sizeOf(best) ? part : best));
    for (const id of unit.flaws) lightest.flaws.add(id);
    if (unit.family !== null) lightest.families.add(unit.family);
  }
  return parts;
}

/** One word for what is asked of a tree. */
export const rulesDigest = ({ flaws }: Pick<Catalog, "flaws">, rules: ReadonlyMap<string, LoadedRule>, families: ReadonlyMap<string, Family>): string => digest(flaws, [...rules.values()].map(({ rule }) => rule), [...families.values()]);

/** One word for what was read of a tree. */
export const sourceDigest = ({ files, skipped }: Discovery): string => digest(skipped, ...files.map(({ path, text }) => [path, text]));

/** @throws ConfigError where these are not all the shards of a whole, each once */
export function requireWhole(shards: readonly (Shard & { file: string })[]): void {
  const [first] = shards;
  const byIndex = new Map<number, string>();
  for (const { file, index, of } of shards) {
    if (of !== first!.of) throw new ConfigError(problemAt({ file }, `is shard ${shownShard({ index, of })}, and ${first!.file} is ${shownShard(first!)}; name shards of the same number instead`));
    const same = byIndex.get(index);
    if (same !== undefined) throw new ConfigError(problemAt({ file }, `is shard ${shownShard({ index, of })}, and so is ${same}; name each shard once`));
    byIndex.set(index, file);
  }
  const missing = Array.from({ length: first!.of }, (_, i) => i + 1).filter((index) => !byIndex.has(index)).map((index) => shownShard({ index, of: first!.of }));
  if (missing.length > 0) throw new ConfigError(missing.length === 1 ? `shard ${missing[0]!} is missing; name its file as well` : `shards ${missing.join(", ")} are missing; name their files as well`);
}

import { lstatSync } from "node:fs";
import { basename, join } from "node:path";
import { nearest } from "../edit-distance.js";
import { ConfigError, problemAt } from "../errors.js";
import { readYaml } from "../yaml/schema.js";
import type { YamlFile } from "../yaml/yaml-file.js";
import { DEFAULT_POLICY, type GatePolicy } from "./gate.js";
import { unknownName } from "./known-names.js";
import type { LiveRequirement } from "./live.js";
import { isDay, type Waiver } from "./waivers.js";

const SCHEMA = new URL("../../schemas/flawgate.schema.json", import.meta.url);

/** What a target says of itself in its `flawgate.yaml`. */
export interface TargetConfig {
  /** Our name to theirs. */
  names: Record<string, string>;
  /** Flaws that the team bears until a day. */
  accepted: Waiver[];
  gate: GatePolicy;
  /** What must be so before it goes live; null where it does not say. */
  live: LiveRequirement[] | null;
}

interface Written {
  names?: Record<string, string>;
  accepted?: Omit<Waiver, "place">[];
  gate?: Partial<GatePolicy>;
  live?: LiveRequirement | LiveRequirement[];
}

/** What is known, so that a slip is told: the names of ours (asked for only where some are given), the ids of the flaws, and the layers. Any by default. */
export interface Known {
  names?: () => ReadonlySet<string>;
  flaws?: ReadonlySet<string>;
  layers?: ReadonlySet<string>;
}

/**
 * Reads `flawgate.yaml` at a target's root, or another file in its place. A target without one says nothing.
 * @throws ConfigError as `flawgate.yaml:3:1: …; write … instead`, and where a file that was named is not there
 */
export function loadConfig(target: string, file?: string, known: Known = {}): TargetConfig {
  const path = file ?? join(target, "flawgate.yaml");
  if (file === undefined && !isThere(path)) return { names: {}, accepted: [], gate: DEFAULT_POLICY, live: null };
  const yaml = readYaml<Written>(path, path, SCHEMA);
  const { names = {}, accepted = [], gate, live } = yaml.value;
  const problems = [...problemsOfNames(yaml, names, known), ...problemsOfWaivers(yaml, accepted, known), ...problemsOfLive(yaml, live, known)];
  if (problems.length > 0) throw new ConfigError(problems);
  // A key that is there and says nothing is read as null.
  return { names, accepted: accepted.map((w, i) => ({ ...w, place: shownPlace(yaml, i) })), gate: { ...DEFAULT_POLICY, ...gate }, live: live === undefined ? null : [live].flat() };
}

function problemsOfNames({ placeOfKey }: YamlFile, names: Record<string, string>, known: Known): string[] {
  return Object.keys(names).flatMap((ours) => {
    const problem = known.names === undefined ? null : unknownName(ours, known.names());
    return problem === null ? [] : [problemAt(placeOfKey(["names"], ours), problem)];
  });
}

function problemsOfWaivers({ placeOf }: YamlFile, accepted: readonly Omit<Waiver, "place">[], known: Known): string[] {
  return accepted.flatMap(({ flaw, until }, i) => {
    const say = (key: string, what: string): string => problemAt(placeOf(["accepted", i, key]), what);
    if (known.flaws?.has(flaw) === false) return [say("flaw", `there is no flaw ${flaw}; write the id of one of the catalogue instead`)];
    if (accepted.findIndex((o) => o.flaw === flaw) < i) return [say("flaw", `${flaw} has a waiver already; keep one of them`)];
    return isDay(until) ? [] : [say("until", `\`until\` is ${until}, which is no day; write one as 2027-01-31 instead`)];
  });
}

function problemsOfLive({ placeOf }: YamlFile, live: Written["live"], { layers: known }: Known): string[] {
  if (live === undefined || known === undefined) return [];
  return [live].flat().flatMap(({ layers = [] }, i) =>
    layers.flatMap((layer, j) => {
      if (known.has(layer)) return [];
      const meant = nearest(layer, known);
      return [problemAt(placeOf(["live", ...(Array.isArray(live) ? [i] : []), "layers", j]), `there is no layer ${JSON.stringify(layer)}; write ${meant === undefined ? `one of ${[...known].join(", ")}` : `\`${meant}\``} instead`)];
    }),
  );
}

function shownPlace({ placeOf }: YamlFile, index: number): string {
  const { file, line = 1, column = 1 } = placeOf(["accepted", index, "flaw"]);
  return `${basename(file)}:${line}:${column}`;
}

/** Also where it is a link that leads nowhere: what the target says of itself must not get lost. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOTDIR"; // the target is a file
  }
}

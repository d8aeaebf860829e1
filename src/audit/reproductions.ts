import { readTextFile, parseYaml } from "../yaml/yaml-file.js";
import { validate } from "../yaml/schema.js";
import { ConfigError, problemAt } from "../errors.js";
import { requireWhole, shownShard, type Shard } from "./shard.js";

const SCHEMA = new URL("../../schemas/reproductions.schema.json", import.meta.url);

/** What one run of a reproduction showed. */
export interface Observation {
  /** `inconclusive`: nothing can be said, and `reason` says why. */
  verdict: "triggered" | "not-triggered" | "inconclusive";
  /** Whether the suspect operation ran. */
  reached: boolean;
  /** Why it is inconclusive or was not reached: a first line that says it, then the traceback where there is one. */
  reason: string | null;
}

/** A flaw made to happen, or not, on a target. */
export interface Reproduction extends Observation {
  id: string;
  expected: string | null;
  observed: string | null;
  /** How often it was tried; 0 where it was not run. */
  attempts: number;
  seconds: number;
  /** The same reproduction on the audited tree that comes with the package, in the same environment. */
  control: Observation;
}

/** One thing that a run could do harm with. */
export interface Guard {
  what: string;
  /** Whether it is kept from it here. */
  guarded: boolean;
  how: string;
}

/** With which packages both trees ran. */
export interface UsedPackages {
  /** `caller`: those of the caller's python3; `none`: nobody needs any; null where they could not be had. */
  from: "virtual-environment" | "caller" | "none" | null;
  number: number;
  /** Of their names and versions. */
  digest: string | null;
  /** Why there is no virtual environment. */
  reason: string | null;
  /** What the target declares and was not installed. */
  leftOut: string[];
}

/** What `flawgate reproduce --format json` prints. */
export interface Reproductions {
  version: 1;
  tool: { name: "flawgate"; version: string };
  target: {
    path: string;
    /** Of the content on which the reproductions ran. */
    digest: string;
  };
  /** On what they ran: null for what is missing. */
  environment: {
    python: string | null;
    packages: UsedPackages;
    rust: string | null;
    node: string;
    platform: string;
    isolation: string | null;
    guards: Guard[];
    timeoutSeconds: number;
    memoryMb: number;
    diskMb: number;
    processes: number;
    seed: number;
    repeat: number;
  };
  /** Of which part this is, with `--shard`; the others were not run. */
  shard?: Shard;
  /** One a flaw, in catalogue order. */
  reproductions: Reproduction[];
}

/**
 * Reads what `flawgate reproduce --format json` wrote.
 * @throws ConfigError as `FILE:12:3: …; write … instead`
 */
export function readReproductions(file: string, known: { has: (id: string) => boolean }): Reproductions {
  const json = parseYaml(readTextFile(file, file), file);
  validate(json, SCHEMA);
  const content = json.value as Reproductions;
  const seen = new Set<string>();
  const problems: string[] = [];
  content.reproductions.forEach(({ id }, index) => {
    const place = json.placeOf(["reproductions", index, "id"]);
    if (!known.has(id)) problems.push(problemAt(place, `there is no flaw ${id} in the catalogue; write the file anew with \`flawgate reproduce --format json\``));
    else if (seen.has(id)) problems.push(problemAt(place, `${id} is in the file already; leave one of them`));
    seen.add(id);
  });
  if (problems.length > 0) throw new ConfigError(problems);
  return content;
}

/** Whether a file holds reproductions, as far as can be told at a glance. */
export function isReproductions(file: string): boolean {
  return /"reproductions":\s*\[/.test(readTextFile(file, file));
}

/**
 * The reproductions of which these are the shards.
 * @param ids of all flaws, in catalogue order
 * @throws ConfigError where one is missing, is there twice, or ran on other content or in another environment
 */
export function mergedReproductions(shards: readonly { file: string; content: Reproductions }[], ids: readonly string[]): Reproductions {
  const parts = shards.map(({ file, content }) => {
    const { shard } = content;
    if (shard === undefined) throw new ConfigError(problemAt({ file }, "is no shard of reproductions; write it with `flawgate reproduce PATH --shard 1/4 --format json` instead"));
    const other = differing(content, shards[0]!.content);
    if (other !== null) throw new ConfigError(problemAt({ file }, `has another ${other} than ${shards[0]!.file}; run every shard on the same checkout, in the same environment`));
    return { file, content, ...shard };
  });
  requireWhole(parts);
  const { version, tool, target, environment } = parts[0]!.content;
  const reproductions = ids.map((id, i) => parts.find((part) => isOf(i, part))!.content.reproductions.find((each) => each.id === id)!);
  return { version, tool, target, environment, reproductions };
}

/** Whether the flaw at a place in the catalogue, from 0, is of a shard. */
export const isOf = (place: number, { index, of }: Shard): boolean => place % of === index - 1;

function differing({ tool, target, environment }: Reproductions, as: Reproductions): string | null {
  if (tool.version !== as.tool.version) return "version";
  if (target.digest !== as.target.digest) return "target";
  return (Object.keys(environment) as (keyof typeof environment)[]).find((key) => JSON.stringify(environment[key]) !== JSON.stringify(as.environment[key])) ?? null;
}

/**
 * Refuses reproductions that ran on another content than the target has now.
 * @throws ConfigError that says how to renew the file
 */
export function requireSameContent(file: string, reproductions: Reproductions, path: string, digest: string): void {
  if (reproductions.shard !== undefined) throw new ConfigError(problemAt({ file }, `is shard ${shownShard(reproductions.shard)} alone; make a whole of all with \`flawgate merge\``));
  if (reproductions.target.digest === digest) return;
  throw new ConfigError(
    problemAt({ file }, `its reproductions ran on other content than ${path} has (${short(reproductions.target.digest)}, not ${short(digest)}); write it anew with \`flawgate reproduce ${path} --format json --output ${file}\``),
  );
}

const short = (digest: string): string => digest.slice("sha256:".length).slice(0, 12);

import { readTextFile, parseYaml } from "../yaml/yaml-file.js";
import { validate } from "../yaml/schema.js";
import { ConfigError, problemAt } from "../errors.js";

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

/**
 * Refuses reproductions that ran on another content than the target has now.
 * @throws ConfigError that says how to renew the file
 */
export function requireSameContent(file: string, reproductions: Reproductions, path: string, digest: string): void {
  if (reproductions.target.digest === digest) return;
  throw new ConfigError(
    problemAt({ file }, `its reproductions ran on other content than ${path} has (${short(reproductions.target.digest)}, not ${short(digest)}); write it anew with \`flawgate reproduce ${path} --format json --output ${file}\``),
  );
}

const short = (digest: string): string => digest.slice("sha256:".length).slice(0, 12);

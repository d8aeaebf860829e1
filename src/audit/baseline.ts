import { lstatSync } from "node:fs";
import type { Catalog } from "../catalog/catalog.js";
import { ConfigError, problemAt } from "../errors.js";
import { digest } from "./digest.js";
import { validate } from "../yaml/schema.js";
import { parseYaml, readTextFile } from "../yaml/yaml-file.js";
import type { AuditResult, FlawResult, Status } from "./result.js";

const SCHEMA = new URL("../../schemas/baseline.schema.json", import.meta.url);

/** The name of the file beside a target's `flawgate.yaml`. */
export const BASELINE_FILE = "flawgate.baseline.json";

/** What was known of a flaw when the baseline was written. */
export interface KnownFlaw {
  status: Exclude<Status, "regressed">;
  /** Where it is, as symbols: lines move. */
  places: string[];
  /** The commit since which it has this status; null outside of git. */
  since: string | null;
}

/** What is known of a tree, to be compared with later: `flawgate.baseline.json`. */
export interface Baseline {
  version: 1;
  /** Of the catalogue that was asked. */
  catalog: string;
  flaws: Record<string, KnownFlaw>;
}

/** One word for what the catalogue says of its flaws. */
export const catalogDigest = ({ flaws }: Pick<Catalog, "flaws">): string => digest(flaws);

/** What a result is as a baseline. A flaw whose status is as before keeps the commit since which it has it. */
export function baselineOf({ flaws }: AuditResult, catalog: string, commit: string | null, before: Baseline | null): Baseline {
  const known = flaws.map((flaw): [string, KnownFlaw] => {
    const status = flaw.status === "regressed" ? "open" : flaw.status;
    const earlier = before?.flaws[flaw.id];
    return [flaw.id, { status, places: symbolsOf(flaw), since: earlier?.status === status ? earlier.since : commit }];
  });
  return { version: 1, catalog, flaws: Object.fromEntries(known) };
}

const symbolsOf = ({ findings }: FlawResult): string[] => [...new Set(findings.map((f) => f.symbol))].sort();

/** A flaw a line, in the order of the catalogue: two branches that change different flaws merge. */
export function renderBaseline({ version, catalog, flaws }: Baseline): string {
  const lines = Object.entries(flaws).map(([id, known]) => `    ${JSON.stringify(id)}: ${JSON.stringify(known)}`);
  return `{\n  "version": ${version},\n  "catalog": ${JSON.stringify(catalog)},\n  "flaws": {\n${lines.join(",\n")}\n  }\n}\n`;
}

/** @throws ConfigError where the file is none that `flawgate baseline` writes; null where there is no file */
export function readBaseline(file: string): Baseline | null {
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return null;
  const text = readTextFile(file, file);
  if (/^(<{7}|={7}|>{7})/m.test(text)) throw new ConfigError(problemAt({ file }, "has conflict markers of a merge; take one side and run flawgate baseline instead"));
  // JSON is YAML, whose reader knows where a mistake stands.
  const yaml = parseYaml(text, file);
  validate(yaml, SCHEMA);
  return yaml.value as Baseline;
}

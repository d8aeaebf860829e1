import { nearest } from "../edit-distance.js";
import { problemAt } from "../errors.js";
import type { YamlFile, YamlPath } from "../yaml/yaml-file.js";
import { compareIds, numberOf, seriesOf } from "./catalog.js";
import type { AnalysisDocument } from "./document.js";
import type { Flaw } from "./flaw.js";

/** One `<series>.yaml`, already valid by itself. */
export interface CatalogFile {
  series: string;
  yaml: YamlFile;
  flaws: Flaw[];
}

interface Entry {
  flaw: Flaw;
  file: CatalogFile;
  index: number;
}

const RELATIONS = ["same_as", "caused_by", "relates_to"] as const;

/** What no schema can say: ids, order, layers and relations across the files. One line per problem. */
export function crossCheck(files: readonly CatalogFile[], layers: YamlFile & { value: Record<string, string> }, document: YamlFile & { value: AnalysisDocument }): string[] {
  const entries = files.flatMap((file) => file.flaws.map((flaw, index): Entry => ({ flaw, file, index })));
  const byId = new Map<string, Entry>();
  const problems: string[] = [];
  for (const entry of entries) {
    const first = byId.get(entry.flaw.id);
    if (first) problems.push(at(entry, ["id"], `${entry.flaw.id} is taken by ${first.file.yaml.file}:${lineOf(first)}; write another id instead`));
    else byId.set(entry.flaw.id, entry);
  }
  for (const file of files) problems.push(...order(file));
  for (const entry of entries) {
    if (!Object.hasOwn(layers.value, entry.flaw.layer)) {
      const meant = nearest(entry.flaw.layer, Object.keys(layers.value));
      problems.push(at(entry, ["layer"], `unknown layer "${entry.flaw.layer}" of ${entry.flaw.id}; write ${meant ? `\`${meant}\`` : `a key of ${layers.file}`} instead`));
    }
    problems.push(...relations(entry, byId));
  }
  return [...problems, ...missing(byId, document)];
}

function order(file: CatalogFile): string[] {
  return file.flaws.flatMap((flaw, index) => {
    const entry = { flaw, file, index };
    if (seriesOf(flaw.id) !== file.series) return [at(entry, ["id"], `${flaw.id} is in the file of series ${file.series}; write it to ${seriesOf(flaw.id)}.yaml instead`)];
    const before = file.flaws[index - 1];
    if (before && compareIds(before.id, flaw.id) > 0) return [at(entry, ["id"], `${flaw.id} stands after ${before.id}; write it before it instead`)];
    return [];
  });
}

function relations(entry: Entry, byId: ReadonlyMap<string, Entry>): string[] {
  const { flaw } = entry;
  const problems: string[] = [];
  const named = new Map<string, string>();
  for (const relation of RELATIONS) {
    for (const [position, id] of (flaw[relation] ?? []).entries()) {
      const report = (what: string): void => void problems.push(at(entry, [relation, position], what));
      const earlier = named.get(id);
      if (id === flaw.id) report(`${flaw.id} relates to itself in \`${relation}\`; take it out`);
      else if (!byId.has(id)) report(`unknown flaw ${id} in \`${relation}\` of ${flaw.id}; write the id of an entry instead`);
      else if (earlier) report(`${id} is in \`${earlier}\` and in \`${relation}\` of ${flaw.id}; write it in one of them`);
      named.set(id, relation);
    }
  }
  for (const [position, id] of (flaw.disagrees ?? []).flatMap((item, i) => (item.with ?? []).map((other) => [i, other] as const))) {
    if (!byId.has(id)) problems.push(at(entry, ["disagrees", position, "with"], `unknown flaw ${id} in \`disagrees\` of ${flaw.id}; write the id of an entry instead`));
  }
  return [...problems, ...sameness(entry, byId)];
}

/** `same_as` is an equivalence: who names another is named by it, and shares all that it names. */
function sameness(entry: Entry, byId: ReadonlyMap<string, Entry>): string[] {
  const { flaw } = entry;
  const same = new Set(flaw.same_as ?? []);
  return [...same].flatMap((id, position) => {
    const other = byId.get(id);
    if (!other || id === flaw.id) return [];
    const theirs = other.flaw.same_as ?? [];
    if (!theirs.includes(flaw.id)) {
      return [at(entry, ["same_as", position], `${flaw.id} says same_as ${id}, but ${id} (${other.file.yaml.file}:${lineOf(other)}) does not say same_as ${flaw.id}; write it in both or in neither`)];
    }
    const lacking = theirs.filter((third) => third !== flaw.id && !same.has(third));
    if (lacking.length === 0) return [];
    return [at(entry, ["same_as", position], `${id} is also same_as ${lacking.join(", ")}; write ${lacking.join(", ")} in \`same_as\` of ${flaw.id} too`)];
  });
}

/** The document numbers its flaws without gaps: each id up to the stated count has an entry. */
function missing(byId: ReadonlyMap<string, Entry>, document: YamlFile & { value: AnalysisDocument }): string[] {
  return Object.entries(document.value.series).flatMap(([series, { stated }]) => {
    const expected = Array.from({ length: stated.count }, (_, i) => `${series}${i + 1}`);
    const absent = expected.filter((id) => !byId.has(id));
    const place = document.placeOf(["series", series]);
    return absent.map((id) => problemAt(place, `series ${series} is stated to have ${stated.count} flaws, but ${id} has no entry; write it in ${series}.yaml after ${series}${numberOf(id) - 1}`));
  });
}

function at(entry: Entry, path: YamlPath, what: string): string {
  return problemAt(entry.file.yaml.placeOf([entry.index, ...path]), what);
}

function lineOf(entry: Entry): number {
  return entry.file.yaml.placeOf([entry.index]).line ?? 1;
}

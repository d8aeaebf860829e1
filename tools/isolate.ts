// npm run isolate -- [IDS]: repairs one flaw of the audited tree at a time and says which verdicts change: its own, and what else.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { Program } from "../src/analysis/program.js";
import { discover, type SourceFile } from "../src/audit/discover.js";
import { homeOf } from "../src/audit/layers.js";
import { loadCatalog } from "../src/catalog/load.js";
import type { Flaw } from "../src/catalog/flaw.js";
import type { Module } from "../src/model/model.js";
import { loadRules } from "../src/rules/load.js";
import { judgeRule } from "../src/rules/verdict.js";
import { parseModule, readyParsers } from "../src/syntax/parse.js";

/** One change of one file: what is there, once, and what takes its place. `null` for `replace`: the file is new; for `by`: it goes. */
interface Change {
  file: string;
  replace: string | null;
  by: string | null;
}

type Verdicts = ReadonlyMap<string, string>;

const FOLDER = fileURLToPath(new URL("../fixtures/pink/isolated", import.meta.url));
const SHOWN = { present: "open", absent: "clear", unknown: "unknown" } as const;

await readyParsers();
const catalog = loadCatalog();
const rules = loadRules();
const { files } = discover(fileURLToPath(new URL("../fixtures/pink/audited", import.meta.url)));
const parsed = new Map<SourceFile, Module>(files.map((f) => [f, parseModule(f.path, f.text)]));
const before = verdictsOf([...parsed.values()]);

const ids = existsSync(FOLDER) ? readdirSync(FOLDER).map((f) => f.replace(/\.yaml$/, "")) : [];
const asked = new Set(process.argv.slice(2));
const isolated = catalog.flaws.filter(({ id }) => ids.includes(id) && (asked.size === 0 || asked.has(id)));
const counts = { clear: 0, open: 0, unknown: 0, alone: 0 };
for (const flaw of isolated) {
  const after = verdictsOf(changed(flaw.id));
  const own = after.get(flaw.id) ?? "no rule";
  const others = [...after].filter(([id, is]) => id !== flaw.id && is !== before.get(id));
  const related = relatedTo(flaw);
  const show = (of: typeof others): string => of.map(([id, is]) => `${id} ${before.get(id)!} → ${is}`).join(", ");
  const [expected, unrelated] = [others.filter(([id]) => related.has(id)), others.filter(([id]) => !related.has(id))];
  console.log(`${flaw.id.padEnd(5)}${own.padEnd(9)}${expected.length > 0 ? `related: ${show(expected)}  ` : ""}${unrelated.length > 0 ? `unrelated: ${show(unrelated)}` : ""}`.trimEnd());
  if (own === "clear" || own === "open" || own === "unknown") counts[own]++;
  if (unrelated.length === 0) counts.alone++;
}
console.log(`${isolated.length} flaws repaired alone: ${counts.clear} clear, ${counts.unknown} unknown, ${counts.open} still open; with ${counts.alone} of them no verdict changed that the catalogue does not relate`);

/** The modules of the audited tree with one flaw repaired. */
function changed(id: string): Module[] {
  const modules = new Map([...parsed].map(([f, m]) => [f.path, m]));
  const texts = new Map(files.map((f) => [f.path, f.text]));
  const path = join(FOLDER, `${id}.yaml`);
  for (const { file, replace, by } of parse(readFileSync(path, "utf8")) as Change[]) {
    const text = texts.get(file) ?? "";
    const places = replace === null ? 1 : text.split(replace).length - 1;
    if (places !== 1) throw new Error(`${path}: what is to be replaced stands ${places} times in ${file}; write a snippet that stands there once instead`);
    texts.set(file, replace === null ? (by ?? "") : text.replace(replace, () => by ?? ""));
    modules.set(file, parseModule(file, texts.get(file)!));
    if (replace === null && by === null) modules.delete(file);
  }
  return [...modules.values()];
}

function verdictsOf(modules: readonly Module[]): Verdicts {
  const program = new Program(modules);
  return new Map(catalog.flaws.flatMap(({ id, layer }) => {
    const loaded = rules.get(id);
    return loaded === undefined ? [] : [[id, SHOWN[judgeRule(loaded.rule, program, homeOf(layer)).is]] as const];
  }));
}

/** What the catalogue says of the flaw, and of others about it; and what those say that are the same. */
function relatedTo(flaw: Flaw): ReadonlySet<string> {
  const told = ({ same_as: same = [], caused_by: cause = [], relates_to: relates = [], disagrees = [] }: Flaw): string[] => [...same, ...cause, ...relates, ...disagrees.flatMap((d) => d.with ?? [])];
  const direct = [...told(flaw), ...catalog.flaws.filter((f) => told(f).includes(flaw.id)).map((f) => f.id)];
  return new Set([...direct, ...direct.flatMap((id) => catalog.byId.get(id)?.same_as ?? [])]);
}

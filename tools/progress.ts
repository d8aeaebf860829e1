// npm run progress: which flaws have a rule, complete examples, a place in the fixtures, a reproduction, and an answer in the TypeScript system: a test or why there is none. Totals last.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { idRanges, seriesOf } from "../src/catalog/catalog.js";
import { loadCatalog } from "../src/catalog/load.js";
import { findFlawFolder, lacksExamples } from "../src/rules/flaw-folder.js";

const PLACES = fileURLToPath(new URL("../fixtures/pink/places.yaml", import.meta.url));
const STEPS = ["rule", "examples", "place", "reproduction", "port"] as const;

interface Progress extends Record<(typeof STEPS)[number], boolean> {
  id: string;
  /** What its examples lack, where there is a folder. */
  lacks: string[];
}

const places = new Set(existsSync(PLACES) ? Object.keys((parse(readFileSync(PLACES, "utf8")) as object | null) ?? {}) : []);
const flaws = loadCatalog().flaws.map(({ id, no_port_test }): Progress => {
  const folder = findFlawFolder(id);
  const lacks = folder ? lacksExamples(folder) : [];
  return { id, rule: folder?.rule ?? false, examples: folder !== undefined && lacks.length === 0, place: places.has(id), reproduction: folder?.reproduction ?? false, port: no_port_test !== undefined || (folder?.portTest ?? false), lacks };
});

const row = (name: string, members: readonly Progress[]): string =>
  `${name.padEnd(8)}${String(members.length).padStart(6)}${STEPS.map((step) => String(members.filter((flaw) => flaw[step]).length).padStart(14)).join("")}`;

for (const { id, lacks } of flaws) if (lacks.length > 0) console.log(`${id} lacks ${lacks.join(", ")}`);
for (const step of STEPS) {
  const open = flaws.filter((flaw) => !flaw[step]).map((flaw) => flaw.id);
  if (open.length > 0) console.log(`without ${step}: ${idRanges(open)}`);
}
// A rule that is right on some code and not on other waits as rule.draft.yaml, which nothing loads.
const drafts = flaws.filter(({ id }) => existsSync(join(findFlawFolder(id)?.path ?? "", "rule.draft.yaml"))).map(({ id }) => id);
if (drafts.length > 0) console.log(`drafts of rules: ${idRanges(drafts)}`);
console.log(`${"series".padEnd(8)}${"flaws".padStart(6)}${STEPS.map((step) => step.padStart(14)).join("")}`);
for (const series of new Set(flaws.map(({ id }) => seriesOf(id)))) console.log(row(series, flaws.filter(({ id }) => seriesOf(id) === series)));
console.log(row("total", flaws));

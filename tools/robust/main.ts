// npm run robust: rewrites the fixtures without changing what they mean, audits them, and says which rules are led astray.
import { parseArgs } from "node:util";
import { loadCatalog } from "../../src/catalog/load.js";
import { loadRules } from "../../src/rules/load.js";
import { readyParsers } from "../../src/syntax/parse.js";
import { WORST } from "./cells.js";
import type { Context } from "./context.js";
import type { Judging } from "./judge.js";
import { namesOfCatalog } from "./named.js";
import { REWRITES } from "./rewrites.js";
import { baselineOf, combinations, run, type Recipe, type Run } from "./runs.js";
import { renderBreak } from "./show.js";
import { percentOf, renderTable } from "./table.js";
import { TREES, writeTree, type TreeName } from "./trees.js";
import { verify } from "./verify.js";

const USAGE = `npm run robust -- [--tree audited|repaired] [--rewrite NAME]… [--rule ID]… [--seed N] [--combinations N]
                 [--verify] [--write FOLDER] [--show RULE REWRITE]
  --verify        also compile each rewritten crate and run the tests of each rewritten tree
  --write FOLDER  keep the rewritten trees there
  --show          tell one verdict: what was rewritten, and what the rule saw before and after
rewrites: ${REWRITES.map((r) => r.name).join(", ")}; mix-1, mix-2, … are combinations`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tree: { type: "string" }, rewrite: { type: "string", multiple: true, default: [] }, rule: { type: "string", multiple: true, default: [] }, seed: { type: "string", default: "1" },
    combinations: { type: "string", default: "3" }, show: { type: "boolean", default: false }, verify: { type: "boolean", default: false }, write: { type: "string" }, help: { type: "boolean", default: false },
  },
});
if (values.help || positionals.length !== (values.show ? 2 : 0) || (values.tree !== undefined && !TREES.includes(values.tree as TreeName))) usage(values.help ? 0 : 2);

const context: Context = { seed: Number(values.seed), named: namesOfCatalog() };
const all: Recipe[] = [...REWRITES.map((r) => ({ name: r.name, rewrites: [r] })), ...combinations(REWRITES, Number(values.combinations), context.seed)];
const names = values.show ? [positionals[1]!] : values.rewrite;
const recipes = all.filter((r) => names.length === 0 || names.includes(r.name));
const ids = values.show ? [positionals[0]!] : values.rule;
const judging: Judging = { catalog: loadCatalog(), rules: loadRules(), ids: ids.length === 0 ? null : new Set(ids) };
if (recipes.length < names.length || ids.some((id) => !judging.rules.has(id))) usage(2);

await readyParsers();
const runs: Run[] = [];
let isRight = true;
for (const tree of TREES) {
  if (values.tree !== undefined && values.tree !== tree) continue;
  const baseline = await baselineOf(tree, judging);
  for (const recipe of recipes) {
    const started = performance.now();
    const one = await run(baseline, recipe, context, judging);
    runs.push(one);
    if (values.write !== undefined) writeTree(one.texts, `${values.write}/${recipe.name}/${tree}`);
    const wrong = values.verify ? verify(tree, one.texts) : "";
    if (wrong !== "") console.error(`${tree} ${recipe.name} means something else: ${wrong}`);
    isRight &&= wrong === "";
    if (values.show) console.log(renderBreak(ids[0]!, baseline, one));
    else console.error(`${tree} ${recipe.name}${recipe.rewrites.length > 1 ? ` (${recipe.rewrites.map((r) => r.name).join(", ")})` : ""}: ${percentOf([one])} hold, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}
if (!values.show) {
  for (const tree of TREES) if (runs.some((r) => r.tree === tree)) console.log(renderTable(`== ${tree}: ${tree === "audited" ? "what was open" : "what was clear"}`, runs.filter((r) => r.tree === tree)));
  console.log(`overall ${percentOf(runs)} hold: ${recipes.map((r) => `${r.name} ${percentOf(runs.filter((x) => x.recipe === r.name))}`).join(", ")}`);
}
process.exitCode = isRight && !runs.some((r) => [...r.cells.values()].some((cell) => WORST.has(cell))) ? 0 : 1;

function usage(code: number): never {
  console.error(USAGE);
  process.exit(code);
}

// npm run robust: rewrites the fixtures without changing what they mean, audits them, and says which rules are led astray.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { loadCatalog } from "../../src/catalog/load.js";
import { loadRules } from "../../src/rules/load.js";
import { readyParsers } from "../../src/syntax/parse.js";
import { WORST, type Cell } from "./cells.js";
import type { Context } from "./context.js";
import type { Judging } from "./judge.js";
import { namesOfCatalog } from "./named.js";
import { optionsOf, USAGE, type Options } from "./options.js";
import { baselineOf, run, type Outcome } from "./runs.js";
import { renderBreak } from "./show.js";
import { percentOf, renderTable, renderTotals } from "./table.js";
import { writeTree, type TreeName } from "./trees.js";
import { verify } from "./verify.js";

/** What a process that does one tree tells the one that asked for both. */
interface Told {
  outcomes: (Omit<Outcome, "cells"> & { cells: [string, Cell][] })[];
  isRight: boolean;
}

const args = process.argv.slice(2);
const rules = loadRules();
const options = optionsOf(args, new Set(rules.keys()));
if (options === null) {
  console.error(USAGE);
  process.exit(2);
}

const isAsked = process.send !== undefined;
const told = isAsked || options.trees.length === 1 || options.show ? [await done(options)] : await Promise.all(options.trees.map(doneApart));
if (isAsked) process.send!(told[0]);
else report(told, options);

/** All rewrites of the trees that are asked for. */
async function done({ trees, recipes, ids, seed, verify: verifying, write, show }: Options): Promise<Told> {
  await readyParsers();
  const context: Context = { seed, named: namesOfCatalog() };
  const judging: Judging = { catalog: loadCatalog(), rules, ids: ids.length === 0 ? null : new Set(ids) };
  const all: Told = { outcomes: [], isRight: true };
  for (const tree of trees) {
    const baseline = await baselineOf(tree, judging);
    for (const recipe of recipes) {
      const started = performance.now();
      const one = await run(baseline, recipe, context, judging);
      all.outcomes.push({ tree, recipe: recipe.name, cells: [...one.cells] });
      if (write !== null) writeTree(one.texts, `${write}/${recipe.name}/${tree}`);
      const wrong = verifying ? verify(tree, one.texts) : "";
      if (wrong !== "") console.error(`${tree} ${recipe.name} means something else: ${wrong}`);
      all.isRight &&= wrong === "";
      if (show) console.log(renderBreak(ids[0]!, baseline, one));
      else console.error(`${tree} ${recipe.name}${recipe.rewrites.length > 1 ? ` (${recipe.rewrites.map((r) => r.name).join(", ")})` : ""}: ${percentOf([one])} hold, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }
  }
  return all;
}

/** One tree in a process of its own, so that both are done at once. */
function doneApart(tree: TreeName): Promise<Told> {
  const child = fork(fileURLToPath(import.meta.url), [...args, "--tree", tree]);
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message as Told));
    child.once("exit", (code) => reject(new Error(`${tree}: the process ended with ${String(code)}`)));
  });
}

function report(all: readonly Told[], { show, trees }: Options): void {
  const outcomes: Outcome[] = all.flatMap((t) => t.outcomes).map((o) => ({ ...o, cells: new Map(o.cells) }));
  if (!show) {
    for (const tree of trees) console.log(renderTable(`== ${tree}`, outcomes.filter((o) => o.tree === tree)));
    console.log(renderTotals(outcomes));
  }
  const isHeld = !outcomes.some((o) => [...o.cells.values()].some((cell) => WORST.has(cell)));
  process.exitCode = isHeld && all.every((t) => t.isRight) ? 0 : 1;
}

import { parseArgs } from "node:util";
import { REWRITES } from "./rewrites.js";
import { combinations, type Recipe } from "./runs.js";
import { TREES, type TreeName } from "./trees.js";

export const USAGE = `npm run robust -- [--tree audited|repaired] [--rewrite NAME]… [--rule ID]… [--seed N] [--combinations N]
                 [--verify] [--write FOLDER] [--show RULE REWRITE]
  --verify        also compile the crate of each rewritten tree and run its tests
  --write FOLDER  keep the rewritten trees there
  --show          tell one verdict: what was rewritten, and what the rule saw before and after
rewrites: ${REWRITES.map((r) => r.name).join(", ")}; mix-1, mix-2, … are combinations`;

export interface Options {
  trees: readonly TreeName[];
  recipes: readonly Recipe[];
  /** The flaws that are asked for; all where there is none. */
  ids: readonly string[];
  seed: number;
  verify: boolean;
  write: string | null;
  show: boolean;
}

/** What is asked for; null where it cannot be told. */
export function optionsOf(args: readonly string[], known: ReadonlySet<string>): Options | null {
  const read = parsed(args);
  if (read === null) return null;
  const { values, positionals } = read;
  const seed = Number(values.seed);
  const all: Recipe[] = [...REWRITES.map((r) => ({ name: r.name, rewrites: [r] })), ...combinations(REWRITES, Number(values.combinations), seed)];
  const names = values.show ? positionals.slice(1) : values.rewrite;
  const ids = values.show ? positionals.slice(0, 1) : values.rule;
  const recipes = all.filter((r) => names.length === 0 || names.includes(r.name));
  const trees = TREES.filter((t) => values.tree === undefined || values.tree === t);
  const isRight = positionals.length === (values.show ? 2 : 0) && trees.length > 0 && recipes.length >= names.length && ids.every((id) => known.has(id)) && Number.isInteger(seed);
  return isRight ? { trees, recipes, ids, seed, verify: values.verify, write: values.write ?? null, show: values.show } : null;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        tree: { type: "string" }, rewrite: { type: "string", multiple: true, default: [] }, rule: { type: "string", multiple: true, default: [] }, seed: { type: "string", default: "1" },
        combinations: { type: "string", default: "3" }, show: { type: "boolean", default: false }, verify: { type: "boolean", default: false }, write: { type: "string" },
      },
    });
  } catch {
    return null;
  }
}

import { carried, type Range, type Texts } from "./edits.js";
import { cellOf, spotsOf, type Cell } from "./cells.js";
import type { Context } from "./context.js";
import { judged, type Judged, type Judging } from "./judge.js";
import { requirePython } from "./python.js";
import { randomOf, shuffled } from "./random.js";
import { apply, type Rewrite } from "./rewrite.js";
import { placesIn, readTree, type TreeName } from "./trees.js";

/** One column of the table: rewrites that are done one after the other. */
export interface Recipe {
  name: string;
  rewrites: readonly Rewrite[];
}

/** A tree as it is, and what the rules say of it. */
export interface Baseline {
  tree: TreeName;
  texts: Texts;
  verdicts: ReadonlyMap<string, Judged>;
  /** Where each flaw is seen. */
  spots: ReadonlyMap<string, readonly Range[]>;
}

/** What became of the verdicts on a tree. */
export interface Outcome {
  tree: TreeName;
  recipe: string;
  cells: ReadonlyMap<string, Cell>;
}

/** A rewritten tree, and what the rules say of it. */
export interface Run extends Outcome {
  texts: Texts;
  /** Where ranges of the tree as it was are now. */
  carry: (range: Range) => Range[];
  verdicts: ReadonlyMap<string, Judged>;
}

/** How many rewrites a combination is made of. */
const MIXED = 5;

/** Combinations of rewrites, in an order that the seed determines. */
export function combinations(rewrites: readonly Rewrite[], number: number, seed: number): Recipe[] {
  return Array.from({ length: number }, (_, i) => ({ name: `mix-${i + 1}`, rewrites: shuffled(rewrites, randomOf(seed * 1009 + i)).slice(0, MIXED) }));
}

export async function baselineOf(tree: TreeName, judging: Judging): Promise<Baseline> {
  const texts = readTree(tree);
  const verdicts = await judged(texts, judging);
  const places = tree === "audited" ? placesIn(texts) : new Map<string, Range>();
  return { tree, texts, verdicts, spots: new Map([...verdicts].map(([id, verdict]) => [id, spotsOf(places.get(id), verdict, texts)])) };
}

/** The tree after all steps of a recipe. @throws where what comes out is no Python */
function rewriteTree(texts: Texts, { name, rewrites }: Recipe, context: Context): Pick<Run, "texts" | "carry"> {
  let now = texts;
  let carry = (range: Range): Range[] => [range];
  for (const rewrite of rewrites) {
    const step = apply(rewrite, now, context);
    const before = carry;
    carry = (range) => before(range).flatMap((r) => carried(r, step));
    now = step.texts;
  }
  try {
    requirePython(now);
  } catch (error) {
    throw new Error(`${name} (${rewrites.map((r) => r.name).join(", ")}) makes what is no Python`, { cause: error });
  }
  return { texts: now, carry };
}

export async function run(baseline: Baseline, recipe: Recipe, context: Context, judging: Judging): Promise<Run> {
  const { tree, texts: original, verdicts: before, spots } = baseline;
  const { texts, carry } = rewriteTree(original, recipe, context);
  const verdicts = await judged(texts, judging);
  const cells = new Map([...verdicts].flatMap(([id, after]): [string, Cell][] => {
    const cell = cellOf(tree, before.get(id)!, after, spots.get(id)!.flatMap(carry), texts);
    return cell === null ? [] : [[id, cell]];
  }));
  return { tree, recipe: recipe.name, texts, carry, verdicts, cells };
}

import type { FlowNode } from "../analysis/flow.js";
import type { Fn } from "../analysis/program.js";
import { within } from "../analysis/walk.js";
import type { Target } from "./region.js";
import type { Site } from "./site.js";

/** Does a place run when its module is imported: at the top level, or in what is called from there? What a script does only when it is run by itself does not. */
export function runsAtImport({ program, budget }: Target, { activation, node }: Site): boolean {
  const seen = new Set<Fn>();
  const queue = [{ fn: activation.fn, node }];
  for (const at of queue) {
    // Nobody imports `__main__`.
    if (at.fn.decl.name === "<module>" && !/(^|\/)__main__\.py$/.test(at.fn.module.path) && !isOfScript(at.fn, at.node)) return true;
    if (seen.has(at.fn)) continue;
    seen.add(at.fn);
    budget.spend(20);
    if (at.fn.decl.name === "" && at.fn.outer !== null) queue.push(at.fn.outer);
    else if (at.fn.decl.name !== "<module>") queue.push(...program.callers(at.fn));
  }
  return false;
}

/** `if __name__ == "__main__"`, `if (import.meta.main)`, `if (require.main === module)`. */
const isOfScript = (fn: Fn, node: FlowNode): boolean =>
  [...(fn.passedAt(node)?.values() ?? [])].some(({ atoms }) => atoms.some(({ test }) => within(test).some((e) => (e.kind === "name" && e.name === "__name__") || (e.kind === "field" && e.name === "main"))));

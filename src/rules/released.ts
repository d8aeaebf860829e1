import { lifetimeOf, onEvery } from "../analysis/lifetime.js";
import type { Known } from "../analysis/kleene.js";
import { peel } from "../analysis/paths.js";
import { printExpression } from "../model/print.js";
import { fit } from "./names.js";
import type { Target } from "./region.js";
import type { Released } from "./rule.js";
import type { Site } from "./site.js";

/** Is what is acquired at a place ended by one of the given calls, on every way out or on some? */
export function isReleased(target: Target, site: Site, wanted: Released): { is: Known; notes: string[] } {
  const value = site.value === null ? null : peel(site.value);
  if (value === null) return { is: undefined, notes: ["there is no value that could be released"] };
  if (value.kind === "literal") return { is: true, notes: [`\`${printExpression(value)}\` needs no release`] };
  const names = [wanted.by].flat();
  const calls = names.filter((n) => n !== "await" && n !== "keep");
  const lifetime = lifetimeOf(
    target.program,
    target.budget,
    { fn: site.activation.fn, node: site.node, value },
    { byCall: (name) => calls.length > 0 && fit(calls, name, target.renamed) !== null, byAwait: names.includes("await"), byKeeping: names.includes("keep") },
  );
  const ways = [["returns", lifetime.returning], ["raises", lifetime.raising], ["comes back here", lifetime.again]] as const;
  const open = ways.filter(([, is]) => is === false).map(([way]) => way);
  const shown = `\`${printExpression(value).slice(0, 60)}\``;
  const is = wanted.on === "some" ? lifetime.some : onEvery(lifetime);
  const { module } = site.activation.fn;
  if (is === false && module.errors.length > 0) return { is: undefined, notes: [...lifetime.notes, `not-parsed: ${module.path}, in which ${shown} may be released`] };
  const note = is === true ? `${shown} is released` : is === undefined ? `whether ${shown} is released is not known` : open.length > 0 ? `${shown} is not released where it ${open.join(" or ")}` : `${shown} is never released`;
  return { is, notes: [...lifetime.notes, note] };
}

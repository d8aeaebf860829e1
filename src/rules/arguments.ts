import type { Call } from "../model/model.js";
import { anyOf, type Known } from "../analysis/kleene.js";
import type { Fn } from "../analysis/program.js";
import { lastName, peel } from "../analysis/paths.js";
import { argumentFor } from "../analysis/slice.js";
import { fit } from "./names.js";
import type { Target } from "./region.js";
import type { Names } from "./rule.js";

/** Is something given for a parameter of such a name? Unknown where arguments are handed on as they came. */
export function givesArgument(target: Target, call: Call, fn: Fn, names: Names): Known {
  const isOne = (name: string | null): boolean => name !== null && fit(names, name, target.renamed) !== null;
  const isNothing = (e: Call["args"][number]["value"]): boolean => { const x = peel(e); return x.kind === "literal" && x.type === "none"; };
  const byName = call.args.filter((a) => isOne(a.name)).map((a) => a.value);
  const inOptions = call.args.flatMap((a) => { const o = peel(a.value); return o.kind === "construct" ? o.entries.filter((x) => isOne(x.key)).map((x) => x.value) : []; });
  const byPlace = target.program.resolve(call, fn).flatMap((f) => f.decl.params.flatMap((p, i) => (p.kind !== "self" && isOne(p.name) ? (argumentFor(call, f, i) ?? []) : [])));
  if ([...byName, ...inOptions, ...byPlace].some((e) => !isNothing(e))) return true;
  // Of a function that is not of the tree only the things that it is given have names.
  const isForeign = target.program.resolve(call, fn).length === 0;
  const others = isForeign ? call.args.slice(1).filter((a) => a.name === null && !isNothing(a.value) && peel(a.value).kind !== "lambda") : [];
  if (others.some((a) => isOne(lastName(a.value)))) return true;
  const isHandedOn = others.some((a) => peel(a.value).kind === "name" || peel(a.value).kind === "construct") || call.args.some((a) => { const o = peel(a.value); return a.spread || (o.kind === "construct" && o.entries.some((x) => x.spread)) || (o.kind === "name" && /^(options|opts|kwargs|params|config|init|settings)$/i.test(o.name)); });
  return anyOf([false, isHandedOn ? undefined : false]);
}

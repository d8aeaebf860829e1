import type { Call, Expression } from "../model/model.js";
import type { Known } from "../analysis/kleene.js";
import type { Fn } from "../analysis/program.js";
import { lastName, peel } from "../analysis/paths.js";
import { argumentFor } from "../analysis/slice.js";
import { fit } from "./names.js";
import type { Target } from "./region.js";
import type { Names } from "./rule.js";

/** Options that are handed on under such a name may hold anything. */
const OPTIONS = /^(options|opts|kwargs|params|config|init|settings)$/i;

/** Is something given for a parameter of such a name? Unknown where arguments are handed on as they came. */
export function givesArgument(target: Target, call: Call, fn: Fn, names: Names): Known {
  const isOne = (name: string | null): boolean => name !== null && fit(names, name, target.renamed) !== null;
  const callees = target.program.resolve(call, fn);
  const given = call.args.map((a) => ({ ...a, value: peel(a.value) }));
  const byName = given.filter((a) => isOne(a.name)).map((a) => a.value);
  // A record that is given for a parameter of its own is that parameter's.
  const inOptions = given.flatMap(({ name, value }) => (value.kind === "construct" && (name === null || OPTIONS.test(name)) ? value.entries.filter((x) => isOne(x.key)).map((x) => x.value) : []));
  const byPlace = callees.flatMap((f) => f.decl.params.flatMap((p, i) => (p.kind !== "self" && isOne(p.name) ? (argumentFor(call, f, i) ?? []) : [])));
  const made = callees.length > 0 ? [] : target.program.types(lastName(call.callee) ?? "").filter((t) => t.module.language === fn.module.language && t.decl.fields.length > 0);
  const byField = made.flatMap((t) => given.flatMap(({ name, value }, i) => (name === null && isOne(t.decl.fields[i]?.name ?? null) ? [value] : [])));
  if ([...byName, ...inOptions, ...byPlace, ...byField].some((e) => !isNothing(e))) return true;
  // Of a function that is not of the tree only the things that it is given have names.
  const others = callees.length > 0 || made.length > 0 ? [] : mayBeOptions(fn, given).filter(({ name, value }) => name === null && !isNothing(value) && value.kind !== "lambda").map((a) => a.value);
  if (others.some((value) => isOne(lastName(value)))) return true;
  if (names === "/./" && given.some(({ spread, value }) => !spread && !isNothing(value))) return true;
  const isHandedOn = given.some(({ spread, value }) => spread || (value.kind === "construct" && value.entries.some((x) => x.spread)) || (value.kind === "name" && OPTIONS.test(value.name)));
  return isHandedOn || others.some((value) => value.kind === "name") ? undefined : false;
}

/** Of the arguments of a library's function: Python's first two say what it is about, and in TypeScript options come last. */
function mayBeOptions<A>({ module: { language } }: Fn, given: readonly A[]): readonly A[] {
  return language === "python" ? given.slice(2) : language === "typescript" ? given.slice(1).slice(-1) : given.slice(1);
}

function isNothing(e: Expression): boolean {
  const x = peel(e);
  return x.kind === "literal" && x.type === "none";
}

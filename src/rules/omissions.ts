import type { Expression } from "../model/model.js";
import { canonical } from "../analysis/names.js";
import { lastName, memberOf, peel } from "../analysis/paths.js";
import type { Fn, TypeInfo } from "../analysis/program.js";
import { within } from "../analysis/walk.js";
import { fit } from "./names.js";
import type { Target } from "./region.js";
import type { Names } from "./rule.js";

/** An object is carried over where at least so many members of a construction are taken from it, and such a share of what both declare is given. */
const CARRIED = 2;
const SHARE = 0.6;

/**
 * The members that a construction leaves out although it carries over an object that has them: types on both sides declare them, and
 * others are taken from there. Null where nothing is carried over, or all of it by a spread.
 */
export function omittedBy(target: Target, e: Expression, types: readonly TypeInfo[], fn: Fn, names: Names): string[] | null {
  const fields = types.flatMap(takenBy);
  if (fields.length === 0) return null;
  const given = givenBy(e, fields.map((f) => f.name));
  if (given === null) return null;
  const source = carriedOver(target, [...given.values()], fn);
  // What is made of one of its own kind is another one, and no other view of it.
  if (source === null || types.some((t) => t.decl.name === source)) return null;
  const has = new Set(target.program.types(source).flatMap((t) => t.decl.fields.map((f) => canonical(f.name))));
  const shared = fields.filter((f) => has.has(canonical(f.name))).map((f) => f.name);
  const omitted = shared.filter((name) => !given.has(canonical(name)));
  return shared.length - omitted.length >= SHARE * shared.length ? omitted.filter((name) => fit(names, name, target.renamed) !== null) : [];
}

/** The members that a construction of the type can give: where it has a constructor, what that takes. */
function takenBy(t: TypeInfo): readonly { name: string }[] {
  const constructor = t.methods.find((m) => m.decl.name === "__init__" || m.decl.name === "constructor");
  return constructor === undefined ? t.decl.fields : constructor.decl.params.filter((p) => p.kind !== "self");
}

/** What a construction gives, by member; null where a spread gives what cannot be told. */
function givenBy(e: Expression, fields: readonly string[]): Map<string, Expression> | null {
  const given = new Map<string, Expression>();
  if (e.kind === "construct") {
    for (const x of e.entries) {
      // `..Intent::default()` gives what is not given.
      if (x.spread && x.value.kind === "call" && lastName(x.value.callee) === "default") continue;
      if (x.spread || x.key === null) return null;
      given.set(canonical(x.key), x.value);
    }
    return given;
  }
  if (e.kind !== "call") return null;
  for (const [i, a] of e.args.entries()) {
    if (a.spread) return null;
    const name = a.name ?? fields[i];
    if (name !== undefined) given.set(canonical(name), a.value);
  }
  return given;
}

/** The type of the object from which most of the values are taken. */
function carriedOver(target: Target, values: readonly Expression[], fn: Fn): string | null {
  const counts = new Map<string, number>();
  for (const value of values)
    for (const x of within(value)) {
      const member = memberOf(peel(x));
      const type = member === null ? null : target.program.typeOf(member.object, fn);
      if (type === null) continue;
      counts.set(type, (counts.get(type) ?? 0) + 1);
      break;
    }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most !== undefined && most[1] >= CARRIED ? most[0] : null;
}

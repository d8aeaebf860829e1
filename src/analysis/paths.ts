import type { Expression } from "../model/model.js";

/** Methods that give the same value in another wrapping: what they are called on is what they return. */
const WRAPPERS = new Set([
  "clone", "cloned", "copied", "to_owned", "as_ref", "as_mut", "as_deref", "as_deref_mut", "borrow", "borrow_mut", "unwrap", "expect", "into",
  "iter", "iter_mut", "into_iter", "ok", "take", "to_vec", "as_str", "as_slice", "get_mut",
]);

/** Removes what does not change which value is meant: `&x`, `*x`, `await x`, `x?`, `x.clone()`, casts. */
export function peel(e: Expression): Expression {
  for (;;) {
    if (e.kind === "unary" && (e.op === "&" || e.op === "&mut" || e.op === "*" || e.op === "await" || e.op === "?")) e = e.operand;
    else if (e.kind === "call" && e.callee.kind === "field" && WRAPPERS.has(e.callee.name) && (e.args.length === 0 || e.callee.name === "expect")) e = e.callee.object;
    else if (e.kind === "other" && e.syntax === "cast" && e.children.length > 0) e = e.children[0]!;
    else return e;
  }
}

/** One step into a value: `.name`, `["name"]`, `[0]`, `.get("name")`, `getattr(x, "name")`; null if `e` is none. */
export function memberOf(e: Expression): { object: Expression; name: string; fallback: Expression | null } | null {
  if (e.kind === "field") return { object: e.object, name: e.name, fallback: null };
  if (e.kind === "index") {
    const by = peel(e.index);
    return by.kind === "literal" && (by.type === "string" || by.type === "number") ? { object: e.object, name: String(by.value), fallback: null } : null;
  }
  if (e.kind !== "call") return null;
  const first = e.args[0]?.value;
  if (e.callee.kind === "field" && (e.callee.name === "get" || e.callee.name === "pop" || e.callee.name === "setdefault")) {
    if (first?.kind === "literal" && first.type === "string") return { object: e.callee.object, name: String(first.value), fallback: e.args[1]?.value ?? null };
  }
  const second = e.args[1]?.value;
  if (e.callee.kind === "name" && e.callee.name === "getattr" && first !== undefined && second?.kind === "literal" && second.type === "string")
    return { object: first, name: String(second.value), fallback: e.args[2]?.value ?? null };
  return null;
}

/** An access path: the root variable and the members taken from it. */
export interface AccessPath {
  readonly root: string;
  readonly members: readonly string[];
}

/** `slot.size`, `row["size"]` and `(&mut slot).size` as a path; null for anything that is not read off a variable. */
export function pathOf(e: Expression): AccessPath | null {
  const members: string[] = [];
  for (let at = peel(e); ; ) {
    if (at.kind === "name") return { root: at.name, members: members.reverse() };
    const member = memberOf(at);
    if (member === null) return null;
    members.push(member.name);
    at = peel(member.object);
  }
}

export const pathKey = (p: AccessPath): string => [p.root, ...p.members].join(".");

/** Are both read off a variable by the same path? */
export function isSamePath(a: Expression, b: Expression): boolean {
  const [p, q] = [pathOf(a), pathOf(b)];
  return p !== null && q !== null && pathKey(p) === pathKey(q);
}

/** What is left of `path` after `prefix`, or null where `prefix` is none. */
export function restAfter(prefix: AccessPath, path: AccessPath): string[] | null {
  if (prefix.root !== path.root || prefix.members.length > path.members.length) return null;
  for (let i = 0; i < prefix.members.length; i++) if (prefix.members[i] !== path.members[i]) return null;
  return path.members.slice(prefix.members.length);
}

/** The last name by which an expression is known: `a.b.c` is `c`, `f(x)` is `f`, `x` is `x`. */
export function lastName(e: Expression): string | null {
  const p = peel(e);
  if (p.kind === "name") return p.name;
  const member = memberOf(p);
  if (member !== null) return member.name;
  if (p.kind === "call") return lastName(p.callee);
  if (p.kind === "index") return lastName(p.object);
  return null;
}

import type { Program, Fn } from "./program.js";
import { pathOf } from "./paths.js";
import { within } from "./walk.js";

/** The names that a function gives a meaning of its own: parameters and variables, but not what it says is `global`. */
export function boundIn(fn: Fn): ReadonlySet<string> {
  let names = known.get(fn);
  if (names === undefined) known.set(fn, (names = namesBoundIn(fn)));
  return names;
}

const known = new WeakMap<Fn, ReadonlySet<string>>();

const OUTSIDE = /^[ \t\f]*(?:global|nonlocal)[ \t]+([\w, ]+)/gm;

function namesBoundIn(fn: Fn): ReadonlySet<string> {
  const names = new Set(fn.decl.params.map((p) => p.name));
  const isPython = fn.module.language === "python";
  const outside = isPython ? new Set([...fn.module.text.slice(fn.decl.start, fn.decl.end).matchAll(OUTSIDE)].flatMap((m) => m[1]!.split(",").map((x) => x.trim()))) : new Set<string>();
  for (const node of fn.flow.nodes) {
    for (const d of node.defines) {
      if (d.target.kind !== "name" || d.target.name.startsWith("$") || outside.has(d.target.name)) continue;
      const declares = node.statement?.kind !== "assign" || node.statement.declares || isPython;
      if (declares) names.add(d.target.name);
    }
    if (node.statement?.kind === "declare") names.add(node.statement.declaration.name);
  }
  return names;
}

/** A function nearer than the declaration gives the name another meaning: what is called so there is something else. */
export function isBoundIn(from: Fn, name: string, declared: Fn): boolean {
  const around = (at: Fn): boolean => at.decl.start <= declared.decl.start && declared.decl.end <= at.decl.end && at !== declared;
  for (let at: Fn | null = from; at !== null && at.decl.name !== "<module>" && !(at.module === declared.module && around(at)); at = at.outer?.fn ?? null) if (boundIn(at).has(name)) return true;
  return false;
}

/** The names of a function that hide others of its module, its imports or the functions around it. */
export function shadowedIn(program: Program, fn: Fn): string[] {
  const { module } = fn;
  const around = new Set([...module.imports.map((i) => i.as ?? i.name ?? i.from), ...module.types.map((t) => t.name), ...module.functions.filter((f) => f.owner === null && f !== fn.decl).map((f) => f.name), ...boundIn(program.topLevel(module))]);
  for (let at = fn.outer?.fn ?? null; at !== null; at = at.outer?.fn ?? null) for (const name of boundIn(at)) around.add(name);
  return [...boundIn(fn)].filter((n) => n !== "self" && n !== "_" && around.has(n)).sort();
}

/** The variables of the functions around it that a function uses. */
export function capturedBy(fn: Fn): string[] {
  const own = boundIn(fn);
  const captured = new Set<string>();
  for (const node of fn.flow.nodes)
    for (const top of node.expressions)
      for (const e of within(top)) {
        const root = pathOf(e)?.root;
        if (e.kind !== "name" || root === undefined || own.has(root)) continue;
        for (let at = fn.outer?.fn ?? null; at !== null && at.decl.name !== "<module>"; at = at.outer?.fn ?? null)
          if (boundIn(at).has(root)) captured.add(root);
      }
  return [...captured].sort();
}

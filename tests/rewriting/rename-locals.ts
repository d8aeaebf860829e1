import { expressionsOf, bodiesOf, within } from "../../src/analysis/walk.js";
import type { Expression, FunctionDecl, Module, Statement } from "../../src/model/model.js";
import { edited, type Edit } from "./edits.js";

export type Parse = (path: string, text: string) => Module;

/**
 * Renames the locals and parameters of a module for which `mayRename` holds. A name is left where the model does not tell all its places: what
 * comes out means the same, or the name keeps its spelling.
 */
export function renameLocals(module: Module, parse: Parse, mayRename: (name: string) => boolean): { text: string; renamed: string[] } {
  const names = [...new Set(module.functions.filter((f) => !isNested(module, f)).flatMap((f) => localsOf(f)))].filter((name) => mayRename(name) && !isMore(module, name)).sort();
  const before = meaning(module);
  const keeps = (all: readonly string[]): string | null => {
    const text = edited(module.text, all.flatMap((name, i) => renaming(module, name, `zq${i}_${name.length}`)));
    const after = parse(module.path, text);
    const isLeft = all.some((name, i) => after.functions.some((f) => !isNested(after, f) && localsOf(f).includes(`zq${i}_${name.length}`) && reads(f, name)));
    return after.errors.length === 0 && !isLeft && meaning(after, new Map(all.map((name, i) => [`zq${i}_${name.length}`, name]))) === before ? text : null;
  };
  const renamed = names.filter((name) => keeps([name]) !== null);
  const text = keeps(renamed);
  return text === null ? { text: module.text, renamed: [] } : { text, renamed };
}

const isNested = (module: Module, f: FunctionDecl): boolean => module.functions.some((o) => o !== f && o.start < f.start && f.end <= o.end);

/** The names that a function, and what is written in it, assigns or takes. */
function localsOf(f: FunctionDecl): string[] {
  const found = new Set<string>();
  eachOf(f, {
    fn: (g) => { for (const p of g.params) if (p.kind !== "self") found.add(p.name); },
    statement: (s) => {
      const targets = s.kind === "assign" ? [s.target] : s.kind === "loop" ? [s.target] : s.kind === "with" ? s.items.map((i) => i.target) : [];
      for (const t of targets) if (t?.kind === "name") found.add(t.name);
      if (s.kind === "try") for (const h of s.handlers) if (h.name !== null) found.add(h.name);
    },
    expression: () => undefined,
  });
  return [...found].filter((name) => /^[a-z_]\w*$/.test(name) && name !== "_" && name !== "self");
}

/** The function speaks of a name. */
function reads(f: FunctionDecl, name: string): boolean {
  let found = false;
  eachOf(f, { fn: () => undefined, statement: () => undefined, expression: (e) => void (found ||= e.kind === "name" && e.name === name) });
  return found;
}

/** A parameter that declares a field, a variable of an outer scope: its name is known elsewhere. */
const isMore = (module: Module, name: string): boolean =>
  new RegExp(`\\b(global|nonlocal)\\b[^\n]*\\b${name}\\b`).test(module.text) ||
  module.functions.some((f) => f.params.some((p) => p.name === name && /^(public|private|protected|readonly)\b/.test(module.text.slice(p.start, p.end))));

/** The edits that give a local another name wherever the functions of a module use it. */
function renaming(module: Module, name: string, to: string): Edit[] {
  const edits: Edit[] = [];
  const at = (start: number, text: string = to): void => {
    if (module.text.startsWith(name, start) && !/\w/.test(module.text[start + name.length] ?? "")) edits.push({ start, end: start + name.length, text });
  };
  const find = (from: number, end: number, text: string): void => {
    const found = new RegExp(`(?<![\\w.])${name}(?!\\w)`).exec(module.text.slice(from, end));
    if (found !== null) at(from + found.index, text);
  };
  for (const f of module.functions)
    if (!isNested(module, f) && localsOf(f).includes(name))
      eachOf(f, {
        fn: (g) => { for (const p of g.params) if (p.name === name) find(p.start, p.end, to); },
        statement: (s) => {
          // `Slot { size }` and `{ size }` in a pattern bind a field under its own name.
          if (s.kind === "assign" && s.target.kind === "name" && s.target.name === name && s.value.kind === "field" && s.value.name === name && s.start >= s.target.start) at(s.target.start, `${name}: ${to}`);
          if (s.kind === "try") for (const h of s.handlers) if (h.name === name) find(h.start, h.body[0]?.start ?? h.end, to);
        },
        expression: (e) => {
          if (e.kind === "construct") for (const x of e.entries) if (x.key === name && x.value.kind === "name" && x.start === x.value.start) at(x.start, `${name}: ${to}`);
          if (e.kind === "name" && e.name === name) at(e.start);
        },
      });
  // What is told first holds: a shorthand before the name in it.
  const first = new Map<number, Edit>();
  for (const e of edits) if (!first.has(e.start)) first.set(e.start, e);
  return [...first.values()];
}

interface Visitor {
  fn(f: FunctionDecl): void;
  statement(s: Statement): void;
  expression(e: Expression): void;
}

function eachOf(f: FunctionDecl, visit: Visitor): void {
  visit.fn(f);
  const expression = (top: Expression): void => {
    for (const e of within(top)) {
      visit.expression(e);
      if (e.kind === "lambda") eachOf(e.function, visit);
    }
  };
  const body = (statements: readonly Statement[]): void => {
    for (const s of statements) {
      visit.statement(s);
      for (const e of expressionsOf(s)) expression(e);
      if (s.kind === "declare" && s.declaration.kind === "function") eachOf(s.declaration, visit);
      for (const inner of bodiesOf(s)) body(inner);
    }
  };
  for (const p of f.params) if (p.default !== null) expression(p.default);
  body(f.body ?? []);
}

/** The model without places and texts, with new names as the old ones: what the rules can see. */
function meaning(module: Module, back: ReadonlyMap<string, string> = new Map()): string {
  const skipped = new Set(["start", "end", "nameSpan", "text", "lineStarts", "suppressions", "doc"]);
  const text = JSON.stringify(module, (key, value: unknown) => (skipped.has(key) ? undefined : value));
  return text.replace(/\bzq\d+_\d+\b/g, (fresh) => back.get(fresh) ?? fresh);
}


import type { Expression, Module } from "../model/model.js";
import type { FlowNode } from "./flow.js";
import { identifiersIn } from "./names.js";
import { allFunctions } from "./occurrences.js";
import { memberOf, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { childrenOf } from "./walk.js";

/** A place at which a name is used; `object` is what it is taken from. */
export interface Reference {
  fn: Fn;
  node: FlowNode;
  expr: Expression;
  object: Expression | null;
  /** The type in whose body it stands, outside of its methods: a bare name there may be one of them. */
  inBodyOf?: string;
  /** It is given a value here, and not read. */
  isWritten: boolean;
  /** It is called, constructed or awaited here, or is anything else but a target. */
  isCalled: boolean;
  /** It is a side of a calculation or a comparison, or is made a number or a text: a value, and no function. */
  isOperand: boolean;
}

export interface References {
  /** By the name as it is spelt. */
  byName: ReadonlyMap<string, readonly Reference[]>;
  /** The names that annotations speak of: parameters, results, variables and fields, by module. */
  annotated: ReadonlyMap<Module, ReadonlySet<string>>;
  /** Names that decorators, attributes and bases speak of, by module. */
  declaring: ReadonlyMap<Module, ReadonlySet<string>>;
  /** All strings that stand alone in code: `getattr(x, "name")`, tables of handlers, `__all__`. */
  strings: ReadonlyMap<string, readonly Reference[]>;
  /** How names begin that are put together: `f"_format_{code}"`, `"_format_%s" % code`. */
  beginnings: readonly { text: string; by: Reference }[];
}

const known = new WeakMap<Program, References>();

/** Every name that is used in the tree, and where. */
export function referencesIn(program: Program): References {
  let references = known.get(program);
  if (references === undefined) known.set(program, (references = collect(program)));
  return references;
}

function collect(program: Program): References {
  const byName = new Map<string, Reference[]>();
  const strings = new Map<string, Reference[]>();
  const beginnings: { text: string; by: Reference }[] = [];
  const add = (map: Map<string, Reference[]>, name: string, r: Reference): void => {
    const list = map.get(name);
    if (list === undefined) map.set(name, [r]);
    else list.push(r);
  };
  let body: Pick<Reference, "inBodyOf"> = {};
  const look = (fn: Fn, node: FlowNode, e: Expression, isWritten: boolean, isCalled: boolean, isOperand = false): void => {
    const at = { fn, node, expr: e, isWritten, isCalled, isOperand, ...body };
    const member = e.kind === "index" ? null : memberOf(e);
    if (e.kind === "name") add(byName, e.name, { ...at, object: null });
    else if (member !== null) add(byName, member.name, { ...at, object: member.object });
    else if (e.kind === "index" && peel(e.index).kind === "literal") add(byName, String((peel(e.index) as { value: unknown }).value), { ...at, object: e.object });
    else if (e.kind === "construct") {
      if (e.type !== null) add(byName, e.type, { ...at, object: null, isCalled: true });
      // Destructuring and shorthand are read elsewhere; a key gives a value.
      for (const entry of e.entries) if (entry.key !== null) add(byName, entry.key, { ...at, object: e, isWritten: true });
    } else if (e.kind === "literal" && typeof e.value === "string" && e.value.length <= 60) add(strings, e.value, { ...at, object: null });
    const begun = beginningOf(e, fn.module);
    if (begun !== null) beginnings.push({ text: begun, by: { ...at, object: null } });
    for (const child of childrenOf(e)) if (!isKeyOf(e, child)) look(fn, node, child, false, e.kind === "call" && e.callee === child, calculatesWith(e, child));
  };
  for (const fn of allFunctions(program)) {
    for (const node of fn.flow.nodes) {
      const targets = new Set<Expression>(node.defines.filter((d) => d.by !== "update").map((d) => d.target));
      for (const top of node.expressions) look(fn, node, top, targets.has(top), false);
      for (const d of node.defines) if (d.by === "element" || d.by === "enter") look(fn, node, d.target, true, false);
    }
    for (const p of fn.decl.params) if (p.default !== null) look(fn.outer?.fn ?? program.topLevel(fn.module), fn.outer?.node ?? program.topLevel(fn.module).flow.entry, p.default, false, false);
  }
  const note = (into: Set<string>, text: string | null): void => {
    for (const id of text === null ? [] : identifiersIn(text)) into.add(id);
  };
  const annotated = new Map<Module, Set<string>>();
  const declaring = new Map<Module, Set<string>>();
  for (const module of program.modules) {
    const top = program.topLevel(module);
    const types = new Set<string>();
    const declared = new Set<string>();
    for (const t of module.types) {
      for (const b of t.bases) note(declared, b);
      for (const a of t.attributes) note(declared, a.text);
      body = { inBodyOf: t.name };
      for (const f of t.fields) {
        note(types, f.type);
        for (const a of f.attributes) note(declared, a.text);
        if (f.default !== null) look(top, top.flow.entry, f.default, false, false);
      }
      body = {};
      for (const v of t.variants) if (v.value !== null) look(top, top.flow.entry, v.value, false, false);
    }
    for (const f of module.functions) for (const a of f.attributes) note(declared, a.text);
    annotated.set(module, types);
    declaring.set(module, declared);
  }
  for (const fn of allFunctions(program)) {
    // Lambdas have annotations too.
    for (const p of fn.decl.params) note(annotated.get(fn.module)!, p.type);
    note(annotated.get(fn.module)!, fn.decl.returnType);
    for (const node of fn.flow.nodes) if (node.statement?.kind === "assign") note(annotated.get(fn.module)!, node.statement.type);
  }
  return { byName, annotated, declaring, strings, beginnings };
}

/** A calculation, a comparison or a conversion takes this for a number or a text. */
function calculatesWith(e: Expression, child: Expression): boolean {
  if (e.kind === "binary") return /^([-+*/%]|\/\/|\*\*|[<>]=?)$/.test(e.op);
  return e.kind === "call" && e.callee !== child && e.callee.kind === "name" && /^(float|int|str|abs|round|Decimal|Number|String)$/.test(e.callee.name);
}

/** The key under which a record is asked for something, `row["price"]`, `row.get("price", 0)`: no name of a function that somebody may look up. */
function isKeyOf(e: Expression, child: Expression): boolean {
  if (peel(child).kind !== "literal") return false;
  return e.kind === "index" ? e.index === child : e.kind === "call" && e.callee.kind === "field" && /^(get|pop|setdefault|has|delete)$/.test(e.callee.name) && e.args[0]?.value === child;
}

/** What stands before the first gap of a text that may become a name, or is put before another text. */
function beginningOf(e: Expression, module: Module): string | null {
  const text = e.kind === "other" && e.syntax === "template" ? module.text.slice(e.start, e.end).replace(/^[a-zA-Z]{0,2}["'`]+/, "") : e.kind === "literal" && typeof e.value === "string" ? e.value : null;
  const begun = /^(\w{3,})(?:\{|%s|\$\{)/.exec(text ?? "")?.[1] ?? null;
  if (begun !== null || e.kind !== "binary" || e.op !== "+") return begun;
  const first = peel(e.left);
  return first.kind === "literal" && typeof first.value === "string" && /^\w{3,}$/.test(first.value) ? first.value : null;
}

import type { Expression } from "../model/model.js";
import { printExpression } from "../model/print.js";
import { pathKey, pathOf } from "./paths.js";
import { childrenOf } from "./walk.js";
import type { Atom, Clause, Facts, FlowNode } from "./graph.js";

export type { Atom, Clause, Facts } from "./graph.js";

export const NO_FACTS: Facts = new Map();

const MAX_ATOMS = 6;
const MAX_CLAUSES = 48;

function clauseOf(atoms: readonly Atom[]): Clause | null {
  const byKey = new Map(atoms.map((a) => [a.key, a]));
  for (const a of byKey.values()) if (byKey.has(`${a.holds ? "-" : "+"}${a.key.slice(1)}`)) return null;
  const sorted = [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const [only] = sorted;
  if (sorted.length === 1) return { atoms: sorted, key: only!.key, paths: pathsIn(only!.test) };
  return { atoms: sorted, key: sorted.map((a) => a.key).join(" | "), paths: [...new Set(sorted.flatMap((a) => pathsIn(a.test)))] };
}

const pathsOf = new WeakMap<Expression, readonly string[]>();

/** The access paths that an expression reads. */
function pathsIn(e: Expression): readonly string[] {
  let known = pathsOf.get(e);
  if (known === undefined) {
    const found = new Set<string>();
    collectPaths(e, found);
    pathsOf.set(e, (known = [...found]));
  }
  return known;
}

function collectPaths(e: Expression, into: Set<string>): void {
  const path = pathOf(e);
  if (path !== null) into.add(pathKey(path));
  for (const child of childrenOf(e)) collectPaths(child, into);
}

/** What is known when `test` came out as `holds` at `node`, as clauses. Too large a formula gives less, never more. */
export function clausesOf(test: Expression, holds: boolean, node: FlowNode): Clause[] {
  return cnf(test, holds, node).map(clauseOf).filter((c) => c !== null);
}

function cnf(test: Expression, holds: boolean, node: FlowNode): Atom[][] {
  if (test.kind === "unary" && test.op === "!") return cnf(test.operand, !holds, node);
  if (test.kind === "literal" && test.type === "boolean") return test.value === holds ? [] : [[]];
  if (test.kind === "binary") {
    if (test.op === "!=") return [[atom({ ...test, op: "==" }, !holds, node)]];
    if (test.op === "and" || test.op === "or") {
      const left = cnf(test.left, holds, node);
      const right = cnf(test.right, holds, node);
      return (test.op === "and") === holds ? [...left, ...right] : product(left, right);
    }
    if (test.op === "in" && test.right.kind === "list") {
      const atoms = test.right.elements.map((e) => atom({ kind: "binary", op: "==", left: test.left, right: e, start: test.start, end: test.end }, holds, node));
      if (atoms.length > 0 && atoms.length <= 24) return holds ? [atoms] : atoms.map((a) => [a]);
    }
  }
  return [[atom(test, holds, node)]];
}

function product(left: Atom[][], right: Atom[][]): Atom[][] {
  const out: Atom[][] = [];
  for (const l of left) for (const r of right) if (l.length + r.length <= MAX_ATOMS && out.length < 16) out.push([...l, ...r]);
  return out;
}

function atom(test: Expression, holds: boolean, node: FlowNode): Atom {
  return { test, holds, node, key: `${holds ? "+" : "-"}${printExpression(test)}` };
}

/** The facts with further clauses. */
export function add(facts: Facts, clauses: readonly Clause[]): Facts {
  if (clauses.length === 0) return facts;
  const out = new Map(facts);
  for (const c of clauses) if (out.size < MAX_CLAUSES) out.set(c.key, c);
  return out;
}

/** What holds whichever of two ways was taken. What the ways differ in becomes a disjunction, unless `plain`. */
export function join(a: Facts, b: Facts, plain = false): Facts {
  if (a === b) return a;
  const out = new Map<string, Clause>();
  const onlyA: Clause[] = [];
  for (const [key, clause] of a) if (b.has(key)) out.set(key, clause);
  else onlyA.push(clause);
  if (plain) return out;
  const onlyB = [...b.values()].filter((c) => !a.has(c.key));
  for (const x of onlyA)
    for (const y of onlyB) {
      if (out.size >= MAX_CLAUSES || x.atoms.length + y.atoms.length > MAX_ATOMS) continue;
      const both = clauseOf([...x.atoms, ...y.atoms]);
      if (both !== null) out.set(both.key, both);
    }
  return out;
}

/** The facts that survive an assignment to a path. */
export function afterAssigning(facts: Facts, target: string): Facts {
  const ends = (c: Clause) => c.paths.some((p) => p === target || p.startsWith(`${target}.`));
  let out: Map<string, Clause> | null = null;
  for (const clause of facts.values()) if (ends(clause)) (out ??= new Map(facts)).delete(clause.key);
  return out ?? facts;
}

export function sameFacts(a: Facts, b: Facts): boolean {
  if (a.size !== b.size) return false;
  for (const key of a.keys()) if (!b.has(key)) return false;
  return true;
}

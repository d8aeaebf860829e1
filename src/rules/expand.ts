import type { Expression } from "../model/model.js";
import { printExpression } from "../model/print.js";
import { clausesOf, type Atom, type Clause } from "../analysis/facts.js";
import { reachingDefinitions } from "../analysis/definitions.js";
import { returnsOf } from "../analysis/flow.js";
import { outcomeTest } from "../analysis/outcomes.js";
import { pathKey, pathOf, peel } from "../analysis/paths.js";
import { argumentFor, type At } from "../analysis/slice.js";
import type { Target } from "./target.js";

/** What a condition stands for: the clauses, where they hold, and how paths are called there. */
export interface Expansion {
  clauses: readonly Clause[];
  /** What was asked before it answered so, even if what was asked has changed since, or was one of several things. */
  passed?: readonly Clause[];
  at: At;
  renamed: (paths: readonly string[]) => string[];
}

/** `x in EXITING`, `EXITING.has(x)`: the value, and the members of the constant. */
function membership(target: Target, test: Expression, at: At): { value: Expression; of: readonly Expression[] } | null {
  const of = (e: Expression): readonly Expression[] | null => target.program.literalList(e, at.fn);
  if (test.kind === "binary" && test.op === "in") {
    const list = of(test.right);
    return list === null || list.length === 0 ? null : { value: test.left, of: list };
  }
  if (test.kind === "call" && test.callee.kind === "field" && /^(has|includes|contains|__contains__)$/.test(test.callee.name) && test.args[0] !== undefined) {
    const list = of(test.callee.object);
    return list === null || list.length === 0 ? null : { value: test.args[0].value, of: list };
  }
  return null;
}

function membershipClauses(either: Expression, equal: readonly Expression[], atom: Atom): Clause[] {
  return atom.holds ? [wholeClause(equal, atom)] : clausesOf(either, false, atom.node);
}

/** One disjunction, however long the list is. */
function wholeClause(equal: readonly Expression[], atom: Atom): Clause {
  const atoms = equal.map((test): Atom => ({ test, holds: true, node: atom.node, key: `+${printExpression(test)}` }));
  return { atoms, key: atoms.map((a) => a.key).join(" | "), paths: [] };
}

/**
 * A condition that is a variable or a call of the tree, as what it stands for: the value that the variable was given, what the function
 * returns. Several expansions are alternatives that all hold together.
 */
export function expansionsOf(target: Target, atom: Atom, at: At): Expansion[] {
  const asked = outcomeTest(atom.test, at.fn, atom.node);
  const test = asked?.call ?? peel(atom.test);
  if (test.kind === "name" || test.kind === "field") {
    const path = pathOf(test);
    if (path === null) return [];
    const { definitions, entry } = reachingDefinitions(at.fn.flow, path, atom.node);
    const same = (paths: readonly string[]) => [...paths];
    const possible = definitions.filter((d) => !(d.definition.value?.kind === "literal" && d.definition.value.value === !atom.holds));
    const [only] = possible;
    if (entry !== null || possible.length !== 1 || only === undefined || only.definition.value === null || only.definition.by !== "assign" || only.rest.length > 0) return [];
    const there: At = { ...at, node: only.node };
    // A flag that was set under a condition: the condition held when it was set.
    if (only.definition.value.kind === "literal") return [{ clauses: [...(at.fn.factsAt(only.node)?.values() ?? [])], at: there, renamed: same }];
    return [{ clauses: clausesOf(only.definition.value, atom.holds, only.node), at: there, renamed: same }];
  }
  const members = asked === null ? membership(target, test, at) : null;
  if (members !== null) {
    const equal = members.of.map((e): Expression => ({ kind: "binary", op: "==", left: members.value, right: e, start: test.start, end: test.end }));
    const either = equal.reduce((a, b): Expression => ({ kind: "binary", op: "or", left: a, right: b, start: test.start, end: test.end }));
    return [{ clauses: membershipClauses(either, equal, atom), at, renamed: (paths) => [...paths] }];
  }
  if (test.kind !== "call" || (at.frame?.depth ?? 0) > 4) return [];
  const targets = target.program.resolve(test, at.fn).filter((f) => f.decl.body !== null);
  const [fn] = targets;
  if (targets.length !== 1 || fn === undefined) return [];
  const frame = { call: test, element: null, at: asked === null ? at : { ...at, node: asked.node }, depth: (at.frame?.depth ?? 0) + 1 };
  const renamed = (paths: readonly string[]): string[] =>
    fn.decl.params.flatMap((p, i) => {
      const argument = argumentFor(test, fn, i);
      const path = argument === null ? null : pathOf(argument);
      if (path === null) return [];
      const key = pathKey(path);
      return paths.flatMap((x) => (x === key ? [p.name] : x.startsWith(`${key}.`) ? [p.name + x.slice(key.length)] : []));
    });
  // The ways by which the function can have answered so.
  const wanted = asked === null ? atom.holds : atom.holds === asked.succeeds;
  const ways = returnsOf(fn.flow).filter((r) => (asked !== null ? asked.outcomeOf(target.program, r.statement.value, fn) !== !wanted : !(r.statement.value?.kind === "literal" && r.statement.value.value === !atom.holds)));
  const [way] = ways;
  if (ways.length !== 1 || way === undefined || way.statement.value === null) return [];
  const facts = [...(fn.factsAt(way.node)?.values() ?? [])];
  const value = asked !== null || way.statement.value.kind === "literal" ? [] : clausesOf(way.statement.value, atom.holds, way.node);
  return [{ clauses: [...facts, ...value], passed: [...(fn.passedAt(way.node)?.values() ?? [])], at: { fn, node: way.node, frame }, renamed }];
}

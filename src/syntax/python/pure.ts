import type { Expression } from "../../model/model.js";

/** Evaluating it again gives the same and does nothing: a name, a path, a literal, an operation on such. */
export function isPure(e: Expression): boolean {
  switch (e.kind) {
    case "name":
    case "literal":
      return true;
    case "field":
      return isPure(e.object);
    case "index":
      return isPure(e.object) && isPure(e.index);
    case "unary":
      return e.op !== "await" && isPure(e.operand);
    case "binary":
      return isPure(e.left) && isPure(e.right);
    case "list":
      return e.syntax === "tuple" && e.elements.every(isPure);
    case "other":
      return e.syntax === "slice" && e.children.every(isPure);
    default:
      return false;
  }
}

const cheapest = 24;

/** It is pure and so small that it may be written several times, even where such copies are nested. */
export function isCheap(e: Expression): boolean {
  const open = [e];
  for (let budget = cheapest; budget > 0; budget--) {
    const next = open.pop();
    if (next === undefined) return isPure(e);
    if (next.kind === "field") open.push(next.object);
    else if (next.kind === "index") open.push(next.object, next.index);
    else if (next.kind === "unary") open.push(next.operand);
    else if (next.kind === "binary") open.push(next.left, next.right);
    else if (next.kind !== "name" && next.kind !== "literal") return false;
  }
  return false;
}

/** A tree of its own, equal to a pure expression or to a pattern's test: no two places of the model share a node. */
export function copy(e: Expression): Expression {
  switch (e.kind) {
    case "field":
      return { ...e, object: copy(e.object) };
    case "index":
      return { ...e, object: copy(e.object), index: copy(e.index) };
    case "unary":
      return { ...e, operand: copy(e.operand) };
    case "binary":
      return { ...e, left: copy(e.left), right: copy(e.right) };
    case "call":
      return { ...e, callee: copy(e.callee), args: e.args.map((a) => ({ ...a, value: copy(a.value) })) };
    case "list":
      return { ...e, elements: e.elements.map(copy) };
    case "other":
      return { ...e, children: e.children.map(copy) };
    default:
      return { ...e };
  }
}

/** It reads one of these names, be it as a variable or as a field. */
export function mentions(e: Expression, names: ReadonlySet<string>): boolean {
  const inside = (x: Expression) => mentions(x, names);
  switch (e.kind) {
    case "name":
      return names.has(e.name);
    case "field":
      return names.has(e.name) || inside(e.object);
    case "index":
      return inside(e.object) || inside(e.index);
    case "call":
      return inside(e.callee) || e.args.some((a) => inside(a.value));
    case "construct":
      return e.entries.some((x) => inside(x.value) || (x.computed !== null && inside(x.computed)));
    case "list":
      return e.elements.some(inside);
    case "unary":
      return inside(e.operand);
    case "binary":
      return inside(e.left) || inside(e.right);
    case "conditional":
      return inside(e.test) || inside(e.then) || inside(e.otherwise);
    case "other":
      return e.children.some(inside);
    case "literal":
    case "lambda":
      return false;
  }
}

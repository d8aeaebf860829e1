import type { Expression, Param, Statement } from "../../model/model.js";
import { span } from "../../model/build.js";
import type { Node } from "../cst.js";
import type { Lowering, Scope } from "./lowering.js";
import { parts } from "./nodes.js";
import { copy } from "./pure.js";
import { assignTo } from "./targets.js";

/**
 * The parameters of a function or a lambda, whose own scope is `inner`: defaults belong to what surrounds it. `binds` takes Python 2's
 * tuple parameters apart, at the start of the body.
 */
export function parameters(c: Lowering, list: Node | null, inner: Scope): { params: Param[]; binds: Statement[] } {
  const params: Param[] = [];
  const binds: Statement[] = [];
  let isKeywordOnly = false;
  for (const node of list === null ? [] : parts(list)) {
    if (node.kind === "keyword_separator") isKeywordOnly = true;
    else if (node.kind === "tuple_pattern") params.push(c.inScope(inner, () => tupleParameter(c, node, binds)));
    else {
      const param = parameter(c, node, isKeywordOnly);
      if (param === null) continue;
      params.push(param);
      if (param.kind === "rest") isKeywordOnly = true;
    }
  }
  return { params, binds };
}

function parameter(c: Lowering, node: Node, isKeywordOnly: boolean): Param | null {
  const named = (name: Node | null | undefined, type: Node | null, value: Expression | null): Param => ({
    name: name?.text ?? "", type: type?.text ?? null, default: value, kind: isKeywordOnly ? "keyword-only" : "ordinary", ...span(node),
  });
  switch (node.kind) {
    case "identifier":
      return named(node, null, null);
    case "default_parameter":
    case "typed_default_parameter":
      return named(node.field("name"), node.field("type"), c.expressionOf(node, node.field("value")));
    case "list_splat_pattern":
      return { ...named(parts(node)[0], null, null), kind: "rest" };
    case "dictionary_splat_pattern":
      return { ...named(parts(node)[0], null, null), kind: "keywords" };
    case "typed_parameter": {
      const inner = parts(node)[0];
      const bare = inner === undefined || inner.kind === "type" ? null : parameter(c, inner, isKeywordOnly);
      return bare === null ? null : { ...bare, type: node.field("type")?.text ?? null, ...span(node) };
    }
    default:
      return null;
  }
}

function tupleParameter(c: Lowering, node: Node, binds: Statement[]): Param {
  const value = c.temporary(node);
  for (const bind of c.collect(() => assignTo(c, node, node, copy(value)))) binds.push(bind);
  return { name: value.kind === "name" ? value.name : "", type: null, default: null, kind: "ordinary", ...span(node) };
}

import type { Expression } from "../model/model.js";
import type { Clause } from "../analysis/facts.js";
import { evaluationsAt } from "../analysis/evaluations.js";
import type { FlowNode } from "../analysis/flow.js";
import { lastName, memberOf, peel } from "../analysis/paths.js";
import type { Fn, Program } from "../analysis/program.js";
import { isTypedOnly } from "./declarations.js";
import { fit } from "./names.js";
import type { Names } from "./rule.js";
import type { Target } from "./target.js";

/** A value that a member is given, and what holds within its expression. */
export interface Given {
  value: Expression;
  local: readonly Clause[];
}

/** What a node gives to members of one of these names that are declared with such a type and no other: `T(at=v)`, `T(v)`, `T { at: v }`, `x.at = v`. */
export function givenToTyped({ program, renamed }: Target, fn: Fn, node: FlowNode, names: Names, typed: Names): Given[] {
  const found: Given[] = [];
  const give = (owner: string | null, name: string | undefined, value: Expression | null, local: readonly Clause[] = []): void => {
    if (owner !== null && name !== undefined && value !== null && fit(names, name, renamed) !== null && isDeclaredAs(program, fn, owner, name, typed)) found.push({ value, local });
  };
  for (const d of node.defines) {
    const member = d.by === "assign" ? memberOf(peel(d.target)) : null;
    if (member !== null) give(program.typeOf(member.object, fn), member.name, d.value);
  }
  for (const { expr, local } of evaluationsAt(node).makers) {
    if (expr.kind === "construct") for (const x of expr.entries) if (x.key !== null) give(expr.type, x.key, x.value, local);
    if (expr.kind !== "call") continue;
    const made = lastName(expr.callee);
    const type = made === null ? undefined : program.types(made).find((t) => t.decl.name === made && !t.methods.some((m) => /^(__init__|constructor)$/.test(m.decl.name)));
    for (const [i, a] of expr.args.entries()) if (!a.spread && type !== undefined) give(made, a.name ?? type.decl.fields[i]?.name, a.value, local);
  }
  return found;
}

/** All that the declared type names is wanted, but for what says that it may be missing. */
function isDeclaredAs(program: Program, fn: Fn, owner: string, name: string, typed: Names): boolean {
  const field = program.types(owner).filter((t) => t.module.language === fn.module.language).flatMap((t) => t.decl.fields).find((f) => f.name === name);
  return isTypedOnly(field?.type ?? null, typed, MAY_BE_MISSING);
}

const MAY_BE_MISSING = /^(Optional|Union|None|undefined|null|dt)$/;

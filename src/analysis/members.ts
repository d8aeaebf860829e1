import type { Expression, Module } from "../model/model.js";
import { Budget, BudgetExceeded } from "./budget.js";
import { FINALIZERS, MAY_END, REGISTRARS, type Ending } from "./endings.js";
import type { FlowNode } from "./flow.js";
import { anyOf, type Known } from "./kleene.js";
import { canonical } from "./names.js";
import { callsOfNames, occurrencesIn } from "./occurrences.js";
import { lastName, memberOf, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { referencesIn } from "./references.js";
import { slice } from "./slice.js";

/** A member of a type, or a variable of a module where there is no owner and nothing is taken from an object. */
export interface Member {
  owner: string | null;
  module: Module;
  name: string;
}

/** The type that an object is of, as far as that is known. */
export function ownerOf(program: Program, object: Expression, fn: Fn): string | null {
  const type = program.typeOf(object, fn);
  if (type !== null) return type;
  const e = peel(object);
  return e.kind === "name" && (e.name === "cls" || e.name === "Self") ? fn.decl.owner : e.kind === "name" && isTypeName(program, e.name) ? e.name : null;
}

/** Is there a type that is spelt exactly so? */
export const isTypeName = (program: Program, name: string): boolean => program.types(name).some((t) => t.decl.name === name);

/** Are two types the same, or one derived from the other? */
export function areRelated(program: Program, a: string, b: string): boolean {
  const isAmong = (name: string, names: readonly string[]): boolean => names.some((each) => canonical(each) === canonical(name));
  return isAmong(b, program.buildsOn(a)) || isAmong(a, program.buildsOn(b));
}

/** Is the expression that member? Unknown where what it is taken from has no known type. */
export function isMember(program: Program, e: Expression, fn: Fn, member: Member): Known {
  const x = peel(e);
  if (x.kind === "name") return x.name === member.name && member.owner === null && program.constant(x.name, fn.module)?.module === member.module;
  const taken = memberOf(x);
  if (taken?.name !== member.name) return false;
  const owner = ownerOf(program, taken.object, fn);
  if (owner === null || member.owner === null) return undefined;
  return areRelated(program, owner, member.owner);
}

/** A member, or a module's variable, that a value was seen to come from. */
interface Seen {
  expr: Expression;
  fn: Fn;
  /** It went through code that is not in the tree on the way. */
  opaque: boolean;
}

const seenBehind = new WeakMap<Program, Map<Expression, readonly Seen[]>>();

/** All members that a value may come from, worked out once for each expression, with steps of its own. */
function membersBehind(program: Program, e: Expression, fn: Fn, node: FlowNode): readonly Seen[] {
  let ofProgram = seenBehind.get(program);
  if (ofProgram === undefined) seenBehind.set(program, (ofProgram = new Map<Expression, readonly Seen[]>()));
  let seen = ofProgram.get(e);
  if (seen === undefined) {
    const found: Seen[] = [];
    try {
      slice(program, new Budget(MAX_SLICE), e, { fn, node, frame: null }, (step) => {
        const x = peel(step.expr);
        if (x.kind === "name" || memberOf(x) !== null) found.push({ expr: x, fn: step.at.fn, opaque: step.via === "opaque" });
        return false;
      });
    } catch (error) {
      if (!(error instanceof BudgetExceeded)) throw error;
    }
    ofProgram.set(e, (seen = found));
  }
  return seen;
}

const MAX_SLICE = 1_000;

/** Does a value come from that member: itself, an element of it, through variables and helpers of the tree? */
export function comesFrom(program: Program, budget: Budget, e: Expression, fn: Fn, node: FlowNode, member: Member): Known {
  budget.spend();
  return anyOf(
    membersBehind(program, e, fn, node).map((s) => {
      const is = isMember(program, s.expr, s.fn, member);
      return is === true && s.opaque ? undefined : is;
    }),
  );
}

const isProduction = (fn: Fn, member: Member): boolean => fn.module.language === member.module.language && !fn.isTest;

/** Does anything in the tree but a finalizer end what the member holds? */
export function endsMember(program: Program, budget: Budget, member: Member, ending: Ending): Known {
  const answers: Known[] = [];
  for (const [name, calls] of callsOfNames(program)) {
    const registers = REGISTRARS.test(name);
    if (!registers && !ending.byCall(name)) continue;
    for (const { fn, node, expr } of calls) {
      if (!isProduction(fn, member) || FINALIZERS.test(fn.decl.name)) continue;
      const asked = expr.callee.kind === "field" && !registers ? [expr.callee.object] : [];
      for (const a of [...asked, ...expr.args.map((x) => x.value)]) {
        // `finalize(self, destroy, self._handle)`, `register(self.pool.shutdown)`
        const value = registers && a.kind === "field" && ending.byCall(a.name) ? a.object : a;
        answers.push(comesFrom(program, budget, value, fn, node, member));
      }
      if (answers.includes(true)) return true;
    }
  }
  for (const [node, fn] of new Map(referencesIn(program).byName.get(member.name)?.map((r) => [r.node, r.fn]))) {
    if (!isProduction(fn, member)) continue;
    for (const { expr, around } of occurrencesIn(node, (e) => isMember(program, e, fn, member) !== false)) {
      const is = isMember(program, expr, fn, member);
      if (node.statement?.kind === "with" && node.statement.items.some((i) => peel(i.value) === expr)) answers.push(is);
      const [up] = around;
      if (ending.byAwait && around.some((a) => a.kind === "unary" && a.op === "await") && (up?.kind === "unary" || up?.kind === "call" && up.callee.kind !== "field")) answers.push(is);
      // What a member is given to borrows it, unless its name says otherwise.
      if (up?.kind === "call" && up.callee !== expr && MAY_END.test(lastName(up.callee) ?? "") && program.resolve(up, fn).length === 0) answers.push(undefined);
    }
  }
  if (member.module.language === "rust" && member.owner !== null) answers.push(ending.byCall("drop") ? true : undefined);
  return anyOf(answers);
}

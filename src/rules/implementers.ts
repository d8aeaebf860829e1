import type { Expression } from "../model/model.js";
import { evaluationsAt } from "../analysis/evaluations.js";
import { canonical } from "../analysis/names.js";
import type { Program, TypeInfo } from "../analysis/program.js";
import { roleOf } from "../analysis/roles.js";
import { memberNamesOf, missingFrom } from "./declarations.js";
import { activationOf, type Region, type Target } from "./region.js";

/** What of the tree is what the located types promise, by name; null where nothing is. Tests aside. */
export function implementerOf(target: Target, { types: promises = [], ...region }: Region): string | null {
  const { program, budget } = target;
  const names = memberNamesOf({ ...region, types: promises });
  for (const m of program.modules) {
    if (isAside(m.path)) continue;
    for (const decl of m.types) {
      budget.spend();
      const type = program.types(decl.name).find((t) => t.decl === decl);
      if (type === undefined || promises.includes(type) || isPromise(type)) continue;
      const top = activationOf(program.topLevel(m));
      const hasAll = (): boolean => names.length > 0 && missingFrom(target, { symbol: decl.name, roots: [top], activations: [top], cut: false, types: [type] }, names).length === 0;
      if (promises.some((p) => namesAsBase(program, type, p.decl.name)) || hasAll()) return `\`${decl.name}\``;
    }
  }
  return names.length === 0 ? null : objectWith(target, names);
}

const isAside = (path: string): boolean => roleOf(path) === "test" || roleOf(path) === "backup";

/** It only says what others are to have. */
const isPromise = ({ decl, methods }: TypeInfo): boolean =>
  decl.form === "interface" || decl.form === "trait" || decl.form === "alias" || decl.bases.some((b) => /^(Protocol|ABC)\b/.test(b)) || (methods.length > 0 && methods.every((m) => m.decl.body === null));

const namesAsBase = (program: Program, { decl }: TypeInfo, wanted: string): boolean =>
  decl.bases.some((base) => program.buildsOn(base).some((b) => b.replace(/[<[].*/s, "") === wanted));

/** An object literal that has all the members. */
function objectWith({ program, budget }: Target, names: readonly string[]): string | null {
  for (const fn of program.functions) {
    if (fn.module.language !== "typescript" || fn.isTest || isAside(fn.module.path)) continue;
    for (const node of fn.flow.nodes) {
      budget.spend();
      for (const { expr } of evaluationsAt(node).makers) if (expr.kind === "construct" && hasKeys(expr, names)) return `an object of ${fn.module.path}`;
    }
  }
  return null;
}

const hasKeys = ({ entries }: Extract<Expression, { kind: "construct" }>, names: readonly string[]): boolean => names.every((n) => entries.some((x) => x.key !== null && canonical(x.key) === canonical(n)));

import type { Expression } from "../model/model.js";
import { printExpression } from "../model/print.js";
import { BORROWERS } from "../analysis/endings.js";
import type { FlowEdge, FlowNode } from "../analysis/flow.js";
import type { Known } from "../analysis/kleene.js";
import { lifetimeOf, onEvery } from "../analysis/lifetime.js";
import { lastName, pathKey, pathOf, peel, type AccessPath } from "../analysis/paths.js";
import type { Fn, Program } from "../analysis/program.js";
import { within } from "../analysis/walk.js";
import { waysOut } from "../analysis/ways-out.js";
import { fit } from "./names.js";
import type { Target } from "./region.js";
import type { Released } from "./rule.js";
import type { Site } from "./site.js";

/** Is what is acquired at a place ended by one of the given calls, on every way out or on some? */
export function isReleased(target: Target, site: Site, wanted: Released): { is: Known; notes: string[] } {
  const value = site.value === null ? null : peel(site.value);
  if (value === null) return { is: undefined, notes: ["there is no value that could be released"] };
  if (value.kind === "literal") return { is: true, notes: [`\`${printExpression(value)}\` needs no release`] };
  const lock = lockTakenBy(target.program, value, site.activation.fn);
  if (lock !== null) return isLockReleased(target, site, lock, wanted);
  const names = [wanted.by].flat();
  const calls = names.filter((n) => n !== "await" && n !== "keep");
  const lifetime = lifetimeOf(
    target.program,
    target.budget,
    { fn: site.activation.fn, node: site.node, value },
    { byCall: (name) => calls.length > 0 && fit(calls, name, target.renamed) !== null, byAwait: names.includes("await"), byKeeping: names.includes("keep") },
  );
  const ways = [["returns", lifetime.returning], ["raises", lifetime.raising], ["comes back here", lifetime.again]] as const;
  const open = ways.filter(([, is]) => is === false).map(([way]) => way);
  const shown = `\`${printExpression(value).slice(0, 60)}\``;
  const is = wanted.on === "some" ? lifetime.some : onEvery(lifetime);
  const { module } = site.activation.fn;
  if (is === false && module.errors.length > 0) return { is: undefined, notes: [...lifetime.notes, `not-parsed: ${module.path}, in which ${shown} may be released`] };
  const note = is === true ? `${shown} is released` : is === undefined ? `whether ${shown} is released is not known` : open.length > 0 ? `${shown} is not released where it ${open.join(" or ")}` : `${shown} is never released`;
  return { is, notes: [...lifetime.notes, note] };
}

/** The lock that a call takes: what it gives is no more than whether it was taken. `lock.acquire()`, `mutex.lock()`. */
function lockTakenBy(program: Program, value: Expression, fn: Fn): AccessPath | null {
  if (value.kind !== "call" || value.callee.kind !== "field" || !/^(acquire|lock)$/.test(value.callee.name) || fn.module.language === "rust") return null;
  const isKept = fn.flow.nodes.some((n) => n.defines.some((d) => d.value !== null && peel(d.value) === value));
  return isKept || program.resolve(value, fn).length > 0 ? null : pathOf(value.callee.object);
}

/** Is a lock given back, by a call on it, on every way out of the function that took it, or on some? */
function isLockReleased({ program, budget, renamed }: Target, { activation: { fn }, node, value }: Site, lock: AccessPath, wanted: Released): { is: Known; notes: string[] } {
  const isRelease = (e: Expression): boolean => {
    if (e.kind !== "call" || e.callee.kind !== "field" || fit(wanted.by, e.callee.name, renamed) === null) return false;
    const path = pathOf(e.callee.object);
    return path !== null && pathKey(path) === pathKey(lock);
  };
  const releases = (f: Fn, n: FlowNode): boolean => n.expressions.some((top) => within(top).some((e) => isRelease(e) || (f === fn && e.kind === "call" && program.resolve(e, fn).some((callee) => callee.decl.owner === fn.decl.owner && callee.flow.nodes.some((inner) => releases(callee, inner))))));
  const walk = {
    through: (n: FlowNode) => !releases(fn, n),
    // `if not lock.acquire(timeout=1): return`
    isTaken: (e: FlowEdge) => !e.clauses.some((c) => c.atoms.length === 1 && !c.atoms[0]!.holds && [...within(c.atoms[0]!.test)].some((x) => x === peel(value!))),
    raisesOut: (n: FlowNode) => n !== node && !n.next.some((e) => e.exceptional) && n.expressions.some((top) => within(top).some((e) => e.kind === "call" && !BORROWERS.test(lastName(e.callee) ?? ""))),
    spend: () => budget.spend(),
  };
  const { returning, raising } = waysOut(fn.flow, node, walk);
  const isSomewhere = fn.flow.nodes.some((n) => releases(fn, n));
  const shown = `\`${pathKey(lock)}\``;
  if (wanted.on === "some") return { is: isSomewhere, notes: [isSomewhere ? `${shown} is given back` : `${shown} is not given back here`] };
  const open = [returning ? "returns" : null, raising ? "raises" : null].filter((x) => x !== null).join(" or ");
  return { is: open === "", notes: [open === "" ? `${shown} is given back` : `${shown} is still held where it ${open}`] };
}

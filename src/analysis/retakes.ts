import type { Call, Expression } from "../model/model.js";
import { isAssignedIn, valuesGiven } from "./definitions.js";
import type { FlowNode } from "./flow.js";
import type { Known } from "./kleene.js";
import { isTypeOf } from "./lock-names.js";
import { givenBackBy, heldOnEntry, locksAround, locksAt, locksTakenBy, makersOfLock, runsLocked } from "./locks.js";
import { lastName, peel } from "./paths.js";
import { isProperty, ownerAround, type Fn, type Program } from "./program.js";
import { isHeldInExpression, movesGuard } from "./temporaries.js";
import { within } from "./walk.js";

/** A lock is taken, or a call leads to where it is taken, by something that holds it already and cannot take it twice. */
export interface Retake {
  lock: string;
  at: Expression;
  node: FlowNode;
  /** Unknown where a function is called of which it is not known what it is, or where it is not known what kind of lock it is. */
  is: Known;
  /** What is called was given by others, so that nobody can tell what it takes. */
  byGiven: boolean;
  why: string;
}

/** Makers of locks that block their own holder; a condition is what the lock is that it was given. */
const PLAIN = /^(Lock|Mutex|RwLock|AsyncLock|AsyncMutex|SpinLock|Semaphore|BoundedSemaphore|Sema|allocate_lock)$/;
const REENTRANT = /Reentrant|^RLock$/;

const MAX_DEPTH = 5;

/** What takes a lock again, in a function and in what it hands to others to run. */
export function retakesIn(program: Program, fn: Fn): Retake[] {
  const found: Retake[] = [];
  for (const f of program.withLambdas(fn)) {
    const around = heldAround(program, f);
    for (const node of f.flow.nodes) {
      const held = new Set([...around, ...locksAt(program, f, node).map((h) => h.lock)]);
      if (held.size === 0) continue;
      for (const top of node.expressions)
        for (const e of within(top))
          if (e.kind === "field") for (const lock of held) found.push(...takenByProperty(program, e, f, fn, node, lock));
          else if (e.kind === "call")
            for (const lock of held) {
              const how = canBeRetaken(program, fn, lock);
              const { is, why } = how === false ? { is: false as const, why: "" } : takenThrough(program, e, f, fn, node, lock);
              if (is !== false) found.push({ lock, at: e, node, is: how === undefined ? undefined : is, byGiven: how === true && is === undefined && comesFromOthers(e, f), why: how === undefined ? `what kind of lock \`${lock}\` is was not found` : why });
            }
    }
  }
  return found;
}

/** `self.size`, where a property of that name takes the lock. */
function takenByProperty(program: Program, e: Expression & { kind: "field" }, f: Fn, fn: Fn, node: FlowNode, lock: string): Retake[] {
  const readers = propertiesRead(program, e, f).filter((p) => takes(program, p, fn, lock, new Set(), 0));
  const how = readers.length === 0 ? false : canBeRetaken(program, fn, lock);
  return how === false ? [] : [{ lock, at: e, node, is: how, byGiven: false, why: how === undefined ? `what kind of lock \`${lock}\` is was not found` : `\`${e.name}\` takes \`${lock}\` again` }];
}

/** The function that runs where a member is read, as it looks. */
function propertiesRead(program: Program, e: Expression, fn: Fn): Fn[] {
  if (e.kind !== "field" || fn.module.language !== "python" || !isSelf(e.object)) return [];
  const owner = ownerAround(fn);
  return owner === null ? [] : program.methods(owner, e.name).filter((m) => m.decl.name === e.name && isProperty(m.decl));
}

const isSelf = (e: Expression): boolean => {
  const x = peel(e);
  return x.kind === "name" && /^(self|cls)$/.test(x.name);
};

/** The locks that are held while a lambda runs. */
function heldAround(program: Program, f: Fn): string[] {
  if (f.outer === undefined || f.outer === null) return [];
  const { fn, node } = f.outer;
  const run = node.expressions.flatMap((top) => [...within(top)]).filter((e): e is Call => e.kind === "call" && e.args.some((a) => a.value.kind === "lambda" && a.value.function === f.decl));
  // A function that is only made here, and run by nothing here, runs some other time.
  return run.flatMap((e) => [...runsLocked(program, e, fn).map((h) => h.lock), ...(/^(map|forEach|for_each|filter|some|every|reduce|sort|find)$/.test(lastName(e.callee) ?? "") ? [...locksAt(program, fn, node).map((h) => h.lock), ...heldAround(program, fn)] : [])]);
}

/** True where the holder of the lock waits for itself; false where it is admitted. */
function canBeRetaken(program: Program, fn: Fn, lock: string, depth = 0): Known {
  const field = fn.decl.owner === null ? undefined : program.types(fn.decl.owner).flatMap((t) => t.decl.fields).find((f) => f.name === lock);
  if (field?.type != null && /Reentrant|\bRLock\b/.test(field.type)) return false;
  const kinds = makersOfLock(program, fn, lock).map((e) => kindOf(program, fn, e, depth));
  if (kinds.length === 0) return field?.type != null && isTypeOf(program, field.type, /\b(Mutex|RwLock)\b/) ? true : undefined;
  return kinds.every((k) => k === kinds[0]) ? kinds[0] : undefined;
}

function kindOf(program: Program, fn: Fn, made: Expression, depth: number): Known {
  if (made.kind !== "call" || depth > 3) return undefined;
  const text = [lastName(made.callee), made.callee.kind === "field" ? lastName(made.callee.object) : null];
  const [first] = made.args.map((a) => peel(a.value));
  if (text.some((t) => t !== null && REENTRANT.test(t))) return false;
  if (text[0] === "Condition") {
    // Python's own makes a lock that admits its holder; that of asyncio does not.
    if (first === undefined) return text[1] === "asyncio";
    const given = lastName(first);
    return first.kind === "call" ? kindOf(program, fn, first, depth + 1) : given === null ? undefined : canBeRetaken(program, fn, given, depth + 1);
  }
  if (!text.some((t) => t !== null && PLAIN.test(t))) return undefined;
  return (text[0] ?? "").includes("Sema") && first !== undefined && !(first.kind === "literal" && first.value === 1) ? undefined : true;
}

/** The lock that a condition was given goes by both names. */
function namesOf(program: Program, fn: Fn, lock: string): Set<string> {
  const names = new Set([lock]);
  for (const e of makersOfLock(program, fn, lock)) if (e.kind === "call" && lastName(e.callee) === "Condition") for (const a of e.args) if (a.value.kind !== "call") names.add(lastName(a.value) ?? lock);
  return names;
}

const isSame = (program: Program, a: Fn, lock: string, b: Fn, other: string): boolean => {
  const ours = namesOf(program, a, lock);
  return [...namesOf(program, b, other)].some((n) => ours.has(n));
};

function takenThrough(program: Program, e: Call, fn: Fn, of: Fn, node: FlowNode, lock: string): { is: Known; why: string } {
  const again = locksTakenBy(program, fn).find((t) => t.at === e && isSame(program, of, lock, of, t.lock));
  if (again !== undefined && (heldBefore(program, fn, node, lock) || isHeldInExpression(program, fn, node, e))) return { is: true, why: `\`${lock}\` is taken twice` };
  if (isGivenObject(program, e, fn, of, lock)) return { is: true, why: `what is called is given the object, and takes \`${lock}\` again` };
  if (isGiven(program, e, fn)) return { is: undefined, why: `\`${lastName(e.callee) ?? "a function"}\` is called with \`${lock}\` held, and may take it` };
  if (!isOnSelf(e, of) || movesGuard(program, fn, e, lock)) return { is: false, why: "" };
  // What is async only begins when it is awaited.
  return program.resolve(e, fn).some((callee) => !(fn.module.language === "rust" && callee.decl.isAsync && !e.awaited) && takes(program, callee, of, lock, new Set(), 0)) ? { is: true, why: `\`${lastName(e.callee) ?? ""}\` takes \`${lock}\` again` } : { is: false, why: "" };
}

/** `observer(this, id)`: the function is known, and calls a method that takes the lock on what it is given. */
function isGivenObject(program: Program, e: Call, fn: Fn, of: Fn, lock: string): boolean {
  const { owner } = of.decl;
  const places = e.args.flatMap((a, i) => (lastName(a.value) === "self" && peel(a.value).kind === "name" ? [i] : []));
  if (owner === null || places.length === 0) return false;
  return program.resolve(e, fn).some((callee) => {
    const given = new Set(places.map((i) => callee.decl.params.filter((p) => p.kind !== "self")[i]?.name));
    const methods = callee.flow.nodes.flatMap((n) => n.expressions.flatMap((top) => [...within(top)].flatMap((x) => (x.kind === "call" && x.callee.kind === "field" && peel(x.callee.object).kind === "name" && given.has(lastName(x.callee.object) ?? "") ? program.methods(owner, x.callee.name) : []))));
    return methods.some((m) => takes(program, m, of, lock, new Set(), 0));
  });
}

/** Held when the node is come to, by what was taken before it or by what it stands in. */
const heldBefore = (program: Program, fn: Fn, node: FlowNode, lock: string): boolean =>
  heldOnEntry(program, fn, node).has(lock) || (node.prev.length > 0 && node.prev.every((p) => locksAround(program, fn, p.from).some((h) => h.lock === lock)));

/** `self.read()`, or a function of the module: what it takes is the same lock. A variable that holds methods of the same object is resolved to them. */
const isOnSelf = (e: Call, fn: Fn): boolean => {
  const callee = peel(e.callee);
  return callee.kind === "name" || (callee.kind === "field" && peel(callee.object).kind === "name" && (fn.decl.owner === null || isSelf(callee.object)));
};

/** A function that somebody gave, and not one of the language: a variable, a parameter or a member holds it, or it is the method of a listener. */
function isGiven(program: Program, e: Call, fn: Fn): boolean {
  const callee = peel(e.callee);
  if (program.resolve(e, fn).length > 0 || givenBackBy(program, e, fn) !== null) return false;
  if (callee.kind === "field") return isHook(program, callee, fn) || isListener(callee.object, fn);
  if (callee.kind !== "name") return false;
  const holder = holderOf(fn, callee.name);
  return holder !== null && !isGivenByOwn(program, holder, callee.name);
}

/** The function that has a variable or a parameter of this name, this one or one around it. */
function holderOf(fn: Fn, name: string): Fn | null {
  for (let f: Fn | null = fn; f !== null; f = f.outer?.fn ?? null) if (f.decl.params.some((p) => p.name === name) || isAssignedIn(f.flow, name)) return f;
  return null;
}

/** `def _locked(self, work)` of which all callers are of the same type, and write out what they give: that is looked into where it stands. */
function isGivenByOwn(program: Program, fn: Fn, name: string): boolean {
  const callers = program.callers(fn);
  return fn.decl.owner !== null && fn.decl.params.some((p) => p.name === name) && callers.length > 0 && callers.every((c) => ownerAround(c.fn) === fn.decl.owner && c.call.args.some((a) => a.value.kind === "lambda"));
}

/** `self.on_change(slot)`: a member that was given to the constructor, or is declared to be a function. */
function isHook(program: Program, callee: Expression & { kind: "field" }, fn: Fn): boolean {
  const owner = program.typeOf(callee.object, fn);
  if (owner === null) return false;
  const type = program.types(owner).flatMap((t) => t.decl.fields).find((f) => f.name === callee.name)?.type ?? "";
  return /=>|\bCallable\b|\bFunction\b|\bFn(Mut|Once)?\(/.test(type) || program.attributeWrites(owner, callee.name).some(({ fn: f, value }) => f.decl.params.some((p) => p.name === lastName(value)));
}

const LISTENERS = /listener|observer|callback|subscriber|hook|watcher/i;

/** A variable that stands for each of the listeners. */
const isListener = (e: Expression, fn: Fn): boolean => {
  const x = peel(e);
  return x.kind === "name" && definedAs(fn, x.name).some((v) => LISTENERS.test(lastName(v.kind === "index" ? v.object : v) ?? ""));
};

const definedAs = (fn: Fn, name: string): Expression[] => {
  const holder = holderOf(fn, name);
  return holder === null ? [] : valuesGiven(holder.flow, name);
};

/** It was given from outside: as a parameter, as a member, as one of what a member holds. A variable that holds a function by its name was not. */
function comesFromOthers(e: Call, fn: Fn): boolean {
  const callee = peel(e.callee);
  if (callee.kind !== "name") return true;
  const holder = holderOf(fn, callee.name);
  if (holder === null || holder.decl.params.some((p) => p.name === callee.name)) return holder !== null;
  return definedAs(fn, callee.name).some((v) => v.kind === "index" || v.kind === "field" || (v.kind === "call" && v.callee.kind === "field" && peel(v.callee.object).kind === "field"));
}

function takes(program: Program, callee: Fn, from: Fn, lock: string, seen: Set<Fn>, depth: number): boolean {
  if (seen.has(callee) || depth > MAX_DEPTH) return false;
  seen.add(callee);
  const isOurs = callee.decl.owner === null ? callee.module === from.module || callee.outer != null : callee.decl.owner === from.decl.owner || isRelated(program, callee.decl.owner, from.decl.owner);
  if (!isOurs) return false;
  if (locksTakenBy(program, callee).some((t) => isSame(program, from, lock, callee, t.lock))) return true;
  const runBy = (e: Expression, f: Fn): Fn[] => (e.kind === "call" ? (isOnSelf(e, f) ? program.resolve(e, f) : []) : propertiesRead(program, e, f));
  return program.withLambdas(callee).some((f) => f.flow.nodes.some((n) => n.expressions.some((top) => [...within(top)].some((e) => runBy(e, f).some((next) => takes(program, next, from, lock, seen, depth + 1))))));
}

const isRelated = (program: Program, a: string, b: string | null): boolean => b !== null && [...program.types(a).map((t) => [t, b] as const), ...program.types(b).map((t) => [t, a] as const)].some(([t, other]) => t.decl.bases.includes(other));

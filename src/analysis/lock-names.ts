import type { Expression } from "../model/model.js";
import { identifiersIn } from "./names.js";
import { lastName, memberOf, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";

/** What locks are called where nothing says of which type they are. */
const LOCKS = /lock|mutex|\bcond(ition)?\b|semaphore|guard|exclusive|monitor|rlock|rwlock/i;
/** What makes one. */
const MAKERS = /^(Lock|RLock|Condition|Semaphore|BoundedSemaphore|Mutex|RwLock|ReentrantMutex|FairMutex|SpinLock|AsyncLock|Sema)$/;
/** Methods that take one. */
const TAKES = /^(acquire|lock|write|read|lock_blocking|blocking_lock|enter|acquire_lock|lock_shared|lock_exclusive)$/;

/** Is it a lock: by what it is called, by its type, or by how the tree makes it? Gives what it is called. */
export function lockName(program: Program, e: Expression, fn: Fn, self: string | null = null): string | null {
  const x = peel(e);
  const name = lastName(x);
  if (name === null) return null;
  if (x.kind === "call" && x.args.length === 0 && /^(read_?lock|write_?lock|gen_?rlock|gen_?wlock)/i.test(name)) return name;
  const member = memberOf(x);
  const owner = member === null ? null : (program.typeOf(member.object, fn) ?? (lastName(member.object) === "self" ? self : null));
  const made = owner === null ? [] : program.attributeWrites(owner, name).map((w) => lastName(w.value));
  if (made.some((m) => m !== null && MAKERS.test(m))) return name;
  const constant = x.kind === "name" ? program.constant(x.name, fn.module)?.assign.value : undefined;
  if (constant !== undefined && MAKERS.test(lastName(constant) ?? "")) return name;
  const declared = owner === null ? null : (program.types(owner).flatMap((t) => t.decl.fields).find((f) => f.name === name)?.type ?? null);
  if (declared !== null && isTypeOf(program, declared, /\b(Mutex|RwLock|Lock|RLock|Condition|ReentrantMutex)\b/)) return name;
  return LOCKS.test(name) ? name : null;
}

/** Does a type say that it is one of these, by itself or by what an alias in it stands for? */
export const isTypeOf = (program: Program, type: string, wanted: RegExp): boolean =>
  wanted.test(type) || identifiersIn(type).some((n) => program.types(n).some(({ decl, module }) => decl.form === "alias" && wanted.test(module.text.slice(decl.nameSpan.end, decl.end))));

/** `self._lock` of `self._lock.acquire()`, `lock.read()`; else the expression itself. */
export function lockOf(e: Expression): Expression {
  const x = peel(e);
  return x.kind === "call" && x.callee.kind === "field" && TAKES.test(x.callee.name) ? x.callee.object : x;
}

/** A call that takes a lock: `m.lock().unwrap()`, `lock.acquire()`. */
export function takenBy(program: Program, e: Expression, fn: Fn): string | null {
  if (e.kind !== "call" || e.callee.kind !== "field" || !TAKES.test(e.callee.name)) return null;
  const name = lockName(program, e.callee.object, fn);
  if (name !== null) return name;
  // A method called `lock` that takes nothing is one, whatever it is called on.
  return /^(lock|acquire)$/.test(e.callee.name) && e.args.length === 0 ? (lastName(e.callee.object) ?? e.callee.name) : null;
}

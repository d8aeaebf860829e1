import type { Call, Expression, With } from "../model/model.js";
import type { FlowNode } from "./flow.js";
import { lockName, lockOf, takenBy } from "./lock-names.js";
import { lastName, memberOf, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { heldByTemporaries, movesGuard } from "./temporaries.js";
import { within } from "./walk.js";

/** Methods that give one back. */
const GIVES = /^(release|unlock|drop|leave|exit)$/;
/** Functions that run what they are given while they hold a lock. */
const RUNS_LOCKED = /^(runExclusive|withLock|with_lock|withMutex|synchronized|runLocked|run_locked|acquireAndRun|locked|critical_section)$/;

/** A lock that is held, as the code calls it. */
export interface Held {
  lock: string;
}

/** The locks that are held at a node of a function, by what stands around it and what was taken before it; `self`: whose method it stands in for. */
export function locksAt(program: Program, fn: Fn, node: FlowNode, self: string | null = null): Held[] {
  return [...locksAround(program, fn, node, self), ...takenBefore(program, fn, node)];
}

/** The locks in which a node stands: by a `with` around it, or by what runs the whole function. */
export function locksAround(program: Program, fn: Fn, node: FlowNode, self: string | null = null): Held[] {
  const held: Held[] = [];
  for (let s = node.scope; s !== null; s = s.outer)
    if (s.in === "with")
      for (const item of (s.statement as With).items) {
        const name = lockName(program, lockOf(item.value), fn, self);
        if (name !== null) held.push({ lock: name });
      }
  return [...held, ...takenByDecorators(program, fn)];
}

const decorated = new WeakMap<Fn, readonly Held[]>();

/** The locks within which a function runs by its decorators. The same list at every asking. */
function takenByDecorators(program: Program, fn: Fn): readonly Held[] {
  if (fn.decl.attributes.length === 0) return [];
  let known = decorated.get(fn);
  if (known === undefined)
    decorated.set(fn, (known = fn.decl.attributes.flatMap(({ name }) => (RUNS_LOCKED.test(name) || /(^|[._])(synchronized|locked|with_lock)$/.test(name) ? [{ lock: name }] : takenByDecorator(program, fn, name)))));
  return known;
}

/** The locks within which a decorator of the tree runs the function that it is given. */
function takenByDecorator(program: Program, fn: Fn, name: string): Held[] {
  const last = name.split(".").at(-1)!;
  const decorators = program.spelt(last).filter((f) => f.decl.name === last && f.decl.owner === null && f !== fn && f.module.language === fn.module.language && f.module.language === "python");
  return decorators.flatMap((decorator) => {
    const given = new Set(decorator.decl.params.map((p) => p.name));
    const runs = (n: FlowNode): boolean => n.expressions.some((top) => within(top).some((e) => e.kind === "call" && e.callee.kind === "name" && given.has(e.callee.name)));
    return program.functions.filter((f) => f.outer?.fn === decorator && f.decl.attributes.every((a) => a.name !== name)).flatMap((inner) => inner.flow.nodes.filter(runs).flatMap((n) => locksAt(program, inner, n, fn.decl.owner)));
  });
}

/** A lock that a function takes by itself, and where. */
export interface Taken {
  lock: string;
  node: FlowNode;
  at: Expression;
}

const takenBySelf = new WeakMap<Fn, readonly Taken[]>();

/** The locks that a function takes by itself. The same list at every asking. */
export function locksTakenBy(program: Program, fn: Fn): readonly Taken[] {
  let known = takenBySelf.get(fn);
  if (known === undefined) takenBySelf.set(fn, (known = findTaken(program, fn)));
  return known;
}

function findTaken(program: Program, fn: Fn): Taken[] {
  const found: Taken[] = [];
  const seen = new Set<object>();
  for (const node of fn.flow.nodes) {
    for (let s = node.scope; s !== null; s = s.outer) {
      if (s.in !== "with" || seen.has(s.statement)) continue;
      seen.add(s.statement);
      for (const item of (s.statement as With).items) {
        const lock = lockName(program, lockOf(item.value), fn);
        if (lock !== null) found.push({ lock, node, at: item.value });
      }
    }
    for (const top of node.expressions)
      for (const e of within(top)) {
        if (e.kind !== "call") continue;
        const isRunner = e.callee.kind === "field" && (RUNS_LOCKED.test(e.callee.name) || program.resolve(e, fn).some(isChained));
        const lock = takenBy(program, e, fn) ?? (isRunner && e.callee.kind === "field" ? lastName(e.callee.object) : null);
        if (lock !== null) found.push({ lock, node, at: e });
      }
  }
  return found;
}

/** How a lock is made that a function takes, by its name: as a member of its own type or of what that builds on, or as its module's variable. */
export function makersOfLock(program: Program, fn: Fn, lock: string): Expression[] {
  const { owner } = fn.decl;
  const owners = owner === null ? [] : [owner, ...program.types(owner).flatMap((t) => t.decl.bases)];
  const written = owners.flatMap((o) => program.attributeWrites(o, lock).map((w) => w.value));
  const constant = program.constant(lock, fn.module)?.assign.value;
  return [...written, ...(constant === undefined ? [] : [constant])].map(peel);
}

const takenKnown = new WeakMap<Fn, ReadonlyMap<FlowNode, ReadonlySet<string>>>();

/** The same, with those that are taken at the node itself. */
function takenBefore(program: Program, fn: Fn, node: FlowNode): Held[] {
  return [...heldOnEntry(program, fn, node), ...takesIn(program, fn, node)].map((lock) => ({ lock }));
}

/** Locks that were taken on every way to a node, and not given back before it. */
export function heldOnEntry(program: Program, fn: Fn, node: FlowNode): ReadonlySet<string> {
  let known = takenKnown.get(fn);
  if (known === undefined) takenKnown.set(fn, (known = withTemporaries(takenIn(program, fn), heldByTemporaries(program, fn))));
  return known.get(node) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function withTemporaries(taken: ReadonlyMap<FlowNode, ReadonlySet<string>>, held: ReadonlyMap<FlowNode, ReadonlySet<string>>): ReadonlyMap<FlowNode, ReadonlySet<string>> {
  return held.size === 0 ? taken : new Map([...taken, ...[...held].map(([node, locks]) => [node, new Set([...(taken.get(node) ?? []), ...locks])] as const)]);
}

const takesKnown = new WeakMap<FlowNode, readonly string[]>();

/** The locks that are taken at a node. */
function takesIn(program: Program, fn: Fn, node: FlowNode): readonly string[] {
  let known = takesKnown.get(node);
  if (known === undefined) takesKnown.set(node, (known = node.expressions.flatMap((top) => within(top).flatMap((e) => takenBy(program, e, fn) ?? []))));
  return known;
}

/** Those that are held on entry, for all nodes of a function, as a forward analysis over the graph. */
function takenIn(program: Program, fn: Fn): ReadonlyMap<FlowNode, ReadonlySet<string>> {
  const ends = (held: string, n: FlowNode): boolean =>
    n.expressions.some((top) => within(top).some((e) => e.kind === "call" && (movesGuard(program, fn, e, held) || (GIVES.test(lastName(e.callee) ?? "") && (lastName(e.callee) === "drop" || givenBack(program, e, fn) === held)) || givenBackBy(program, e, fn) === held)));
  if (!fn.flow.nodes.some((n) => takesIn(program, fn, n).length > 0)) return new Map();
  const at = new Map<FlowNode, Set<string>>();
  const queue: FlowNode[] = [fn.flow.entry];
  at.set(fn.flow.entry, new Set());
  while (queue.length > 0) {
    const n = queue.shift()!;
    const out = new Set([...at.get(n)!].filter((held) => !ends(held, n)));
    // In Rust a guard that is bound to nothing goes at the end of its statement; so does one of which a part is taken.
    const isKept = fn.module.language !== "rust" || n.defines.some((d) => d.target.kind === "name" && d.target.name !== "_" && d.value !== null && takenBy(program, guardOf(d.value), fn) !== null);
    if (isKept) for (const t of takesIn(program, fn, n)) out.add(t);
    for (const e of n.next) {
      const kept = fn.module.language === "rust" ? new Set([...out].filter(() => isInBlockOf(n, e.to))) : out;
      const before = at.get(e.to);
      const joined = before === undefined ? kept : new Set([...before].filter((x) => kept.has(x)));
      if (joined.size === before?.size) continue;
      at.set(e.to, joined);
      queue.push(e.to);
    }
  }
  return at;
}

/** `m.lock()` of `m.lock().map_err(f)?`, `&mut *m.write().await`: what gives the guard itself. */
function guardOf(e: Expression): Expression {
  if (e.kind === "unary") return guardOf(e.operand);
  return e.kind === "call" && e.callee.kind === "field" && /^(unwrap|expect|map_err|unwrap_or_else|ok|ok_or|ok_or_else|context|with_context|into_inner)$/.test(e.callee.name) ? guardOf(e.callee.object) : e;
}

const givenBack = (program: Program, e: Call, fn: Fn): string | null => (e.callee.kind === "field" ? (lockName(program, e.callee.object, fn) ?? lastName(e.callee.object)) : null);

/** `release()` of `const release = await mutex.acquire()`: the lock that it gives back. */
export function givenBackBy(program: Program, e: Call, fn: Fn): string | null {
  const callee = peel(e.callee);
  if (callee.kind !== "name" || e.args.length > 0) return null;
  const made = fn.flow.nodes.flatMap((n) => n.defines.flatMap((d) => (d.target.kind === "name" && d.target.name === callee.name && d.value !== null ? [peel(d.value)] : [])));
  return made.map((v) => takenBy(program, v, fn)).find((lock) => lock !== null) ?? null;
}

/** A way does not leave the block in which a guard was taken. */
function isInBlockOf(from: FlowNode, to: FlowNode): boolean {
  if (from.scope?.in !== "block") return true;
  for (let s = to.scope; s !== null; s = s.outer) if (s.statement === from.scope.statement) return true;
  return false;
}

/** The call that is given a lambda runs it while it holds a lock: by its name, or because the tree's function does. */
export function runsLocked(program: Program, call: Call, fn: Fn, depth = 0): Held[] {
  const name = lastName(call.callee);
  if (name !== null && RUNS_LOCKED.test(name)) return [{ lock: call.callee.kind === "field" ? (lastName(call.callee.object) ?? name) : name }];
  const tail = tailOf(call, fn);
  if (tail !== null) return [{ lock: tail }];
  if (depth > 2) return [];
  const callees = program.resolve(call, fn);
  const chain = callees.some(isChained) && call.callee.kind === "field" ? lastName(call.callee.object) : null;
  return [...(chain === null ? [] : [{ lock: chain }]), ...callees.flatMap((callee) =>
    callee.flow.nodes.flatMap((n) => {
      const runs = n.expressions.some((top) => within(top).some((e) => e.kind === "call" && e.callee.kind === "name" && callee.decl.params.some((p) => p.name === (e.callee as { name: string }).name)));
      return runs ? locksAt(program, callee, n) : [];
    }),
  )];
}

/** `const turn = this.tail.then(work); this.tail = turn.catch(…)`: each waits for the one before it. Gives the member that all wait for. */
function tailOf(call: Call, fn: Fn): string | null {
  if (call.callee.kind !== "field" || call.callee.name !== "then" || fn.module.language !== "typescript") return null;
  const member = memberOf(startOfChain(call.callee.object));
  if (member === null) return null;
  const turns = new Set(fn.flow.nodes.flatMap((n) => n.defines.flatMap((d) => (d.target.kind === "name" && d.value !== null && hasPart(d.value, call) ? [d.target.name] : []))));
  const isTurn = (value: Expression): boolean => hasPart(value, call) || within(value).some((e) => e.kind === "name" && turns.has(e.name));
  return fn.flow.nodes.some((n) => n.defines.some((d) => d.by === "assign" && d.value !== null && isSameMember(d.target, member) && isTurn(d.value))) ? member.name : null;
}

/** `p` of `p.catch(ignore).finally(done)` */
function startOfChain(e: Expression): Expression {
  const x = peel(e);
  return x.kind === "call" && x.callee.kind === "field" && /^(then|catch|finally)$/.test(x.callee.name) ? startOfChain(x.callee.object) : x;
}

const hasPart = (whole: Expression, part: Expression): boolean => within(whole).some((e) => e === part);

const isSameMember = (e: Expression, member: { object: Expression; name: string }): boolean => {
  const other = memberOf(peel(e));
  return other !== null && other.name === member.name && lastName(other.object) === lastName(member.object);
};

/** `run(work) { const next = this.tail.then(work, work); this.tail = next…; }`: a chain of promises that lets one after the other run is a lock. */
function isChained(callee: Fn): boolean {
  if (callee.module.language !== "typescript") return false;
  const isGiven = (e: Expression): boolean => callee.decl.params.some((p) => within(e).some((x) => x.kind === "name" && x.name === p.name)) || (e.kind === "lambda" && callee.decl.params.some((p) => callee.module.text.slice(e.start, e.end).includes(`${p.name}(`)));
  const tails = callee.flow.nodes.flatMap((n) => n.expressions.flatMap((top) => [...within(top)])).flatMap((e) => (e.kind === "call" && e.callee.kind === "field" && e.callee.name === "then" && e.args.some((a) => isGiven(a.value)) ? [lastName(e.callee.object)] : []));
  return tails.length > 0 && callee.flow.nodes.some((n) => n.defines.some((d) => memberOf(peel(d.target)) !== null && tails.includes(lastName(d.target))));
}

import type { Call, Expression } from "../model/model.js";
import type { Budget } from "./budget.js";
import { FINALIZERS, SCOPE_EXITS } from "./endings.js";
import type { FlowNode } from "./flow.js";
import { anyOf, type Known } from "./kleene.js";
import { comesFrom, isMember, type Member } from "./members.js";
import { wordsIn } from "./mentions.js";
import { canonical } from "./names.js";
import { callsIn } from "./occurrences.js";
import { lastName, pathKey, pathOf, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { within } from "./walk.js";

const GROWS = /^(append|appendleft|push|push_back|push_front|add|insert|extend|extendleft|unshift|put|put_nowait|setdefault|set|extend_from_slice)$/;
const SHRINKS = /^(pop|popleft|popitem|pop_front|pop_back|pop_first|shift|clear|remove|discard|delete|splice|truncate|drain|retain|split_off|swap_remove|take|replace|get_nowait|heappop|heapreplace|recv|try_recv)$/;
/** The same as words in their canonical spelling. */
const SHRINKS_WORD = new RegExp(SHRINKS.source.replaceAll("_", ""));
/** Values of which a construction says how many elements there may be. */
const BOUNDED_TYPES = /^(LRUCache|LruCache|TTLCache|FIFOCache|RingBuffer|CircularBuffer|ArrayVec|BoundedDeque|ArrayQueue|sync_channel|channel)$/;
/** What goes with the last user of its elements. */
const WEAK_TYPES = /^(WeakValueDictionary|WeakKeyDictionary|WeakSet|WeakMap)$/;
/** What runs once, at the end of a thing's life, bounds nothing while it lives. */
const ENDS = /^(close|aclose|shutdown|stop|dispose|destroy|teardown|tearDown|terminate|disconnect)$/;
const MAKES = /^(__init__|__post_init__|constructor|new|default)$/;

/** Something that a collection gets. */
export interface Addition {
  to: Expression;
  value: Expression;
  /** The key under which it is stored: the same key replaces. */
  key: Expression | null;
  at: Expression;
  /** `xs += ys`, which adds only where `xs` is a collection and no number. */
  mayBeSum: boolean;
  /** `xs[k].append(v)`, `xs[k] += 1`, which adds a key only where `xs` makes what it lacks. */
  byDefault?: true;
}

/** What a node adds to collections: `xs.append(v)`, `xs[k] = v`, `xs += [v]`, `xs = [...xs, v]`. */
export function additionsAt(node: FlowNode): Addition[] {
  const found: Addition[] = [];
  for (const top of node.expressions)
    for (const e of within(top)) {
      if (e.kind !== "call" || e.callee.kind !== "field" || !GROWS.test(e.callee.name) || e.args.length === 0) continue;
      // What is told how long to keep it lets go of it.
      if (e.callee.name === "set" && e.args.length > 2) continue;
      const [first, second] = e.args.map((a) => a.value);
      const element = byKey(e.callee.object);
      if (element !== null) found.push({ to: element.object, value: second ?? first!, key: element.index, at: e, mayBeSum: false, byDefault: true });
      const keyed = second !== undefined && /^(insert|set|setdefault)$/.test(e.callee.name) && !(first!.kind === "literal" && first.type === "number");
      found.push({ to: e.callee.object, value: second ?? first!, key: keyed ? first! : null, at: e, mayBeSum: false });
    }
  // `this.#all = { ...this.#all, xs: [...this.#all.xs, v] }`
  for (const top of node.expressions)
    for (const e of within(top))
      for (const x of e.kind === "construct" ? e.entries : []) {
        const more = x.key === null ? null : joinedMember(x.value, x.key);
        if (more !== null) found.push({ to: more, value: x.value, key: null, at: x.value, mayBeSum: false });
      }
  for (const d of node.defines) {
    if (d.value === null || d.by === "element" || d.by === "enter") continue;
    const element = d.by === "update" && d.op === "+" ? byKey(d.target) : null;
    if (element !== null) found.push({ to: element.object, value: d.value, key: element.index, at: d.target, mayBeSum: false, byDefault: true });
    if (d.by === "update" && d.op === "+") found.push({ to: d.target, value: d.value, key: null, at: d.target, mayBeSum: d.value.kind !== "list" });
    const path = pathOf(d.target);
    if (d.by === "assign" && path !== null && joins(d.value, pathKey(path))) found.push({ to: d.target, value: d.value, key: null, at: d.target, mayBeSum: false });
    // What is no more than changed was there.
    if (d.by !== "update" && d.target.kind === "index" && !isSlice(d.target.index) && d.target.index.kind !== "literal") found.push({ to: d.target.object, value: d.value, key: d.target.index, at: d.target, mayBeSum: false });
  }
  return found;
}

/** `[*xs, v]`, `xs + [v]`, `xs.concat(v)`: the collection at that path, and more. */
function joins(value: Expression, key: string): boolean {
  const is = (e: Expression): boolean => {
    const x = e.kind === "unary" && e.op === "spread" ? e.operand : e;
    const path = pathOf(x);
    return path !== null && pathKey(path) === key;
  };
  const v = peel(value);
  if (v.kind === "list") return v.elements.length > 1 && v.elements.some((e) => e.kind === "unary" && e.op === "spread" && is(e));
  if (v.kind === "binary") return v.op === "+" && is(v.left) && peel(v.right).kind === "list";
  return v.kind === "call" && v.callee.kind === "field" && v.callee.name === "concat" && is(v.callee.object);
}

/** The member of that name of which a list is made that has more. */
function joinedMember(value: Expression, key: string): Expression | null {
  const v = peel(value);
  if (v.kind !== "list" || v.elements.length < 2) return null;
  for (const e of v.elements) {
    const spread = e.kind === "unary" && e.op === "spread" ? peel(e.operand) : null;
    if (spread?.kind === "field" && spread.name === key) return spread;
  }
  return null;
}

/** `xs[k]`, by what is no number or name that is written out. */
function byKey(e: Expression): Extract<Expression, { kind: "index" }> | null {
  const x = peel(e);
  return x.kind === "index" && !isSlice(x.index) && x.index.kind !== "literal" ? x : null;
}

const isSlice = (e: Expression): boolean => e.kind === "other" && (e.syntax === "slice" || e.syntax === "range");

/** What is added while a module is imported, or a thing is made, is added once. */
export const addsOnce = (fn: Fn): boolean => fn.decl.name === "<module>" || MAKES.test(fn.decl.name);

export interface Bound {
  is: Known;
  why: string;
}

const bounds = new WeakMap<Program, Map<string, Bound>>();

/** Is a collection kept from growing without end: made with a limit, emptied or trimmed while its owner lives? */
export function isBounded(program: Program, budget: Budget, member: Member): Bound {
  let known = bounds.get(program);
  if (known === undefined) bounds.set(program, (known = new Map<string, Bound>()));
  const key = `${member.module.path}:${member.owner ?? ""}.${member.name}`;
  let bound = known.get(key);
  if (bound === undefined) known.set(key, (bound = findBound(program, budget, member)));
  return bound;
}

function findBound(program: Program, budget: Budget, member: Member): Bound {
  const answers: Bound[] = [];
  const where = (fn: Fn): string => `\`${fn.symbol}\``;
  // A function is looked into only where its text has a word of what is looked for.
  const inProduction = program.functions.filter((fn) => fn.module.language === member.module.language && !fn.isTest);
  const mayShrink = inProduction.filter((fn) => [...wordsIn(fn)].some((w) => SHRINKS_WORD.test(w)));
  for (const { fn, node, expr } of mayShrink.flatMap((f) => callsIn(program, f))) {
    const name = lastName(expr.callee);
    if (!counts(fn, member)) continue;
    // `task.add_done_callback(self._tasks.discard)`
    for (const { value } of expr.args) if (value.kind === "field" && SHRINKS.test(value.name)) answers.push({ is: isMember(program, value.object, fn, member), why: `${where(fn)} hands on what takes from it` });
    if (name === null || !SHRINKS.test(name)) continue;
    for (const asked of [expr.callee.kind === "field" ? expr.callee.object : null, expr.args[0]?.value ?? null]) {
      // What is taken from an element stays an element.
      if (asked === null || isElement(asked) || (asked === expr.args[0]?.value && !/^(heap|take|replace)/.test(name))) continue;
      answers.push({ is: comesFrom(program, budget, asked, fn, node, member), why: `${where(fn)} takes from it by \`${name}\`` });
    }
  }
  const word = canonical(member.name);
  for (const fn of inProduction.filter((f) => wordsIn(f).has(word)).flatMap((f) => program.withLambdas(f))) {
    for (const node of fn.flow.nodes) {
      budget.spend();
      for (const top of node.expressions)
        for (const e of within(top))
          if (e.kind === "other" && e.syntax.startsWith("del") && counts(fn, member))
            for (const child of e.children) if (child.kind === "index") answers.push({ is: isMember(program, child.object, fn, member), why: `${where(fn)} deletes from it` });
      for (const d of node.defines) {
        if (d.value === null || d.by !== "assign") continue;
        const target = peel(d.target);
        const length = target.kind === "field" && target.name === "length" ? target.object : target.kind === "index" && isSlice(target.index) ? target.object : null;
        if (length !== null && counts(fn, member)) answers.push({ is: isMember(program, length, fn, member), why: `${where(fn)} cuts it` });
        const is = isMember(program, target, fn, member);
        if (is === false) continue;
        if (hasLimit(d.value)) answers.push({ is, why: `${where(fn)} makes it with a limit` });
        else if (isOwnContainer(d.value)) answers.push({ is: undefined, why: `${where(fn)} makes it of a type that may limit itself` });
        else if (counts(fn, member) && !MAKES.test(fn.decl.name) && fn.decl.name !== "<module>" && !growsFrom(d.value, target)) answers.push({ is, why: `${where(fn)} replaces it` });
      }
    }
  }
  for (const type of member.owner === null ? [] : program.types(member.owner))
    for (const f of type.decl.fields) if (f.name === member.name && f.default !== null && hasLimit(f.default)) answers.push({ is: true, why: "it is declared with a limit" });
  const is = anyOf(answers.map((a) => a.is));
  return { is, why: answers.find((a) => a.is === is)?.why ?? (is === false ? "nothing takes from it or limits it" : "") };
}

/** `xs[k]`, `xs.get(k)`: one of those that a collection has. */
const isElement = (e: Expression): boolean => byKey(e) !== null || (e.kind === "call" && e.callee.kind === "field" && /^(get|setdefault)$/.test(e.callee.name));

/** Made by a type that is none of the languages' own collections: `ExpiringCache(max_len=100)`. */
function isOwnContainer(value: Expression): boolean {
  const e = peel(value);
  const name = e.kind === "call" ? lastName(e.callee) : e.kind === "construct" ? e.type : null;
  return name !== null && /^[A-Z]\w*(Cache|Map|Dict|Store|Set|Buffer|Log|History|Queue|Pool|List|Registry)$/.test(name) && !PLAIN_CONTAINERS.test(name);
}

const PLAIN_CONTAINERS = /^(OrderedDict|DefaultDict|ChainMap|UserDict|UserList|(Lifo|Priority|Simple|Joinable|Async)?Queue|Map|Set|HashMap|HashSet|BTreeMap|BTreeSet|IndexMap|DashMap|LinkedList|ArrayList)$/;

/** The function can be what keeps a collection small: of production, and not of the end of its owner. */
const counts = (fn: Fn, member: Member): boolean => fn.module.language === member.module.language && !fn.isTest && !FINALIZERS.test(fn.decl.name) && !SCOPE_EXITS.test(fn.decl.name) && !ENDS.test(fn.decl.name);

/** The new value is the old one and more, not cut. */
function growsFrom(value: Expression, target: Expression): boolean {
  const path = pathOf(target);
  return path !== null && joins(value, pathKey(path));
}

/** `deque(maxlen=n)`, `Queue(maxsize=n)`, `field(default_factory=lambda: deque(maxlen=n))`. */
function hasLimit(value: Expression): boolean {
  return [...within(value)].some((e) => {
    if (e.kind === "lambda") return (e.function.body ?? []).some((s) => s.kind === "return" && s.value !== null && hasLimit(s.value));
    return (e.kind === "call" && callHasLimit(e)) || (e.kind === "construct" && e.type !== null && WEAK_TYPES.test(e.type));
  });
}

function callHasLimit(e: Call): boolean {
  const name = lastName(e.callee) ?? "";
  if (WEAK_TYPES.test(name)) return true;
  const limit = e.args.find((a) => a.name === "maxlen" || a.name === "maxsize" || a.name === "capacity" || a.name === "max_size");
  if (limit !== undefined) return !(limit.value.kind === "literal" && (limit.value.value === null || limit.value.value === 0));
  return (name === "deque" && e.args.length === 2) || (name.endsWith("Queue") && e.args.length === 1) || (BOUNDED_TYPES.test(name) && e.args.length > 0);
}

/** Does a condition that holds before an addition speak of how many elements there are? */
export function speaksOfLength(test: Expression, isIt: (e: Expression) => boolean): boolean {
  return [...within(test)].some((e) => {
    if (e.kind === "call") return /^(len|length|size|qsize|full|is_full)$/.test(lastName(e.callee) ?? "") && [e.callee.kind === "field" ? e.callee.object : null, ...e.args.map((a) => a.value)].some((x) => x !== null && isIt(x));
    return e.kind === "field" && (e.name === "length" || e.name === "size") && isIt(e.object);
  });
}

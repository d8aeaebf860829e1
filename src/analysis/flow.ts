import type { Expression, Handler, Loop, Return, Span, Statement, Switch, Try, With } from "../model/model.js";
import { binary, name, span } from "../model/build.js";
import {add, afterAssigning, clausesOf, join, NO_FACTS, sameFacts} from "./facts.js";
import type { Clause, Definition, Facts, Flow, FlowEdge, FlowNode, Scope } from "./graph.js";

export type { Definition, Flow, FlowEdge, FlowNode } from "./graph.js";
import { pathKey, pathOf, type AccessPath } from "./paths.js";
import { expressionsOf, within } from "./walk.js";

interface Targets {
  breakTo: FlowNode | null;
  continueTo: FlowNode | null;
  /** Where an exception goes. */
  raiseTo: FlowNode;
  /** `finally` bodies to run on the way out, innermost first, with the targets that hold around them. */
  finals: { body: Statement[]; outer: Targets; statement: Try; isLoop: boolean } | null;
}

/** The elements of a list that is known where it is written, else null. */
export type LiteralList = (e: Expression) => readonly Expression[] | null;

/** Loops over at most so many literal elements are unrolled, so that what is done for one name is known to be done for it. */
const MAX_UNROLLED = 16;
const MAX_NODES = 6000;

/** Builds the graph of a function's body. `succeeded`: the condition for which alone it is run. */
export function buildFlow(body: readonly Statement[], literals: LiteralList = () => null, succeeded: Expression | null = null): Flow {
  return new Builder(literals).build(body, succeeded);
}

class Builder {
  constructor(private readonly literals: LiteralList) {}

  private readonly nodes: FlowNode[] = [];
  private exit!: FlowNode;
  private raised!: FlowNode;
  private scope: Scope | null = null;
  /** The ways that lead to what comes next: nothing yet known to be reachable when empty. */
  private open: { from: FlowNode; clauses: readonly Clause[] }[] = [];

  build(body: readonly Statement[], succeeded: Expression | null): Flow {
    const entry = this.make("entry", null, [], []);
    this.exit = this.make("exit", null, [], []);
    this.raised = this.make("raised", null, [], []);
    this.open = [{ from: entry, clauses: succeeded === null ? [] : clausesOf(succeeded, true, entry) }];
    this.block(body, { breakTo: null, continueTo: null, raiseTo: this.raised, finals: null });
    this.flowTo(this.exit);
    return { nodes: this.nodes, entry, exit: this.exit, raised: this.raised };
  }

  private make(kind: FlowNode["kind"], statement: Statement | null, expressions: readonly Expression[], defines: readonly Definition[]): FlowNode {
    const node: FlowNode = { id: this.nodes.length, kind, statement, expressions, defines, scope: this.scope, next: [], prev: [] };
    this.nodes.push(node);
    return node;
  }

  private edge(from: FlowNode, to: FlowNode, clauses: readonly Clause[] = [], exceptional = false): void {
    // A clause without atoms is false: the way is not taken (`while true` has no false edge).
    if (clauses.some((c) => c.atoms.length === 0)) return;
    const e: FlowEdge = { from, to, clauses, exceptional };
    from.next.push(e);
    to.prev.push(e);
  }

  private flowTo(node: FlowNode): void {
    for (const o of this.open) this.edge(o.from, node, o.clauses);
    this.open = [];
  }

  /** Appends a node in sequence and connects the exceptional ways out of it. */
  private step(kind: "statement" | "test", s: Statement, expressions: readonly Expression[], defines: readonly Definition[], t: Targets): FlowNode {
    const node = this.make(kind, s, expressions, defines);
    this.flowTo(node);
    const succeeded: Clause[] = [];
    for (const top of expressions)
      for (const e of within(top))
        if (e.kind === "unary" && e.op === "?") {
          succeeded.push(...clausesOf(e, true, node));
          this.leave(node, t, "return", clausesOf(e, false, node));
        }
    if (t.raiseTo !== this.raised && mayRaise(expressions)) this.edge(node, t.raiseTo, [], true);
    this.open = [{ from: node, clauses: succeeded }];
    return node;
  }

  private block(body: readonly Statement[], t: Targets): void {
    for (let i = 0; i < body.length; i++) {
      if (this.open.length === 0) return; // what follows is not reached
      this.statement(body[i]!, t);
    }
  }

  private inScope(kind: Scope["in"], statement: Statement, handler: Handler | null, run: () => void): void {
    const outer = this.scope;
    this.scope = { in: kind, statement, handler, outer };
    run();
    this.scope = outer;
  }

  private statement(s: Statement, t: Targets): void {
    switch (s.kind) {
      case "assign":
        this.step("statement", s, expressionsOf(s), [{ target: s.target, value: s.value, by: s.op === null ? "assign" : "update", op: s.op }], t);
        return;
      case "expression":
        this.step("statement", s, expressionsOf(s), [], t);
        return;
      case "declare":
        this.step("statement", s, s.declaration.kind === "type" ? (s.declaration.evaluated ?? []) : [], [], t);
        return;
      case "return": {
        const node = this.step("statement", s, expressionsOf(s), [], t);
        const clauses = this.open[0]!.clauses;
        this.open = [];
        this.leave(node, t, "return", clauses);
        return;
      }
      case "raise": {
        const node = this.step("statement", s, expressionsOf(s), [], t);
        this.open = [];
        this.leave(node, t, "raise", []);
        return;
      }
      case "break":
      case "continue": {
        const node = this.step("statement", s, [], [], t);
        this.open = [];
        this.leave(node, t, s.kind, []);
        return;
      }
      case "assert": {
        const node = this.step("test", s, expressionsOf(s), [], t);
        this.open = [{ from: node, clauses: clausesOf(s.test, true, node) }];
        this.edge(node, t.raiseTo, clausesOf(s.test, false, node));
        return;
      }
      case "branch": {
        const test = this.step("test", s, [s.test], [], t);
        const known = this.open[0]!.clauses;
        this.open = [{ from: test, clauses: [...known, ...clausesOf(s.test, true, test)] }];
        this.dropImpossible();
        this.block(s.then, t);
        const afterThen = this.open;
        this.open = [{ from: test, clauses: [...known, ...clausesOf(s.test, false, test)] }];
        this.dropImpossible();
        this.block(s.otherwise, t);
        this.open = [...afterThen, ...this.open];
        return;
      }
      case "switch":
        return this.switch(s, t);
      case "loop":
        return this.loop(s, t);
      case "try":
        return this.try(s, t);
      case "with":
        return this.with(s, t);
      case "block":
        return this.inScope("block", s, null, () => this.block(s.body, t));
    }
  }

  private dropImpossible(): void {
    this.open = this.open.filter((o) => !o.clauses.some((c) => c.atoms.length === 0));
  }

  private switch(s: Switch, t: Targets): void {
    const done: { from: FlowNode; clauses: readonly Clause[] }[] = [];
    this.step("statement", s, [s.subject], [], t);
    for (const c of s.cases) {
      const test = c.tests.length === 0 ? null : c.tests.reduce((a, b) => binary({ start: a.start, end: b.end }, "or", a, b));
      const missed: { from: FlowNode; clauses: readonly Clause[] }[] = [];
      if (test !== null) {
        const node = this.step("test", s, [test], [], t);
        missed.push({ from: node, clauses: clausesOf(test, false, node) });
        this.open = [{ from: node, clauses: clausesOf(test, true, node) }];
      }
      let body = c.body;
      if (c.guard !== null) {
        // Names that the pattern binds are assigned before the guard reads them.
        const guard = c.guard;
        const binds = body.findIndex((x) => !(x.kind === "assign" && x.start < guard.start));
        const count = binds === -1 ? body.length : binds;
        this.block(body.slice(0, count), t);
        body = body.slice(count);
        const node = this.step("test", s, [guard], [], t);
        missed.push({ from: node, clauses: clausesOf(guard, false, node) });
        this.open = [{ from: node, clauses: clausesOf(guard, true, node) }];
      }
      this.block(body, t);
      done.push(...this.open);
      this.open = missed;
      if (missed.length === 0) break;
    }
    this.open = [...done, ...this.open];
  }

  private loop(s: Loop, t: Targets): void {
    const elements = s.style === "for" && s.iterable !== null && s.target !== null ? this.literals(s.iterable) : null;
    if (elements !== null && elements.length > 0 && elements.length <= MAX_UNROLLED && elements.every(isPlain) && this.nodes.length < MAX_NODES) return this.unrolled(s, elements, t);
    const after = this.make("join", null, [], []);
    this.inScope("loop", s, null, () => {
      const expressions = s.style === "for" ? (s.iterable === null ? [] : [s.iterable]) : s.test === null ? [] : [s.test];
      const defines: Definition[] =
        s.style === "for" && s.target !== null && s.iterable !== null ? [{ target: s.target, value: s.iterable, by: "element", op: null }] : [];
      const head = this.step("test", s, expressions, defines, t);
      const inner: Targets = { breakTo: after, continueTo: head, raiseTo: t.raiseTo, finals: t.finals === null ? null : { ...t.finals, isLoop: true } };
      const known = this.open[0]!.clauses;
      this.open = [{ from: head, clauses: s.test === null ? known : [...known, ...clausesOf(s.test, true, head)] }];
      this.dropImpossible();
      this.block(s.body, inner);
      this.flowTo(head);
      this.open = s.style === "infinite" ? [] : [{ from: head, clauses: s.test === null ? [] : clausesOf(s.test, false, head) }];
      this.dropImpossible();
    });
    this.block(s.otherwise, t);
    this.flowTo(after);
    if (after.prev.length > 0) this.open = [{ from: after, clauses: [] }];
  }

  /** The body once for each element, with the variable being that element. */
  private unrolled(s: Loop, elements: readonly Expression[], t: Targets): void {
    const after = this.make("join", null, [], []);
    this.inScope("loop", s, null, () => {
      for (const element of elements) {
        if (this.open.length === 0) return;
        this.step("statement", s, [element], [{ target: s.target!, value: element, by: "assign", op: null }], t);
        const next = this.make("join", null, [], []);
        this.block(s.body, { breakTo: after, continueTo: next, raiseTo: t.raiseTo, finals: t.finals === null ? null : { ...t.finals, isLoop: true } });
        this.flowTo(next);
        this.open = next.prev.length > 0 ? [{ from: next, clauses: [] }] : [];
      }
    });
    if (this.open.length > 0) this.block(s.otherwise, t);
    this.flowTo(after);
    if (after.prev.length > 0) this.open = [{ from: after, clauses: [] }];
  }

  private try(s: Try, t: Targets): void {
    const finals = s.finally.length === 0 ? t.finals : { body: s.finally, outer: t, statement: s, isLoop: false };
    // Exceptions that no handler takes go through `finally` to the outside.
    const escape = s.finally.length === 0 ? null : this.make("join", s, [], []);
    const uncaught = escape ?? t.raiseTo;
    const dispatch = s.handlers.length === 0 ? uncaught : this.make("join", s, [], []);
    const guarded: Targets = { ...t, raiseTo: dispatch, finals };
    const rest: Targets = { ...t, raiseTo: uncaught, finals };
    this.inScope("try", s, null, () => this.block(s.body, guarded));
    this.block(s.otherwise, rest);
    const done = this.open;
    if (s.handlers.length > 0 && dispatch.prev.length > 0) {
      for (const h of s.handlers) {
        this.open = [{ from: dispatch, clauses: [] }];
        this.inScope("handler", s, h, () => {
          if (h.name !== null) {
            const at: Span = h;
            this.step("statement", s, [], [{ target: name(span(at), h.name), value: null, by: "caught", op: null }], rest);
          }
          this.block(h.body, rest);
        });
        done.push(...this.open);
      }
      if (!s.handlers.some((h) => h.types.length === 0 || h.types.includes("BaseException"))) this.edge(dispatch, uncaught, [], true);
    }
    this.open = done;
    if (s.finally.length === 0) return;
    if (this.open.length > 0) this.inScope("finally", s, null, () => this.block(s.finally, t));
    const normal = this.open;
    if (escape !== null && escape.prev.length > 0) {
      this.open = [{ from: escape, clauses: [] }];
      this.inScope("finally", s, null, () => this.block(s.finally, t));
      for (const o of this.open) this.edge(o.from, t.raiseTo, o.clauses, true);
    }
    this.open = normal;
  }

  private with(s: With, t: Targets): void {
    for (const item of s.items) {
      const defines: Definition[] = item.target === null ? [] : [{ target: item.target, value: item.value, by: "enter", op: null }];
      this.step("statement", s, item.target === null ? [item.value] : [item.value, item.target], defines, t);
    }
    this.inScope("with", s, null, () => this.block(s.body, t));
  }

  /** Leaves by return, raise, break or continue, through the `finally` bodies on the way. */
  private leave(from: FlowNode, t: Targets, how: "return" | "raise" | "break" | "continue", clauses: readonly Clause[]): void {
    if (how === "raise") {
      this.edge(from, t.raiseTo, clauses, true);
      return;
    }
    const saved = this.open;
    const savedScope = this.scope;
    this.open = [{ from, clauses }];
    let at = t;
    for (let f = t.finals; f !== null && !(how !== "return" && f.isLoop); f = at.finals) {
      this.scope = { in: "finally", statement: f.statement, handler: null, outer: this.scope };
      at = f.outer;
      this.block(f.body, at);
    }
    const to = how === "return" ? this.exit : how === "break" ? t.breakTo : t.continueTo;
    if (to !== null) this.flowTo(to);
    this.open = saved;
    this.scope = savedScope;
  }
}

/** A literal, a tuple that starts with one (a name and what goes with it), or a member. */
const isPlain = (e: Expression): boolean => e.kind === "literal" || (e.kind === "list" && e.elements[0]?.kind === "literal") || ((e.kind === "field" || e.kind === "index") && pathOf(e) !== null);

/** A `yield` raises what whoever goes on with the generator throws into it. */
function mayRaise(expressions: readonly Expression[]): boolean {
  for (const top of expressions)
    for (const e of within(top)) if (e.kind === "call" || e.kind === "index" || e.kind === "field" || (e.kind === "unary" && e.op === "await") || (e.kind === "binary" && /^(\/\/?|%)$/.test(e.op)) || (e.kind === "other" && /^(import|yield)$/.test(e.syntax))) return true;
  return false;
}

/** For each node, what holds whenever it is reached; null where it is not reached. */
export function factsAtNodes(flow: Flow): (Facts | null)[] {
  return propagate(flow.nodes.length, [flow.entry], () => true);
}

/** For each node, the conditions that every way to it has passed, even if what they speak of was assigned since. */
export function conditionsPassed(flow: Flow): (Facts | null)[] {
  const passed = (more: ReadonlyMap<FlowEdge, readonly Clause[]>): (Facts | null)[] => propagate(flow.nodes.length, [flow.entry], () => true, false, more);
  const none = passed(new Map());
  // Of a loop in a loop the inner one is known after the first time.
  const once = askedByLoops(flow, none);
  return once.size === 0 ? none : passed(new Map([...once, ...askedByLoops(flow, passed(once))]));
}

/** `for x in xs: if bad(x): return`: who comes past the loop has passed what it asks of each element. By the edges that lead on. */
function askedByLoops(flow: Flow, at: readonly (Facts | null)[]): Map<FlowEdge, Clause[]> {
  const asked = new Map<FlowEdge, Clause[]>();
  for (const head of flow.nodes) {
    if (head.kind !== "test" || head.statement?.kind !== "loop") continue;
    const isInside = (n: FlowNode): boolean => {
      for (let s = n.scope; s !== null; s = s.outer) if (s.in === "loop" && s.statement === head.statement) return true;
      return false;
    };
    const body = flow.nodes.filter((n) => n !== head && isInside(n));
    // A `break` comes past it too.
    if (body.some((n) => n.next.some((e) => !isInside(e.to) && e.to !== flow.exit && e.to !== flow.raised && !e.exceptional))) continue;
    const [first, ...rest] = head.prev.filter((e) => e.from !== head && isInside(e.from)).map((e) => (at[e.from.id] === null ? null : add(at[e.from.id]!, e.clauses)));
    if (first == null) continue;
    const common = [...first.values()].filter((c) => at[head.id]?.has(c.key) !== true && rest.every((r) => r === null || r.has(c.key)));
    if (common.length > 0) for (const e of head.next) if (!isInside(e.to)) asked.set(e, common);
  }
  return asked;
}

/**
 * Facts gathered on the ways from `starts` through the nodes that `through` admits. Facts about a path end where it is assigned.
 */
export function propagate(count: number, starts: readonly FlowNode[], through: (node: FlowNode) => boolean, assigningEnds = true, more: ReadonlyMap<FlowEdge, readonly Clause[]> = new Map()): (Facts | null)[] {
  const at: (Facts | null)[] = new Array<Facts | null>(count).fill(null);
  const isStart = new Set(starts);
  const ordered = inOrder(starts, (n) => through(n) && !isStart.has(n));
  const dirty = new Uint8Array(count);
  const visits = new Uint8Array(count);
  for (const s of starts) {
    at[s.id] = NO_FACTS;
    dirty[s.id] = 1;
  }
  // Each node after those that lead to it: what is no loop is passed once.
  for (let again = true; again; ) {
    again = false;
    for (const node of ordered) {
      if (dirty[node.id] === 0) continue;
      dirty[node.id] = 0;
      let facts = at[node.id]!;
      // A start is left behind: what it assigns is what the facts are about.
      if (assigningEnds && !isStart.has(node))
        for (const d of node.defines) {
          const path = pathOf(d.target);
          if (path !== null && !isItself(d, path)) facts = afterAssigning(facts, pathKey(path));
        }
      for (const e of node.next) {
        if (isStart.has(e.to) || !through(e.to)) continue;
        const there = add(facts, more.size === 0 ? e.clauses : [...e.clauses, ...(more.get(e) ?? [])]);
        const before = at[e.to.id]!;
        const joined = before === null ? there : join(before, there, visits[e.to.id]! > 8);
        if (before !== null && sameFacts(before, joined)) continue;
        visits[e.to.id] = Math.min(255, visits[e.to.id]! + 1);
        at[e.to.id] = joined;
        dirty[e.to.id] = 1;
        again = true;
      }
    }
  }
  return at;
}

/** The nodes that are reached from `starts` through those admitted, in reverse postorder. */
function inOrder(starts: readonly FlowNode[], through: (node: FlowNode) => boolean): FlowNode[] {
  const order: FlowNode[] = [];
  const seen = new Set<FlowNode>();
  for (const start of starts) {
    if (seen.has(start)) continue;
    seen.add(start);
    const stack = [{ node: start, edge: 0 }];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const e = top.node.next[top.edge++];
      if (e === undefined) order.push(stack.pop()!.node);
      else if (!seen.has(e.to) && through(e.to)) {
        seen.add(e.to);
        stack.push({ node: e.to, edge: 0 });
      }
    }
  }
  return order.reverse();
}

/** The node at which a return statement stands, its value with it. */
export function returnsOf(flow: Flow): readonly { node: FlowNode; statement: Return }[] {
  let known = returns.get(flow);
  if (known === undefined) returns.set(flow, (known = flow.nodes.flatMap((node) => (node.statement?.kind === "return" ? [{ node, statement: node.statement }] : []))));
  return known;
}

const returns = new WeakMap<Flow, readonly { node: FlowNode; statement: Return }[]>();

/** `let Some(order) = order`: the variable is called as before and has what was tested. */
function isItself(d: Definition, path: AccessPath): boolean {
  const given = d.by === "assign" && d.value !== null ? pathOf(d.value) : null;
  return given !== null && pathKey(given) === pathKey(path);
}

const reached = new WeakMap<FlowNode, Set<FlowNode>>();

/** All nodes that a way leads to from a node, itself included, whatever the conditions say. */
export function reachedFrom(from: FlowNode): ReadonlySet<FlowNode> {
  let seen = reached.get(from);
  if (seen !== undefined) return seen;
  seen = new Set([from]);
  const queue = [from];
  while (queue.length > 0) for (const e of queue.pop()!.next) if (!seen.has(e.to)) queue.push((seen.add(e.to), e.to));
  reached.set(from, seen);
  return seen;
}

import type { Call, Expression } from "../model/model.js";
import type { Budget } from "./budget.js";
import { effectOf, ENDED, NONE, unknown, type Effect } from "./effect.js";
import { BORROWERS, isDrop, REGISTRARS, SCOPE_EXITS, type Ending } from "./endings.js";
import type { FlowNode } from "./flow.js";
import { allOf, anyOf, type Known } from "./kleene.js";
import { addedBy, passing } from "./library.js";
import { Holding, holds } from "./holding.js";
import { endsMember, ownerOf, type Member } from "./members.js";
import { callsGiven, occurrencesIn, type Occurrence } from "./occurrences.js";
import { lastName, memberOf, pathOf, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { argumentFor } from "./slice.js";
import { isInLoop, waysOut, type WaysOut } from "./ways-out.js";
import { within } from "./walk.js";

/** Something that is acquired at a node: most often the result of a call. */
export interface Acquisition {
  fn: Fn;
  node: FlowNode;
  value: Expression;
}

/** Is what was acquired ended on the ways from there? Null where there is no such way. */
export interface Lifetime {
  /** On every way that returns, or runs off the end. */
  returning: Known | null;
  /** On every way by which an exception leaves. */
  raising: Known | null;
  /** On every way that comes back to acquire again. */
  again: Known | null;
  /** On some way. */
  some: Known;
  notes: string[];
}

/** On every way out. */
export const onEvery = (l: Lifetime): Known => allOf([l.returning, l.raising, l.again].filter((x) => x !== null));

const MAX_DEPTH = 4;
/** They run what they are given, and let go of what it returns. */
const DROPS = /^(add_signal_handler|call_soon|call_soon_threadsafe|call_later|call_at|add_callback|add_callback_from_signal|add_done_callback|spawn_callback|forEach)$/;
/** What waits for several at once; it has to be awaited itself. */
const TOGETHER = /^(gather|wait|wait_for|shield|all|allSettled|race|join|try_join|join_all|try_join_all|timeout|select)$/;

/**
 * What becomes of something that is acquired: ended (by a call, a scope, a helper of the tree), kept by a member that is ended elsewhere, returned to
 * callers that end it, or lost. Unknown where it goes into code that is not in the tree.
 */
export function lifetimeOf(program: Program, budget: Budget, acquisition: Acquisition, ending: Ending): Lifetime {
  const search = new Search(program, budget, ending);
  const { fn, node, value } = acquisition;
  return search.from(fn, node, peel(value), [], 0);
}

class Search {
  private readonly open = new Set<string>();
  constructor(
    readonly program: Program,
    readonly budget: Budget,
    readonly ending: Ending,
  ) {}

  /** From a node of a function on, where the value, or those variables, are what was acquired. */
  from(fn: Fn, node: FlowNode, value: Expression | null, names: readonly string[], depth: number): Lifetime {
    const holder = new Holder(this, fn, node, value, names, depth);
    const key = `${fn.id}:${node.id}:${names.join()}`;
    if (depth > MAX_DEPTH || this.open.has(key)) return { returning: undefined, raising: undefined, again: null, some: undefined, notes: [] };
    this.open.add(key);
    const lifetime = holder.lifetime();
    this.open.delete(key);
    return lifetime;
  }
}

/** What was acquired, in one function. */
class Holder {
  private readonly holding: Holding;
  private readonly notes = new Set<string>();

  constructor(
    private readonly search: Search,
    private readonly fn: Fn,
    private readonly node: FlowNode,
    private readonly value: Expression | null,
    names: readonly string[],
    private readonly depth: number,
  ) {
    this.holding = new Holding(search.program, fn, value, names);
  }

  private get program(): Program {
    return this.search.program;
  }

  lifetime(): Lifetime {
    const effects = new Map<FlowNode, Effect>();
    for (const node of this.fn.flow.nodes) effects.set(node, this.effect(node));
    // What the body of a loop over all of it ends, the loop ends.
    for (const [head, names] of this.holding.loops) for (const node of this.fn.flow.nodes) {
      const ends = effects.get(node)!;
      if (ends.is !== "none" && node !== head && isInLoop(node, head) && occurrencesIn(node, (e) => e.kind === "name" && names.has(e.name)).length > 0) effects.set(head, ends);
    }
    const is = (node: FlowNode): Effect["is"] => effects.get(node)!.is;
    const all = this.ways(() => true);
    const unended = this.ways((n) => is(n) !== "ended");
    const surely = this.ways((n) => is(n) === "none");
    const on = (end: "returning" | "raising" | "again"): Known | null => (!all[end] ? null : surely[end] ? false : unended[end] ? undefined : true);
    for (const node of [...all.seen, this.node]) {
      const { why } = effects.get(node)!;
      if (why !== undefined) this.notes.add(why);
    }
    const met = [this.node, ...all.seen].map(is);
    const some = met.includes("ended") ? true : met.includes("unknown") ? undefined : false;
    return { returning: on("returning"), raising: on("raising"), again: this.value === null || this.holding.collected ? null : on("again"), some, notes: [...this.notes] };
  }

  /** The ends that are reached from the start through nodes that let it pass. */
  private ways(through: (n: FlowNode) => boolean): WaysOut {
    return waysOut(this.fn.flow, this.node, { through, isTaken: (e) => !this.holding.isFailure(e), raisesOut: (n) => this.holding.raisesOut(n), spend: () => this.search.budget.spend() });
  }

  private effect(node: FlowNode): Effect {
    this.search.budget.spend();
    const targets = new Set(node.defines.map((d) => d.target));
    const effects = occurrencesIn(node, (e) => this.holding.isIt(e) || this.endingLambda(e, node)).filter((o) => !targets.has(o.expr)).map((o) => this.outward(o, node));
    return effects.find((e) => e.is === "ended") ?? effects.find((e) => e.is === "unknown") ?? effects.find((e) => e.why !== undefined) ?? NONE;
  }

  /** A lambda, or a function written here, that ends it. */
  private endingLambda(e: Expression, node: FlowNode): boolean {
    const fns = e.kind === "lambda" ? [this.program.lambda(e.function, this.fn, node)] : e.kind === "name" ? this.program.named(e.name).filter((f) => f.outer?.fn === this.fn) : [];
    return fns.some((f) =>
      f !== this.fn && f.flow.nodes.some((n) => occurrencesIn(n, (x) => x.kind === "name" && this.holding.aliases.has(x.name)).some(({ expr, around }) => around.some((up) => up.kind === "call" && this.search.ending.byCall(lastName(up.callee) ?? "") && (up.callee.kind !== "field" || [...within(up)].includes(expr))))),
    );
  }

  /** What the places that an occurrence stands in do to it, from the inside out. */
  private outward({ expr, around }: Occurrence, node: FlowNode): Effect {
    const { ending } = this.search;
    let value = expr;
    // What goes outward is the function that ends it, and no more the thing itself.
    let bound = !this.holding.isIt(expr);
    for (let i = 0; i < around.length; i++) {
      const up = around[i]!;
      switch (up.kind) {
        case "unary":
          if (up.op === "await" && ending.byAwait && !bound && !(value === this.value && value.kind !== "call")) return ENDED;
          if (up.op === "!") return NONE;
          break;
        case "conditional":
          if (up.test === value) return NONE;
          break;
        case "binary":
          if (!/^(or|and|\?\?|\+)$/.test(up.op)) return NONE;
          break;
        case "field": {
          const next = around[i + 1];
          if (next?.kind !== "call" || next.callee !== up) {
            if (!ending.byCall(up.name)) return NONE;
            bound = true;
            break;
          }
          if (ending.byCall(up.name)) return ENDED;
          const done = this.methodCall(next, up.object);
          if (done !== null) return done;
          i++;
          value = next;
          continue;
        }
        case "call": {
          // `const release = await mutex.acquire(); …; release()`
          if (up.callee === value) return bound || (value.kind === "name" && ending.byCall(value.name)) ? ENDED : NONE;
          const done = this.given(up, value, bound);
          if (done !== null) return done;
          break;
        }
        case "other":
          // Whoever takes the next value has it, or awaits it.
          if (up.syntax === "yield" && (ending.byKeeping || ending.byAwait)) return ENDED;
          if (up.syntax === "yield" || up.syntax === "template" || up.syntax === "del") return NONE;
          break;
        case "list":
        case "construct":
        case "index":
          break;
        default:
          return NONE;
      }
      value = up;
    }
    return this.atTop(value, bound, node);
  }

  /** A method of it that does not end it by its name; null where its result is it again. */
  private methodCall(call: Call, object: Expression): Effect | null {
    if (peel(call) !== call) return null;
    const through = passing(call);
    if (through !== null && "value" in through && through.value === object && through.kind !== "map") return null;
    const targets = this.program.resolve(call, this.fn);
    const selves = targets.filter((t) => t.decl.body !== null && t.decl.owner !== null).map((t) => this.inCallee(t, "self"));
    return anyOf(selves.map((s) => s === true)) === true && allOf(selves) === true ? ENDED : NONE;
  }

  /** It is an argument of a call: null where the call's result is it, or holds it. */
  private given(call: Call, value: Expression, bound: boolean): Effect | null {
    const { ending } = this.search;
    const name = lastName(call.callee) ?? "";
    if (REGISTRARS.test(name)) return ENDED;
    if (bound) return this.program.handed(call, this.fn).length > 0 ? ENDED : unknown(`\`${name}\` is given what would end it`);
    if (ending.byCall(name) || this.program.handed(call, this.fn).some((h) => ending.byCall(lastName(h.callee) ?? "") && h.args.some((a) => this.holding.carries(a.value)))) return ENDED;
    if (isDrop(call, name) && this.fn.module.language === "rust") return effectOf(this.scopeEnds(value), "it is dropped");
    if (addedBy(call).includes(value) && call.callee.kind === "field") {
      const to = call.callee.object;
      return to.kind === "name" && this.holding.aliases.has(to.name) ? NONE : this.stored(to);
    }
    if (ending.byAwait && TOGETHER.test(name)) return call.macro ? ENDED : null;
    const through = passing(call);
    if (through !== null && ("value" in through ? through.value === value : true)) return null;
    if (this.holding.isPlainConstruction(call) || holds(call)) return null;
    const targets = this.program.resolve(call, this.fn).filter((t) => t.decl.body !== null);
    if (targets.length === 0) return BORROWERS.test(name) ? NONE : unknown(`it is given to \`${name}\`, which is not in the tree`);
    const fates = targets.map((t) => this.parameter(t, call, value));
    return effectOf(allOf(fates), `\`${name}\` is given it and does not end it`);
  }

  private parameter(t: Fn, call: Call, value: Expression): Known {
    const index = t.decl.params.findIndex((_, i) => {
      const argument = argumentFor(call, t, i);
      return argument !== null && (argument === value || peel(argument) === peel(value));
    });
    const rest = t.decl.params.find((p) => p.kind === "rest");
    const name = t.decl.params[index]?.name ?? rest?.name;
    return name === undefined ? undefined : this.inCallee(t, name);
  }

  private inCallee(t: Fn, name: string): Known {
    const there = this.search.from(t, t.flow.entry, null, [name], this.depth + 1);
    return there.returning === null ? true : there.returning;
  }

  /** What the statement does with a value that is it, or holds it. */
  private atTop(value: Expression, bound: boolean, node: FlowNode): Effect {
    const s = node.statement;
    if (bound) return s?.kind === "expression" ? NONE : unknown("what would end it is kept as a value");
    if (s?.kind === "with" && s.items.some((x) => x.value === value)) return effectOf(this.scopeEnds(value), "leaving its scope does not end it");
    if (s?.kind === "return") return this.returned();
    const target = node.defines.find((d) => d.value === value)?.target;
    if (target === undefined) return s?.kind === "expression" ? this.droppedByRust("", value) : NONE;
    if (node.kind === "test") return NONE;
    if (target.kind === "name" && !this.holding.isShared(target)) return this.droppedByRust(target.name, value);
    return this.stored(target.kind === "index" ? target.object : target);
  }

  /** A Rust variable that is moved nowhere ends with its block: that ends the thing where its type says so. */
  private droppedByRust(name: string, value: Expression): Effect {
    const made = peel(value);
    // What was spawned goes on without its handle.
    if (this.fn.module.language !== "rust" || name.startsWith("$") || made.kind !== "call" || made !== this.value || (lastName(made.callee) ?? "").startsWith("spawn")) return NONE;
    return effectOf(this.scopeEnds(made), "the end of its block does not end it");
  }

  /** Does the end of a scope that holds the value end it? A type of the tree says so itself; what others do, they do by their scopes. */
  private scopeEnds(value: Expression): Known {
    const { ending, program } = this.search;
    const type = program.typeOf(value, this.fn);
    if (type === null) return this.fn.module.language === "rust" ? (ending.byCall("drop") ? true : undefined) : true;
    const exits = program.types(type).flatMap((t) => t.methods).filter((m) => SCOPE_EXITS.test(m.decl.name));
    if (exits.length === 0) return this.fn.module.language === "rust" ? false : undefined;
    if (exits.some((m) => ending.byCall(m.decl.name))) return true;
    return anyOf(exits.map((m) => this.inCallee(m, "self") === true || this.callsEnding(m)));
  }

  /** The exit of a scope calls what ends, on itself or on a member: `lib.destroy(self._handle)`. */
  private callsEnding(m: Fn): boolean {
    return m.flow.nodes.some((n) => n.expressions.some((top) => [...within(top)].some((e) => e.kind === "call" && this.search.ending.byCall(lastName(e.callee) ?? ""))));
  }

  private stored(target: Expression): Effect {
    if (this.search.ending.byKeeping) return ENDED;
    const holder = peel(target);
    const path = pathOf(holder);
    const member = memberOf(holder);
    const kept: Member | null =
      holder.kind === "name" ? { owner: null, module: this.fn.module, name: holder.name } : member === null ? null : { owner: ownerOf(this.program, member.object, this.fn), module: this.fn.module, name: member.name };
    if (kept === null || path === null) return unknown("where it is stored could not be followed");
    // In a local thing it lives as long as that does.
    if (holder.kind !== "name" && path.root !== "self" && kept.owner === null && this.holding.aliases.has(path.root)) return NONE;
    const ended = endsMember(this.program, this.search.budget, kept, this.search.ending);
    return effectOf(ended, `it is kept in \`${kept.name}\`, and nothing ${ended === undefined ? "known " : ""}ends it there`);
  }

  /** It is returned: those who call end it, or not. */
  private returned(): Effect {
    if (callsGiven(this.fn).some((c) => DROPS.test(lastName(c.callee) ?? ""))) return { ...NONE, why: "whoever runs this takes nothing from it" };
    if (this.search.ending.byKeeping) return ENDED;
    const callers = this.program.callers(this.fn);
    if (callers.length === 0) return unknown("it is returned, and nothing in the tree calls this");
    const fates = callers.map((c) => onEvery(this.search.from(c.fn, c.node, c.by ?? c.call, [], this.depth + 1)));
    return effectOf(allOf(fates), `it is returned to \`${callers[0]!.fn.symbol}\`, which does not end it on every way`);
  }
}

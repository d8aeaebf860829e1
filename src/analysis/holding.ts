import type { Call, Expression } from "../model/model.js";
import { BORROWERS, REFUSABLE, saysOver } from "./endings.js";
import type { FlowEdge, FlowNode } from "./flow.js";
import { addedBy, passing } from "./library.js";
import { isTypeName } from "./members.js";
import { lastName, memberOf, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { within } from "./walk.js";

/** Calls whose result holds what they are given, and adds no life of its own. */
const HOLDERS = /^(c_void_p|c_char_p|byref|pointer|NonNull|Box|Arc|Rc|Mutex|RwLock|RefCell|Cell|Some|Ok|Pin|ref|shallowRef|WeakRef)$/;

/** The expressions of a function that are something which was acquired, or have it in them. */
export class Holding {
  /** The variables that have it. */
  readonly aliases: Set<string>;
  /** Loops over a collection that has it, with their variables: what their bodies do is done to all of it. */
  readonly loops = new Map<FlowNode, Set<string>>();
  /** Some collection has it: acquiring again loses nothing. */
  collected = false;

  constructor(
    private readonly program: Program,
    private readonly fn: Fn,
    private readonly value: Expression | null,
    names: readonly string[],
  ) {
    this.aliases = new Set(names);
    this.spread();
  }

  /** Variables that are given what was acquired, or a collection that it is in. */
  private spread(): void {
    for (let size = -1; size !== this.aliases.size; ) {
      size = this.aliases.size;
      for (const node of this.fn.flow.nodes) {
        for (const d of node.defines) {
          if (d.target.kind !== "name" || d.value === null || !this.carries(d.value) || this.isShared(d.target) || (d.by === "element" && this.isWhole(d.value))) continue;
          this.aliases.add(d.target.name);
          if (d.by === "element") this.loops.set(node, new Set([d.target.name]));
        }
        for (const top of node.expressions)
          for (const e of within(top)) {
            const into = e.kind === "call" && e.callee.kind === "field" && addedBy(e).some((a) => this.carries(a)) ? e.callee.object : null;
            if (into?.kind !== "name" || into.name === "self" || this.isShared(into)) continue;
            this.aliases.add(into.name);
            this.collected = true;
          }
      }
    }
  }

  /** It is a coroutine, and no collection that has it: it has no elements. */
  private isWhole(e: Expression): boolean {
    const { value } = this;
    const x = peel(e);
    if (value?.kind !== "call" || value.awaited) return false;
    if (x !== value) {
      const given = x.kind === "name" ? this.fn.flow.nodes.flatMap((n) => n.defines.filter((d) => d.target.kind === "name" && d.target.name === x.name)) : [];
      if (given.length !== 1 || given[0]!.by !== "assign" || given[0]!.value === null || peel(given[0]!.value) !== value) return false;
    }
    const callees = this.program.resolve(value, this.fn);
    return callees.length > 0 && callees.every((f) => f.decl.isAsync && !f.decl.isGenerator);
  }

  /** A module's variable, seen from everywhere. */
  isShared(e: Expression): boolean {
    return e.kind === "name" && !e.name.startsWith("$") && (this.fn.decl.name === "<module>" || (this.program.constant(e.name, this.fn.module) !== null && !this.fn.decl.params.some((p) => p.name === e.name)));
  }

  isIt(e: Expression): boolean {
    return e === this.value || (e.kind === "name" && this.aliases.has(e.name));
  }

  /** The expression is what was acquired, perhaps among others or in another wrapping. */
  carries(e: Expression): boolean {
    const x = peel(e);
    if (this.isIt(x)) return true;
    switch (x.kind) {
      case "conditional":
        return this.carries(x.then) || this.carries(x.otherwise);
      case "binary":
        return /^(or|\?\?|\+)$/.test(x.op) && (this.carries(x.left) || this.carries(x.right));
      case "list":
        return x.elements.some((y) => this.carries(y));
      case "construct":
        return x.entries.some((y) => this.carries(y.value));
      case "index":
        return this.carries(x.object) && !this.isWhole(x.object);
      case "unary":
        return x.op === "spread" && this.carries(x.operand);
      case "call": {
        const through = passing(x);
        if (through !== null && "value" in through && through.kind !== "map" && through.kind !== "fold") return this.carries(through.value);
        return (this.isPlainConstruction(x) || holds(x)) && x.args.some((a) => this.carries(a.value));
      }
      default:
        return false;
    }
  }

  /** `Bundle(plane)` where the type only holds what it is given. */
  isPlainConstruction(call: Call): boolean {
    return call.callee.kind === "name" && isTypeName(this.program, call.callee.name) && this.program.resolve(call, this.fn).length === 0;
  }

  /** A call that no `try` stands around: its exceptions leave the function. Rust has none; its panics are not looked at. */
  raisesOut(node: FlowNode): boolean {
    if (this.fn.module.language === "rust" || node.next.some((e) => e.exceptional)) return false;
    return node.expressions.some((top) => [...within(top)].some((e) => e.kind === "call" && !isQuiet(lastName(e.callee) ?? "") && memberOf(e) === null && !addedBy(e).some((a) => this.carries(a))));
  }

  /** The edge is taken where there is nothing to end: it was not acquired, or is over already. */
  isFailure(e: FlowEdge): boolean {
    return e.clauses.some((c) => {
      const [only] = c.atoms;
      if (only === undefined || c.atoms.length > 1) return false;
      const { test, holds } = only;
      if (test.kind === "unary" && test.op === "?") return !holds && this.carries(test.operand);
      if (test.kind === "binary" && test.op === "==" && test.right.kind === "literal" && test.right.type === "none") return holds && this.carries(test.left);
      if (test.kind === "binary" && test.op === "is") return this.carries(test.left) && (lastName(test.right) === "Err") === holds;
      const asked = test.kind === "call" && test.callee.kind === "field" ? test.callee : test.kind === "field" ? test : null;
      if (asked !== null && this.carries(asked.object)) return saysOver(asked.name, holds);
      return !holds && (test.kind === "name" || test === this.value) && this.carries(test);
    });
  }
}

/** A function of the language that is not known to raise. */
const isQuiet = (name: string): boolean => BORROWERS.test(name) && !REFUSABLE.test(name);

/** `c_void_p(handle)`, `Arc::new(pool)` */
export const holds = (call: Call): boolean => HOLDERS.test(lastName(call.callee) ?? "") || (call.callee.kind === "field" && /^(new|from)$/.test(call.callee.name) && HOLDERS.test(lastName(call.callee.object) ?? ""));

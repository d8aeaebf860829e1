import type { Call, FunctionDecl } from "../model/model.js";
import type { Flow, FlowNode } from "./flow.js";
import { lastName } from "./paths.js";
import { expressionsOf, statementsIn, within } from "./walk.js";

/** The functions whose calls are indexed. */
interface Source<Fn extends { flow: Flow; decl: FunctionDecl }> {
  functions: readonly Fn[];
  lambda: (decl: FunctionDecl, fn: Fn, node: FlowNode) => Fn;
  /** The calls that a call makes by being given functions. */
  handed: (call: Call, from: Fn) => readonly Call[];
}

/** A place where a function may be called. */
export interface CallPlace<Fn> {
  fn: Fn;
  node: FlowNode;
  call: Call;
  /** The call that was given the function and makes this call of it; null for a plain call. */
  by: Call | null;
}

interface Written<Fn> {
  fn: Fn;
  node: FlowNode;
  call: Call;
  /** It is one of the things that are given to the call that has the name, not the callee. */
  isGiven: boolean;
  /** The place of the function among those of the program. */
  order: number;
}

/** All calls of a program by the last name of the callee, and of what is given to them. Only functions that have such a call are looked into. */
export class CallIndex<Fn extends { flow: Flow; decl: FunctionDecl }> {
  private readonly written = new Map<string, Written<Fn>[]>();
  /** The places, among the functions of the program, of those that speak of a call of that name: told without the flow, which is dear to build. */
  private speaking: ReadonlyMap<string, readonly number[]> | null = null;
  private readonly looked = new Set<number>();
  private readonly asked = new Map<string, readonly CallPlace<Fn>[]>();

  constructor(private readonly source: Source<Fn>) {}

  /** All calls whose callee has that last name, whatever they resolve to, and calls by what was given such a function. In source order. */
  named(name: string): readonly CallPlace<Fn>[] {
    const known = this.asked.get(name);
    if (known !== undefined) return known;
    const found: CallPlace<Fn>[] = [];
    // To see what a given function is handed to may ask for calls again.
    this.asked.set(name, found);
    for (const order of (this.speaking ??= this.listed()).get(name) ?? [])
      if (!this.looked.has(order)) {
        this.looked.add(order);
        this.look(this.source.functions[order]!, order);
      }
    const written = this.written.get(name) ?? [];
    for (const { fn, node, call, isGiven } of [...written].sort((a, b) => a.order - b.order))
      if (!isGiven) found.push({ fn, node, call, by: null });
      else for (const handed of this.source.handed(call, fn)) if (lastName(handed.callee) === name) found.push({ fn, node, call: handed, by: call });
    return found;
  }

  private listed(): Map<string, number[]> {
    const all = new Map<string, number[]>();
    for (const [order, { decl }] of this.source.functions.entries())
      for (const name of namesCalledIn(decl)) {
        const there = all.get(name);
        if (there === undefined) all.set(name, [order]);
        else there.push(order);
      }
    return all;
  }

  private look(fn: Fn, order: number): void {
    for (const node of fn.flow.nodes)
      for (const top of node.expressions)
        for (const e of within(top)) {
          if (e.kind === "lambda") this.look(this.source.lambda(e.function, fn, node), order);
          if (e.kind !== "call") continue;
          this.add(lastName(e.callee), { fn, node, call: e, isGiven: false, order });
          for (const name of new Set(e.args.map((a) => lastName(a.value)))) this.add(name, { fn, node, call: e, isGiven: true, order });
        }
  }

  private add(name: string | null, site: Written<Fn>): void {
    const there = name === null ? undefined : this.written.get(name);
    if (there !== undefined) there.push(site);
    else if (name !== null) this.written.set(name, [site]);
  }
}

/** The last names of what is called in a function and of what is given to calls, those of its lambdas too. */
function namesCalledIn({ body }: FunctionDecl, into = new Set<string>()): ReadonlySet<string> {
  for (const s of statementsIn(body ?? []))
    for (const top of expressionsOf(s))
      for (const e of within(top)) {
        if (e.kind === "lambda") namesCalledIn(e.function, into);
        if (e.kind !== "call") continue;
        for (const callee of [e.callee, ...e.args.map((a) => a.value)]) {
          const name = lastName(callee);
          if (name !== null) into.add(name);
        }
      }
  return into;
}

import type { Call, FunctionDecl } from "../model/model.js";
import type { Flow, FlowNode } from "./flow.js";
import { lastName } from "./paths.js";
import { within } from "./walk.js";

/** The functions whose calls are indexed. */
interface Source<Fn extends { flow: Flow }> {
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
}

/** All calls of a program by the last name of the callee, and of what is given to them: found in one walk, at the first question. */
export class CallIndex<Fn extends { flow: Flow }> {
  private readonly written = new Map<string, Written<Fn>[]>();
  private isWalked = false;
  private readonly asked = new Map<string, readonly CallPlace<Fn>[]>();

  constructor(private readonly source: Source<Fn>) {}

  /** All calls whose callee has that last name, whatever they resolve to, and calls by what was given such a function. In source order. */
  named(name: string): readonly CallPlace<Fn>[] {
    const known = this.asked.get(name);
    if (known !== undefined) return known;
    const found: CallPlace<Fn>[] = [];
    // To see what a given function is handed to may ask for calls again.
    this.asked.set(name, found);
    if (!this.isWalked) this.walk();
    for (const { fn, node, call, isGiven } of this.written.get(name) ?? [])
      if (!isGiven) found.push({ fn, node, call, by: null });
      else for (const handed of this.source.handed(call, fn)) if (lastName(handed.callee) === name) found.push({ fn, node, call: handed, by: call });
    return found;
  }

  private walk(): void {
    this.isWalked = true;
    for (const fn of this.source.functions) this.look(fn);
  }

  private look(fn: Fn): void {
    for (const node of fn.flow.nodes)
      for (const top of node.expressions)
        for (const e of within(top)) {
          if (e.kind === "lambda") this.look(this.source.lambda(e.function, fn, node));
          if (e.kind !== "call") continue;
          this.add(lastName(e.callee), { fn, node, call: e, isGiven: false });
          for (const name of new Set(e.args.map((a) => lastName(a.value)))) this.add(name, { fn, node, call: e, isGiven: true });
        }
  }

  private add(name: string | null, site: Written<Fn>): void {
    const there = name === null ? undefined : this.written.get(name);
    if (there !== undefined) there.push(site);
    else if (name !== null) this.written.set(name, [site]);
  }
}

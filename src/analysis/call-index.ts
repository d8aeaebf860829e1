import type { Call } from "../model/model.js";
import type { FlowNode } from "./flow.js";
import { lastName } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { within } from "./walk.js";

/** A place where a function may be called. */
export interface CallSite {
  fn: Fn;
  node: FlowNode;
  call: Call;
  /** The call that was given the function and makes this call of it; null for a plain call. */
  by: Call | null;
}

interface Written {
  fn: Fn;
  node: FlowNode;
  call: Call;
  /** It is one of the things that are given to the call that has the name, not the callee. */
  isGiven: boolean;
}

/** All calls of a program by the last name of the callee, and of what is given to them: found in one walk, at the first question. */
export class CallIndex {
  private readonly written = new Map<string, Written[]>();
  private isWalked = false;
  private readonly asked = new Map<string, readonly CallSite[]>();

  constructor(private readonly program: Program) {}

  /** All calls whose callee has that last name, whatever they resolve to, and calls by what was given such a function. In source order. */
  named(name: string): readonly CallSite[] {
    const known = this.asked.get(name);
    if (known !== undefined) return known;
    const found: CallSite[] = [];
    // To see what a given function is handed to may ask for calls again.
    this.asked.set(name, found);
    if (!this.isWalked) this.walk();
    for (const { fn, node, call, isGiven } of this.written.get(name) ?? [])
      if (!isGiven) found.push({ fn, node, call, by: null });
      else for (const handed of this.program.handed(call, fn)) if (lastName(handed.callee) === name) found.push({ fn, node, call: handed, by: call });
    return found;
  }

  private walk(): void {
    this.isWalked = true;
    for (const fn of this.program.functions) this.look(fn);
  }

  private look(fn: Fn): void {
    for (const node of fn.flow.nodes)
      for (const top of node.expressions)
        for (const e of within(top)) {
          if (e.kind === "lambda") this.look(this.program.lambda(e.function, fn, node));
          if (e.kind !== "call") continue;
          this.add(lastName(e.callee), { fn, node, call: e, isGiven: false });
          for (const name of new Set(e.args.map((a) => lastName(a.value)))) this.add(name, { fn, node, call: e, isGiven: true });
        }
  }

  private add(name: string | null, site: Written): void {
    const there = name === null ? undefined : this.written.get(name);
    if (there !== undefined) there.push(site);
    else if (name !== null) this.written.set(name, [site]);
  }
}

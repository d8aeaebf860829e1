import { beforeAll, describe, expect, it } from "vitest";
import { Budget } from "../../src/analysis/budget.js";
import { Evaluator, type Value } from "../../src/analysis/evaluate.js";
import type { Atom, Clause } from "../../src/analysis/facts.js";
import type { Flow, FlowNode } from "../../src/analysis/flow.js";
import { lastName } from "../../src/analysis/paths.js";
import { Program, type Fn } from "../../src/analysis/program.js";
import { slice } from "../../src/analysis/slice.js";
import { within } from "../../src/analysis/walk.js";
import type { Expression, Language } from "../../src/model/model.js";
import { printExpression } from "../../src/model/print.js";
import { runsOnEventLoop } from "../../src/rules/event-loop.js";
import { guardsAt, isGuarded } from "../../src/rules/guards.js";
import { derivedOrigins } from "../../src/rules/origins.js";
import { assumptionsOf, isSiteReachable } from "../../src/rules/reachable.js";
import { caseOf, dispatchTargets, placeOf, regionOf, type Activation, type Region, type Target } from "../../src/rules/region.js";
import type { Guard, Names, Reachable, Selector, Source } from "../../src/rules/rule.js";
import { select } from "../../src/rules/select.js";
import type { Site } from "../../src/rules/site.js";
import { parseModule, readyParsers } from "../../src/syntax/parse.js";

/** One program, written in the languages in which it makes sense: one text, or several files by their paths. */
export type Sources = Partial<Record<Language, string | Record<string, string>>>;

const FILE: Record<Language, string> = { rust: "src/main.rs", python: "app/main.py", typescript: "src/main.ts" };

/** A test for each language in which the program is written; `check` states the facts once. */
export function contract(title: string, sources: Sources, check: (ask: Ask) => void, run: typeof it | typeof it.fails = it): void {
  describe(title, () => {
    beforeAll(readyParsers);
    for (const [language, source] of Object.entries(sources) as [Language, string | Record<string, string>][])
      run(language, () => check(new Ask(language, typeof source === "string" ? { [FILE[language]]: source } : source)));
  });
}

/** A contract that does not hold yet: it must say so as soon as it does. */
export function openContract(title: string, sources: Sources, check: (ask: Ask) => void): void {
  contract(title, sources, check, it.fails);
}

/** The same program in several shapes, each in its languages: all have the same facts. */
export function shapes(title: string, all: Record<string, Sources>, check: (ask: Ask) => void): void {
  describe(title, () => {
    for (const [shape, sources] of Object.entries(all)) contract(shape, sources, check);
  });
}

/** How a source takes part in a value: not at all, as the value, only in place of a missing one, or perhaps. */
export type Part = "no" | "primary" | "fallback" | "both" | "unsure";

/** Questions about one program in one language; the answers are spelt alike in all of them (`exit_size`, never `exitSize`). */
export class Ask {
  readonly program: Program;
  readonly target: Target;

  constructor(
    readonly language: Language,
    files: Record<string, string>,
  ) {
    const modules = Object.entries(files).map(([path, text]) => parseModule(path, text));
    for (const m of modules) expect(m.errors.map((e) => m.text.slice(e.start, e.end)), m.path).toEqual([]);
    this.program = new Program(modules);
    this.target = { program: this.program, budget: new Budget(), renamed: {}, slices: new Map() };
  }

  /** The function of that name, or `Type.name`; there must be one. */
  fn(name: string): Fn {
    const [method, owner] = name.split(".").reverse() as [string, string | undefined];
    const found = (owner === undefined ? this.program.named(method) : this.program.methods(owner, method)).filter((f) => f.decl.body !== null);
    expect(found.map((f) => f.symbol), `functions named ${name}`).toHaveLength(1);
    return found[0]!;
  }

  /** The symbols of the functions in the tree that the calls of `callee` in a function may run. */
  runs(inside: string, callee: string): string[] {
    const fn = this.fn(inside);
    const found = new Set<string>();
    for (const s of select(this.target, alone(fn), { calls: callee }))
      for (const call of callsAt(s.node)) if (snake(lastName(call.callee) ?? "") === callee) for (const f of this.program.resolve(call, fn)) found.add(snake(f.symbol));
    return sorted(found);
  }

  /** The functions from which one is called. */
  callers(name: string): string[] {
    return sorted(new Set(this.program.callers(this.fn(name)).map((s) => snake(s.fn.symbol))));
  }

  /** The names of all calls in the region of a function, or in one of its cases, also by a dispatch table; null where the case is not found. */
  callsIn(name: string, member?: Names): string[] | null {
    const region = regionOf(this.target, this.fn(name));
    if (member === undefined) return this.callsOf([region]);
    const inCase = caseOf(this.target, region, member);
    const regions = inCase === null ? dispatchTargets(this.target, region.roots[0]!.fn, member).map((f) => regionOf(this.target, f)) : [inCase];
    return regions.length === 0 ? null : this.callsOf(regions);
  }

  private callsOf(regions: readonly Region[]): string[] {
    const found = new Set<string>();
    for (const region of regions)
      for (const a of region.activations)
        for (const node of a.fn.flow.nodes)
          if ((a.nodes === null || a.nodes.has(node)) && a.fn.factsAt(node) !== null) for (const call of callsAt(node)) found.add(snake(lastName(call.callee) ?? "?"));
    return sorted(found);
  }

  /** The sites of a selector in the region of a function, what it calls included. */
  sites(inside: string, selector: Selector): Site[] {
    return select(this.target, regionOf(this.target, this.fn(inside)), selector);
  }

  private only(inside: string, callee: string): Site {
    const sites = this.sites(inside, { calls: callee });
    expect(sites.map((s) => s.activation.fn.symbol), `calls of ${callee} in ${inside}`).toHaveLength(1);
    return sites[0]!;
  }

  /** What is given to a member in the region of a function, as text: `slot.size * fraction`. */
  assigned(inside: string, member: string, of?: string): string[] {
    return this.assignments(inside, member, of).map((s) => (s.value === null ? "?" : text(s.value)));
  }

  /** Which of the sources what is given to a member comes from, for each place in the region of a function where it is given something. */
  assignedFrom(inside: string, member: string, of: string, sources: readonly string[]): string[][] {
    return this.assignments(inside, member, of).map((s) => {
      const found = slice(this.program, this.target.budget, s.value!, placeOf(s.activation, s.node));
      return sources.filter((from) => derivedOrigins(this.target, found, { from }).some((o) => o.certain));
    });
  }

  private assignments(inside: string, member: string, of?: string): Site[] {
    return this.sites(inside, of === undefined ? { assigns: member } : { assigns: member, of });
  }

  /** The conditions that hold wherever the call is reached, in normal form. */
  held(inside: string, callee: string): string[] {
    const answers = this.sites(inside, { calls: callee }).map((s) => new Set(guardsAt(s).map((h) => clauseText(h.clause))));
    expect(answers.length, `calls of ${callee} in ${inside}`).toBeGreaterThan(0);
    return sorted(new Set([...answers[0]!].filter((x) => answers.every((a) => a.has(x)))));
  }

  /** Is every such call behind one of the guards? */
  guarded(inside: string, callee: string, ...guards: Guard[]): boolean | undefined {
    const sites = this.sites(inside, { calls: callee });
    expect(sites.length, `calls of ${callee} in ${inside}`).toBeGreaterThan(0);
    const answers = sites.map((s) => isGuarded(this.target, s, guards));
    return answers.every((a) => a === true) ? true : answers.includes(false) ? false : undefined;
  }

  /** The part that each source has in the first argument of the only call of that name. */
  parts(inside: string, callee: string, sources: readonly string[]): Record<string, Part> {
    const found = this.argument(inside, callee);
    const partOf = (from: Source): Part => {
      const primary = derivedOrigins(this.target, found, { from, as: "primary" });
      const fallback = derivedOrigins(this.target, found, { from, as: "fallback" });
      if (primary.length + fallback.length === 0) return found.complete ? "no" : "unsure";
      if (![...primary, ...fallback].some((o) => o.certain)) return "unsure";
      return primary.length === 0 ? "fallback" : fallback.length === 0 ? "primary" : "both";
    };
    return Object.fromEntries(sources.map((s) => [s, partOf(/^-?\d/.test(s) ? { literal: Number(s) } : s)]));
  }

  /** Does the argument come from the source by a chain that no limit by `bound` cuts off? */
  exceeds(inside: string, callee: string, from: Source, bound: Source): boolean {
    return derivedOrigins(this.target, this.argument(inside, callee), { from, unless: { at_most: bound } }).length > 0;
  }

  private argument(inside: string, callee: string): ReturnType<typeof slice> {
    const site = this.only(inside, callee);
    const call = callsAt(site.node).find((c) => snake(lastName(c.callee) ?? "") === callee)!;
    return slice(this.program, this.target.budget, call.args[0]!.value, placeOf(site.activation, site.node));
  }

  /** What the function returns where members and parameters have these values; undefined where that is not known. */
  result(name: string, when: NonNullable<Reachable["when"]>): Value | undefined {
    return new Evaluator(this.program, this.target.budget, assumptionsOf(this.target, { when }, null)).result(this.fn(name), null);
  }

  /** Can the call be reached where members and parameters have these values? */
  reaches(inside: string, callee: string, when: NonNullable<Reachable["when"]>): boolean {
    const sites = this.sites(inside, { calls: callee });
    expect(sites.length, `calls of ${callee} in ${inside}`).toBeGreaterThan(0);
    return sites.some((s) => isSiteReachable(this.target, s, { when }));
  }

  /** Can the call be reached where the members of a type have their declared defaults? */
  reachesByDefault(inside: string, callee: string, type: string): boolean {
    return this.sites(inside, { calls: callee }).some((s) => isSiteReachable(this.target, s, { defaults_of: type }));
  }

  /** Does the function run on the thread of an event loop? Undefined where nothing leads to it. */
  onEventLoop(name: string): boolean | undefined {
    return runsOnEventLoop(this.target, this.fn(name)).is;
  }

  /** The blocking calls that may run when the function runs, by name. */
  blockingIn(name: string): string[] {
    return sorted(new Set(this.sites(name, { class: "blocking" }).map((s) => snake(lastName(callsAt(s.node)[0]!.callee) ?? "?"))));
  }

  /** What is called when the file is imported, and what only when it is the program. */
  atImport(): { always: string[]; asProgram: string[] } {
    const regions = this.program.modules.map((m) => regionOf(this.target, this.program.topLevel(m)));
    const asProgram = new Set<string>();
    const always = new Set<string>();
    for (const region of regions)
      for (const site of select(this.target, region, { calls: "/./" })) {
        const isMain = guardsAt(site).some((h) => /__main__|import\.meta|require\.main/.test(h.clause.key));
        for (const call of callsAt(site.node)) (isMain ? asProgram : always).add(snake(lastName(call.callee) ?? "?"));
      }
    return { always: sorted(always), asProgram: sorted(asProgram) };
  }

  /**
   * From where `start` is called (from the entry, where it is null) to the ends of the function: is `passed` called on every way that
   * returns, on every way that raises? Null where there is no such way.
   */
  passedOut(inside: string, start: string | null, passed: string): { returning: boolean | null; raising: boolean | null } {
    const fn = this.fn(inside);
    const { flow } = fn;
    const from = start === null ? [flow.entry] : flow.nodes.filter((n) => callsAt(n).some((c) => snake(lastName(c.callee) ?? "") === start));
    expect(from.length, `calls of ${start} in ${inside}`).toBeGreaterThan(0);
    const all = reachedFrom(from, () => true);
    const around = reachedFrom(from, (n) => !callsAt(n).some((c) => snake(lastName(c.callee) ?? "") === passed));
    const way = (end: FlowNode) => (all.has(end) ? !around.has(end) : null);
    return { returning: way(flow.exit), raising: way(flow.raised) };
  }
}

function alone(fn: Fn): Region {
  const a: Activation = { fn, frame: null, parent: null, callNode: null, depth: 0, nodes: null };
  return { symbol: fn.symbol, roots: [a], activations: [a], cut: false };
}

/** The ways go on from a start only where it did not raise itself. */
function reachedFrom(starts: readonly Flow["entry"][], through: (n: FlowNode) => boolean): Set<FlowNode> {
  const seen = new Set<FlowNode>();
  const queue = starts.flatMap((s) => s.next.filter((e) => !e.exceptional).map((e) => e.to));
  while (queue.length > 0) {
    const at = queue.pop()!;
    if (seen.has(at) || !through(at)) continue;
    seen.add(at);
    for (const e of at.next) queue.push(e.to);
  }
  return seen;
}

type CallExpression = Expression & { kind: "call" };
function callsAt(node: FlowNode): CallExpression[] {
  return node.expressions.flatMap((top) => [...within(top)].filter((e) => e.kind === "call"));
}

const sorted = (all: Iterable<string>): string[] => [...all].sort();

/** `exitSize` as `exit_size`; types keep their names. */
export const snake = (s: string): string => s.replace(/([a-z0-9])([A-Z])(?=[a-z0-9])/g, (whole: string, a: string, b: string, at: number) => (isType(s, at) ? whole : `${a}_${b.toLowerCase()}`));

/** Is the word around that offset written as a type or a constant is? */
function isType(s: string, at: number): boolean {
  let start = at;
  while (start > 0 && /\w/.test(s[start - 1]!)) start--;
  return /[A-Z]/.test(s[start]!);
}

const text = (e: Expression): string => snake(printExpression(e));

const OPPOSITE: Record<string, string> = { "==": "!=", "<": ">=", "<=": ">", ">": "<=", ">=": "<" };

function atomText({ test, holds }: Atom): string {
  if (holds) return text(test);
  if (test.kind === "binary" && OPPOSITE[test.op] !== undefined) return text({ ...test, op: OPPOSITE[test.op]! });
  return `!(${text(test)})`;
}

const clauseText = (c: Clause): string => c.atoms.map(atomText).sort().join(" | ");

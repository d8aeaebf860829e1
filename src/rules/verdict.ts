import type { Call, Module, Span } from "../model/model.js";
import { positionAt } from "../model/place.js";
import { printExpression } from "../model/print.js";
import { Budget, BudgetExceeded } from "../analysis/budget.js";
import type { Fn, Program } from "../analysis/program.js";
import type { Purpose } from "../analysis/roles.js";
import type { Step } from "../analysis/slice.js";
import { candidatesOf } from "./candidates.js";
import { cheapestFirst, describe, judge, ofCandidate, siteEvidence, sitesOf, type Answer, type Evidence, type Scene } from "./conditions.js";
import { seenBy, written, type Ground } from "./grounds.js";
import { rolesOf, ruleOfFamily, type Family } from "./families.js";
import { locate, merged, placesOf, typesApart, type LayerHome, type Missing } from "./locate.js";
import { NOT_RENAMED, type Renamed } from "./names.js";
import type { Region, Target } from "./region.js";
import { rootOf } from "./precedes.js";
import { conditionBefore } from "./reachable.js";
import type { Anchor, Condition, Reachable, Rule, Selector } from "./rule.js";
import type { Site } from "./site.js";
import { brokenAt, brokenIn, callsUnparsed, mayBeHidden, shownNames } from "./unparsed.js";

/** What a rule says of a program. */
export interface Verdict {
  is: "present" | "absent" | "unknown";
  /** For unknown: `not-located: …`, `undecided: …`, `not-parsed: …`, `budget: …`. For absent: what it rests on. */
  reason: string;
  anchors: { fn: Fn; span: Span; symbol: string }[];
  findings: RuleFinding[];
  /** What it rests on that the flaw is absent; none otherwise. */
  grounds: Ground[];
  /** What was looked at, line by line, for a person to check. */
  notes: string[];
}

export interface RuleFinding {
  fn: Fn;
  span: Span;
  symbol: string;
  message: string;
  trace: { fn: Fn; span: Span; message: string }[];
}

/** Judges one rule on one program. Never throws for what the program holds. */
export function judgeRule(rule: Rule, program: Program, home: LayerHome, renamed: Renamed = NOT_RENAMED, budget = new Budget()): Verdict {
  const verdict: Verdict = { is: "unknown", reason: "", anchors: [], findings: [], grounds: [], notes: [] };
  try {
    return new Judgement(rule, { program, budget, renamed, slices: new Map() }, home, verdict).run();
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    return { ...verdict, is: "unknown", reason: `budget: ${error.message}`, findings: [] };
  }
}

/** For looking for places in a whole tree, and for what is asked of one of them. */
const [SELECTION_STEPS, SITE_STEPS] = [Infinity, 30_000];

/** A family on a whole program. Each place is judged by itself, with steps of its own: how large the tree is changes nothing. */
export function judgeFamily(family: Family, program: Program, home: LayerHome): Verdict {
  return new FamilyJudge(family, program, home).verdict();
}

/** Judges a family on a program, file by file where each place is reported where it stands. */
export class FamilyJudge {
  private readonly rule: Rule;
  private readonly target: Target;
  private places: readonly Region[] | null = null;

  constructor(
    private readonly family: Family,
    program: Program,
    private readonly home: LayerHome,
  ) {
    this.rule = ruleOfFamily(family);
    this.target = { program, budget: new Budget(SELECTION_STEPS), renamed: NOT_RENAMED, anywhere: true, slices: new Map() };
  }

  verdict(): Verdict {
    return this.judged(null);
  }

  /** What it finds in one file: as much as `verdict` finds there, without the work for the others. */
  findingsIn(module: Module): readonly RuleFinding[] {
    if (!mayReportElsewhere(this.family)) return this.judged(module).findings;
    this.all ??= this.verdict().findings;
    return this.all.filter(({ fn }) => fn.module === module);
  }

  private all: readonly RuleFinding[] | null = null;

  private judged(module: Module | null): Verdict {
    this.target.budget.renew(SELECTION_STEPS);
    this.places ??= withinBudget(() => placesOf(this.target, this.rule.where as Anchor, this.home));
    const verdict: Verdict = { is: "unknown", reason: "", anchors: [], findings: [], grounds: [], notes: [] };
    new Judgement(this.rule, this.target, this.home, verdict, rolesOf(this.family)).everywhere(this.places, module);
    return { ...verdict, is: verdict.findings.length > 0 ? "present" : "absent" };
  }
}

/** What is found; nothing where that takes too much, such as a pattern in a text of a megabyte. */
function withinBudget<T>(find: () => readonly T[]): readonly T[] {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    return [];
  }
}

/** A place may be reported by where its value came from, or by what is called from it. */
function mayReportElsewhere({ subject, present, report }: Family): boolean {
  return (report !== undefined && report !== "declaration") || (subject === undefined ? present !== undefined && !isOfDeclaration(present) : present !== undefined && tells(present));
}

/** It may be true by the way of a value. */
function tells(condition: Condition): boolean {
  if ("all" in condition) return condition.all.some(tells);
  if ("any" in condition) return condition.any.some(tells);
  return "derives" in condition || "reachable" in condition || "copies" in condition;
}

/** It is of what is declared alone, and what is reported is the declaration. */
function isOfDeclaration(condition: Condition): boolean {
  if ("all" in condition) return condition.all.every(isOfDeclaration);
  return "not" in condition || "attributed" in condition || "extends" in condition || "documented" in condition;
}

type Outcome = { is: "present" | "unknown"; reason: string } | { is: "absent"; reason: string; grounds: Ground[] };

const isUnparsed = (reason: string): boolean => reason.startsWith("not-parsed: ");
const isNotParsed = ({ reason }: Outcome): boolean => isUnparsed(reason);

class Judgement {
  constructor(
    private readonly rule: Rule,
    private readonly target: Target,
    private readonly home: LayerHome,
    private readonly verdict: Verdict,
    /** Of a family: whose code it is looked for in. */
    private readonly roles: readonly Purpose[] = [],
  ) {}

  run(): Verdict {
    const { where } = this.rule;
    // To look for a place is a step, whether it is there or not.
    this.target.budget.spend(2);
    if ("each" in where) return this.settle(where.each.map((a) => this.at(a)));
    if ("first" in where) {
      const outcomes: Outcome[] = [];
      for (const anchor of where.first) {
        const located = locate(this.target, anchor, this.home);
        // What could stand in text that did not parse might come before.
        if ("region" in located) return this.settle([...outcomes.filter(isNotParsed), this.region(located.region)]);
        outcomes.push(this.missing(located.missing));
      }
      return this.settle([outcomes.find(isNotParsed) ?? outcomes[0]!]);
    }
    if ("all" in where) {
      const regions: Region[] = [];
      for (const anchor of where.all) {
        const located = locate(this.target, anchor, this.home);
        if ("missing" in located) return this.settle([this.missing(located.missing)]);
        regions.push(located.region);
      }
      return this.settle([this.region(merged(regions))]);
    }
    return this.settle([this.at(where)]);
  }

  /** Reports every place that is surely wrong, whatever else could not be followed; of one file, or of all. */
  everywhere(places: readonly Region[], module: Module | null): void {
    const { target, home, rule } = this;
    const { subject, present, where, report } = rule;
    // What a named function calls is others' too, and no place to report for it.
    const isOfNamed = "function" in where && where.function !== undefined && report === undefined;
    for (const region of places) {
      const scene: Scene = { target, home, region, site: null };
      const inFile = module === null ? region : partOf(region, module);
      if (inFile === null) continue;
      if (subject === undefined && region.roots.every(({ fn }) => this.isFor(fn))) this.attempt(() => void this.answered(scene, judge({ ...scene, brief: true }, present)));
      for (const selector of [subject ?? []].flat()) {
        target.budget.renew(SELECTION_STEPS);
        for (const candidate of withinBudget(() => candidatesOf(target, inFile, selector)))
          this.attempt(() => {
            if (!this.isFor(candidate.site.activation.fn) || (isOfNamed && !isOwnWork(candidate.site))) return;
            const { site, answer } = ofCandidate(scene, selector, candidate);
            if (answer.is === true) this.answered({ ...scene, site }, judge({ ...scene, site }, present));
          });
      }
    }
  }

  /** Code of whom the family asks, in a language of the family, and that could be read. */
  private isFor(fn: Fn): boolean {
    const { purpose } = fn;
    return this.rule.not_for?.[fn.module.language as "rust"] === undefined && purpose !== null && this.roles.includes(purpose) && brokenAt(fn) === null;
  }

  /** With steps of its own. What takes more is not told. */
  private attempt(work: () => void): void {
    this.target.budget.renew(SITE_STEPS);
    this.target.slices.clear();
    try {
      work();
    } catch (error) {
      if (!(error instanceof BudgetExceeded)) throw error;
    }
  }

  private settle(outcomes: readonly Outcome[]): Verdict {
    const decisive = worst(outcomes);
    this.verdict.is = decisive.is;
    this.verdict.reason = decisive.reason;
    if (decisive.is === "absent") this.verdict.grounds = decisive.grounds;
    return this.verdict;
  }

  private at(anchor: Anchor): Outcome {
    const located = locate(this.target, anchor, this.home);
    if ("missing" in located) return this.missing(located.missing);
    return this.region(located.region);
  }

  private missing(missing: Missing): Outcome {
    const { link, names, nearest } = missing;
    const hint = nearest.length === 0 ? "" : `; closest: ${nearest.map((n) => `\`${n}\``).join(", ")}`;
    this.verdict.notes.push(`${link} ${shownNames(names)} was not found${hint}`);
    const hidden = mayBeHidden(this.target, missing);
    if (hidden !== null) return { is: "unknown", reason: hidden };
    if (this.rule.gone?.[link] === "sound") {
      const reason = `there is no ${link} ${shownNames(names)}`;
      return { is: "absent", reason, grounds: [{ because: "gone", at: null, symbol: [names].flat().join(" "), seen: reason, holds: null }] };
    }
    return { is: "unknown", reason: `not-located: no ${link} ${shownNames(names)}${hint}` };
  }

  private region(region: Region): Outcome {
    this.target.budget.spend(region.roots.length);
    if (region.apart === true) return worst(typesApart(this.target, region).map((r) => this.region(r)));
    for (const { fn, span } of anchorsOf(this.target.program, region)) this.verdict.anchors.push({ fn, span, symbol: region.symbol });
    this.verdict.notes.push(`looked at ${region.symbol} in ${region.roots[0]!.fn.module.path}, and at ${new Set(region.activations.map((a) => a.fn)).size - 1} functions called from there`);
    const before = this.verdict.findings.length;
    const outcome = this.judged(region);
    // What is seen in a function that did not parse may stand in another one.
    const seen = [...region.roots, ...this.verdict.findings.slice(before)].map(({ fn }) => brokenAt(fn)).find((b) => b !== null);
    if (outcome.is === "present" && seen == null) return outcome;
    this.verdict.findings.length = before;
    const broken = seen ?? brokenIn(region);
    if (broken !== null) return { is: "unknown", reason: `not-parsed: ${broken}` };
    const called = outcome.is === "absent" ? callsUnparsed(this.target, region) : null;
    return called === null ? outcome : { is: "unknown", reason: `not-parsed: ${called}` };
  }

  private judged(region: Region): Outcome {
    const scene: Scene = { target: this.target, home: this.home, region, site: null };
    const subjects = this.rule.subject === undefined ? null : [this.rule.subject].flat();
    if (subjects === null) return this.answered(scene, judge(scene, this.rule.present));
    const { sites, unsure } = this.sites(scene, subjects);
    const unfollowed: Outcome = { is: "unknown", reason: `undecided: whether ${region.symbol} ${subjects.map(describe).join(" or ")} could not be followed` };
    if (sites.length === 0 && unsure.length > 0) return unfollowed;
    if (sites.length === 0) {
      this.verdict.notes.push(`nothing in ${region.symbol} ${subjects.map(describe).join(" or ")}`);
      const gone = this.rule.gone?.subject;
      const told = gone === undefined || gone === "sound" ? null : judge({ ...scene, brief: true }, gone);
      const reason = `nothing there ${subjects.map(describe).join(" or ")}`;
      if (told?.is === true || (gone === "sound" && !region.cut)) return { is: "absent", reason, grounds: [{ because: "nothing-there", at: anchorsOf(this.target.program, region)[0] ?? null, symbol: region.symbol, seen: [reason, told === null ? "" : seenBy(told)].filter((s) => s !== "").join("; "), holds: told === null ? null : written(gone as Condition) }] };
      return { is: "unknown", reason: `not-located: nothing in ${region.symbol} ${subjects.map(describe).join(" or ")}` };
    }
    const outcomes = sites.map((site) => this.answered({ ...scene, site }, judge({ ...scene, site }, this.rule.present)));
    // What may be meant besides must be sound as well.
    return worst([...outcomes, ...unsure.map((site) => (this.isSound({ ...scene, site, brief: true }) ? outcomes[0]! : unfollowed))]);
  }

  /** The sites of the first selector that has any, and those that may be some before or beside them. */
  private sites(scene: Scene, subjects: readonly Selector[]): { sites: readonly Site[]; unsure: readonly Site[] } {
    const unsure: Site[] = [];
    for (const s of subjects) {
      const found = sitesOf(scene, s);
      unsure.push(...found.unsure);
      if (found.sure.length > 0) return { sites: found.sure, unsure };
    }
    return { sites: [], unsure };
  }

  private isSound(scene: Scene): boolean {
    const { present, sound } = this.rule;
    const { is } = judge(scene, present);
    return sound === undefined ? is === false : is !== true && judge(scene, sound).is === true;
  }

  private answered(scene: Scene, answer: Answer): Outcome {
    const { site, region } = scene;
    if (site !== null) this.verdict.notes.push(`at ${where(site.activation.fn, site.span.start)}:`);
    for (const note of new Set(answer.notes)) this.verdict.notes.push(`  ${note}`);
    if (answer.is === true) {
      for (const e of this.evidence(scene, answer)) this.report(region, scene.site, e);
      return { is: "present", reason: "" };
    }
    // Soundness that rests on what is not seen elsewhere is none where that could not be read.
    if (answer.is === undefined && isUnparsed(undecided(answer))) return { is: "unknown", reason: undecided(answer) };
    const held = this.rule.sound === undefined ? undefined : this.held(scene, this.rule.sound);
    if (held !== undefined) return this.absent(scene, answer, held);
    if (answer.is === undefined) return { is: "unknown", reason: undecided(answer) };
    if (this.rule.sound !== undefined) return { is: "unknown", reason: `undecided: ${site === null ? region.symbol : where(site.activation.fn, site.span.start)} is neither what is known to be wrong nor what is known to be sound` };
    return this.absent(scene, answer, null);
  }

  /** Of a condition and its alternatives, the one that holds. */
  private held(scene: Scene, sound: Condition): Condition | undefined {
    const alternatives = "any" in sound ? cheapestFirst(sound.any) : [sound];
    return alternatives.find((c) => judge({ ...scene, brief: true }, c).is === true);
  }

  /** @param held what the rule calls sound and holds; null where what it calls flawed does not */
  private absent({ site, region }: Scene, answer: Answer, held: Condition | null): Outcome {
    const at = site === null ? (anchorsOf(this.target.program, region)[0] ?? null) : { fn: site.activation.fn, span: site.span };
    const reason = site === null ? `${region.symbol} is sound` : `sound at ${where(site.activation.fn, site.span.start)}`;
    const ground: Ground = { because: held === null ? "not-flawed" : "sound", at, symbol: symbolOf(region, site), seen: seenBy(answer), holds: held === null ? null : written(held) };
    return { is: "absent", reason, grounds: [ground] };
  }

  /** The places to report: where a value came from what it should not, else the judged place, else the anchor. */
  private evidence(scene: Scene, answer: Answer): Evidence[] {
    if (answer.evidence.length > 0) return answer.evidence;
    if (scene.site !== null) return [siteEvidence(scene.site)];
    return anchorsOf(this.target.program, scene.region).slice(0, 1).map(({ fn, span }) => ({ fn, span, chain: [] }));
  }

  private report(region: Region, site: Site | null, e: Evidence): void {
    const { fn, span } = this.placed(this.shown(region, e), e.site ?? site);
    const symbol = symbolOf(region, e.site ?? site);
    const same = this.verdict.findings.find((f) => f.fn.module === fn.module && lineOf(f.fn, f.span) === lineOf(fn, span));
    // Of several ways to a line it is called by the first by name, so that what it is called does not depend on the order of functions.
    if (same !== undefined) same.symbol = same.symbol <= symbol ? same.symbol : symbol;
    else this.verdict.findings.push({ fn, span, symbol, message: this.rule.message, trace: e.site === undefined ? traceOf(e, site) : this.target.anywhere === true ? (span === e.span ? [] : [{ fn: e.fn, span: e.span, message: "this is where" }]) : callTrace(e.site) });
  }

  /** A family shows the call that is meant, and not where the chain begins in which it stands. */
  private placed(shown: { fn: Fn; span: Span }, site: Site | null): { fn: Fn; span: Span } {
    const call = site?.value;
    const isCall = this.target.anywhere === true && call?.kind === "call" && shown.span.start === call.start && shown.span.end === call.end;
    return isCall ? { fn: shown.fn, span: calledAt(shown.fn, call) } : shown;
  }

  /** Where what a place is about is made; of a function that the rule names, that one. */
  private declared({ declared, activation }: Site): { fn: Fn; span: Span } | null {
    const { where } = this.rule;
    if (declared !== undefined) return { fn: activation.fn, span: declared };
    const { fn } = rootOf(activation);
    return "function" in where && where.function !== undefined ? { fn, span: fn.decl.nameSpan } : null;
  }

  /** Where a finding is shown: as the rule says; an origin outside the region at the last place inside that led to it. */
  private shown(region: Region, e: Evidence): { fn: Fn; span: Span } {
    if (e.site !== undefined) {
      if (this.rule.report === "condition") return conditionBefore(this.target, e.site, assumedBy(this.rule.present) ?? {}) ?? e;
      if (this.rule.report === "declaration") return this.declared(e.site) ?? e;
      return this.rule.report === "call" ? (callsTo(e.site)[0] ?? e) : e;
    }
    const inside = new Set(region.activations.map((a) => a.fn));
    const last = inside.has(e.fn) ? undefined : e.chain.findLast((s) => inside.has(s.at.fn));
    return last === undefined ? e : { fn: last.at.fn, span: { start: last.expr.start, end: last.expr.end } };
  }
}

/** Why an answer is unknown: what it looked at elsewhere may not have parsed. */
function undecided({ unknown }: Answer): string {
  const why = unknown.find(isUnparsed) ?? unknown[0] ?? "the rule could not tell";
  return isUnparsed(why) ? why : `undecided: ${why}`;
}

/** Where a place is declared. Whole files are declared nowhere: their first line stands for them. */
function anchorsOf(program: Program, region: Region): { fn: Fn; span: Span }[] {
  if (region.types !== undefined && region.types.length > 0) return region.types.map((t) => ({ fn: program.topLevel(t.module), span: t.decl.nameSpan }));
  const shown = region.broad === true ? region.roots.filter((r, i, all) => all.findIndex((o) => o.fn.module === r.fn.module) === i).slice(0, 3) : region.roots;
  return shown.map(({ fn }) => ({ fn, span: fn.decl.nameSpan }));
}

/** What of a region stands in a file; null where nothing does. */
function partOf(region: Region, module: Module): Region | null {
  const roots = region.roots.filter(({ fn }) => fn.module === module);
  const activations = region.activations === region.roots ? roots : region.activations.filter(({ fn }) => fn.module === module);
  return activations.length === 0 ? null : { ...region, roots, activations };
}

/** Of a chain over several lines, where the method is called that is meant. */
function calledAt({ module }: Fn, call: Call): Span {
  const { callee, start, end } = call;
  const at = callee.kind === "field" ? callee.end - callee.name.length : start;
  return module.text.slice(start, at).includes("\n") && module.text.startsWith(callee.kind === "field" ? callee.name : "", at) ? { start: at, end } : { start, end };
}

/** It stands in the function that a region starts with, or in another one of its type. */
const isOwnWork = ({ activation }: Site): boolean => activation.parent === null || (activation.fn.decl.owner !== null && activation.fn.decl.owner === rootOf(activation).fn.decl.owner);

const lineOf = (fn: Fn, span: Span): number => positionAt(fn.module, span.start).line;

/** `PinkRuntime.step`, with the case that the region is of. */
function symbolOf(region: Region, site: Site | null): string {
  if (site === null) return region.symbol;
  let root = site.activation;
  while (root.parent !== null) root = root.parent;
  // What a type declares lies in none of its functions, or in any.
  if (root === site.activation && !isIn(site.span, root.fn.decl)) return region.roots.find(({ fn }) => fn.module === root.fn.module && isIn(site.span, fn.decl))?.fn.symbol ?? region.symbol;
  const label = region.symbol.includes(" › ") ? region.symbol.slice(region.symbol.indexOf(" › ")) : "";
  return root.fn.symbol + label;
}

const isIn = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The calls by which a site is reached from the start of its region, outermost first. */
function callsTo(site: Site): { fn: Fn; span: Span }[] {
  const calls: { fn: Fn; span: Span }[] = [];
  for (let a = site.activation; a.parent !== null; a = a.parent) {
    const call = a.frame?.call;
    if (call != null) calls.unshift({ fn: a.parent.fn, span: { start: call.start, end: call.end } });
  }
  return calls;
}

/** The assumptions under which a rule asks what is reached. */
function assumedBy(condition: unknown): Reachable | null {
  if (typeof condition !== "object" || condition === null) return null;
  for (const [key, inner] of Object.entries(condition)) {
    const found = key === "reachable" ? (inner as Reachable) : assumedBy(inner);
    if (found !== null) return found;
  }
  return null;
}

function callTrace(site: Site): RuleFinding["trace"] {
  const calls = callsTo(site).map(({ fn, span }) => ({ fn, span, message: `\`${fn.module.text.slice(span.start, span.end).split(/\r?\n/)[0]!.slice(0, 80)}\` leads there` }));
  let root = site.activation;
  while (root.parent !== null) root = root.parent;
  return [{ fn: root.fn, span: root.fn.decl.nameSpan, message: `in \`${root.fn.symbol}\`` }, ...calls, { fn: site.activation.fn, span: site.span, message: "this is reached" }];
}

/** Present anywhere is present; else unknown anywhere is unknown; else it rests on all of them. */
function worst(outcomes: readonly Outcome[]): Outcome {
  const bad = outcomes.find((o) => o.is === "present") ?? outcomes.find((o) => o.is === "unknown");
  return bad ?? { ...outcomes[0]!, is: "absent", grounds: outcomes.flatMap((o) => (o.is === "absent" ? o.grounds : [])) };
}

const where = (fn: Fn, offset: number): string => `${fn.module.path}:${positionAt(fn.module, offset).line}`;

/** The steps from the origin of a value to the place that is judged, one a line of the source. */
function traceOf(e: Evidence, site: Site | null): RuleFinding["trace"] {
  const trace: RuleFinding["trace"] = [];
  const add = (step: Step): void => {
    const line = where(step.at.fn, step.expr.start);
    const last = trace.at(-1);
    if (last !== undefined && where(last.fn, last.span.start) === line) return;
    trace.push({ fn: step.at.fn, span: { start: step.expr.start, end: step.expr.end }, message: sentence(step) });
  };
  for (const step of [...e.chain].reverse()) add(step);
  if (site !== null && e.chain.length > 0) trace.push({ fn: site.activation.fn, span: site.span, message: "it ends up here" });
  return trace.length <= 1 ? [] : trace;
}

function sentence(step: Step): string {
  const text = `\`${printExpression(step.expr).slice(0, 80)}\``;
  switch (step.via) {
    case "argument":
      return `${text} is passed`;
    case "return":
      return `${text} is returned`;
    case "fallback":
      return `${text} stands in where there is no value`;
    case "limit":
      return `${text} is limited`;
    default:
      return text;
  }
}

import { BudgetExceeded } from "../analysis/budget.js";
import type { Expression, Span } from "../model/model.js";
import { printExpression } from "../model/print.js";
import { memberOf } from "../analysis/paths.js";
import { chainOf, slice, type At, type Frame, type Step } from "../analysis/slice.js";
import type { Fn } from "../analysis/program.js";
import { guardsAt, isGuarded } from "./guards.js";
import { locate, type LayerHome } from "./locate.js";
import { derivedOrigins, endsOf, gapIn, isAllOf, isEverywhere, isMixed, sliceFor } from "./origins.js";
import { activationOf, placeOf, type Region, type Target } from "./region.js";
import { canComplete, escapes, isKnownAs, isSiteReachable, mayReturnNothing } from "./reachable.js";
import { likeness } from "../analysis/copies.js";
import { attributesOf, basesOf, documentationOf, memberAttributes, memberNamesOf, missingFrom } from "./declarations.js";
import { implementerOf } from "./implementers.js";
import { isOutOfReach } from "./mentioned.js";
import { fit } from "./names.js";
import { standsWithin } from "./within.js";
import type { Anchor, Around, Bounds, Condition, Count, Derives, Precedes, Reachable, Selector } from "./rule.js";
import { regionAround } from "./around.js";
import { runsOnEventLoop } from "./event-loop.js";
import { runsAtImport } from "./import-time.js";
import { candidatesOf, type Candidate } from "./candidates.js";
import { alwaysPrecedes, mayPrecede, rootOf } from "./precedes.js";
import { isReleased } from "./released.js";
import { isStandInSite, select } from "./select.js";
import type { Site } from "./site.js";
import { unassumed } from "./target.js";
import { brokenIn, mayBeHidden, shownNames } from "./unparsed.js";

/** What an answer rests on: a place, and the steps by which a value got from there. */
export interface Evidence {
  fn: Fn;
  span: Span;
  chain: readonly Step[];
  site?: Site;
}

/** Kleene's three values, with what was seen (for true) and what was not known (for unknown). */
export interface Answer {
  is: boolean | undefined;
  evidence: Evidence[];
  unknown: string[];
  /** What was looked at, for `explain --on`. */
  notes: string[];
}

export interface Scene {
  target: Target;
  home: LayerHome;
  region: Region;
  /** Null where the region itself is judged. */
  site: Site | null;
  /** Only the answer counts, not what it rests on: of several conditions the first that decides is enough. */
  brief?: boolean;
  /** It is asked whether the judged place is not so. */
  denied?: boolean;
}

const answer = (is: boolean | undefined, more: Partial<Answer> = {}): Answer => ({ is, evidence: [], unknown: [], notes: [], ...more });
const unknown = (why: string): Answer => answer(undefined, { unknown: [why] });

/** Judges a condition in a scene. */
export function judge(scene: Scene, condition: Condition): Answer {
  if ("all" in condition) return both(upTo(scene, condition.all, false), false);
  // Anywhere, one that holds is enough: the others may cost more steps than a place has.
  if ("any" in condition) return both(scene.brief === true || scene.target.anywhere === true ? upTo(scene, condition.any, true) : condition.any.map((c) => judge(scene, c)), true);
  if ("not" in condition) {
    const inner = judge({ ...scene, brief: true, denied: scene.denied !== true }, condition.not);
    return { ...inner, is: inner.is === undefined ? undefined : !inner.is, evidence: [] };
  }
  if ("in" in condition) return typeof condition.in === "string" ? around(scene, condition.in, condition) : elsewhere(scene, condition as Elsewhere);
  if ("derives" in condition) return derives(scene, condition.derives);
  if ("guarded" in condition) return guarded(scene, [condition.guarded.by].flat());
  if ("reachable" in condition) return reachable(scene, condition.reachable);
  if ("runs_on" in condition) {
    if (scene.site === null) return unknown("nothing was found of which to ask where it runs");
    if (condition.runs_on === "import") {
      const is = runsAtImport(scene.target, scene.site);
      return answer(is, { notes: [`importing the module ${is ? "runs it" : "does not run it"}`] });
    }
    const { is, why } = runsOnEventLoop(scene.target, scene.site.activation.fn);
    return condition.runs_on === "coroutine" ? answer(is === true, { notes: [why] }) : answer(is, { notes: [why], unknown: is === undefined ? [why] : [] });
  }
  if ("released" in condition) {
    if (scene.site === null) return unknown("nothing was found of which to ask whether it is released");
    const { is, notes } = isReleased(scene.target, scene.site, condition.released);
    return answer(is, { notes, unknown: is === undefined ? notes.slice(-1) : [] });
  }
  if ("precedes" in condition) return ofRegion(scene, condition, () => precedes(scene, condition.precedes));
  if ("is" in condition) throw new Error(`the family ${condition.is} was not written out`);
  if ("within" in condition) {
    if (scene.site === null) return unknown("nothing was found of which to ask what it stands in");
    const { is, notes } = standsWithin(scene.target, scene.site, condition.within, (s) => sitesOf({ ...scene, site: null }, s).sure);
    return answer(is, { notes, unknown: is === undefined ? notes : [] });
  }
  if ("count" in condition) return ofRegion(scene, condition, () => counted(scene, condition.count));
  if ("bounds" in condition) return bounded(scene, condition.bounds);
  if ("attributed" in condition) {
    const texts = ((scene.site === null ? null : memberAttributes(scene.site)) ?? attributesOf(scene.region)).flatMap((a) => [a.name, a.text]);
    return answer(texts.some((t) => fit(condition.attributed, t) !== null), { notes: [texts.length === 0 ? "it has no attribute" : `it has ${[...new Set(texts)].slice(0, 6).map((t) => `\`${t}\``).join(", ")}`] });
  }
  if ("extends" in condition) {
    const bases = basesOf(scene.target, scene.region);
    return answer(bases.some((b) => fit(condition.extends, b, scene.target.renamed) !== null), { notes: [bases.length === 0 ? "it builds on nothing" : `it builds on ${bases.map((b) => `\`${b}\``).join(", ")}`] });
  }
  if ("documented" in condition) {
    const docs = documentationOf(scene.target, scene.region);
    return answer(docs.some((d) => fit(condition.documented, d) !== null), { notes: [docs.length === 0 ? "nothing documents it" : "it is documented"] });
  }
  if ("covers" in condition) return covers(scene, condition.covers);
  if ("role" in condition) {
    const { purpose } = (scene.site?.activation ?? scene.region.roots[0]!).fn;
    return answer(purpose === condition.role, { notes: [`it is ${purpose ?? "nobody's"} code`] });
  }
  if ("implemented" in condition) {
    const by = implementerOf(scene.target, scene.region);
    return answer(by !== null, { notes: [by === null ? "nothing in the tree is what it promises" : `${by} is what it promises`] });
  }
  if ("copies" in condition) return copied(scene, condition.copies);
  return ofRegion(scene, condition, () => exists(scene, condition));
}

/** For each condition or selector that a rule asks of a region: its answer, or that it takes too many steps. */
type PerRegion<T> = WeakMap<Target, Map<Region, Map<Condition, T | BudgetExceeded>>>;
const answered: PerRegion<Answer> = new WeakMap();
const sites: PerRegion<Sites> = new WeakMap();

function knownOf<T extends object>(all: PerRegion<T>, { target, region }: Scene, condition: Condition, work: () => T): T {
  let ofRule = all.get(target);
  if (ofRule === undefined) all.set(target, (ofRule = new Map<Region, Map<Condition, T | BudgetExceeded>>()));
  let ofRegion = ofRule.get(region);
  if (ofRegion === undefined) ofRule.set(region, (ofRegion = new Map<Condition, T | BudgetExceeded>()));
  let known = ofRegion.get(condition);
  if (known === undefined) ofRegion.set(condition, (known = asksOfAllFiles(target, region) ? onceForAll(target, region, work) : work()));
  if (known instanceof BudgetExceeded) throw known;
  return known;
}

/** A family judges its places one by one, each with few steps; what it asks of all files is not theirs to pay. */
const asksOfAllFiles = (target: Target, region: Region): boolean => target.anywhere === true && region.broad === true;

function onceForAll<T>({ budget }: Target, { activations }: Region, work: () => T): T | BudgetExceeded {
  try {
    return budget.apart(BROAD_STEPS + 4 * activations.length, work);
  } catch (error) {
    if (error instanceof BudgetExceeded) return error;
    throw error;
  }
}

const BROAD_STEPS = 30_000;

/** What is asked of a region as a whole is the same at each of its sites. */
function ofRegion(scene: Scene, condition: Condition, work: () => Answer): Answer {
  // What the answer rests on is told only where the region itself is judged, once.
  return scene.site === null && scene.brief !== true ? work() : knownOf(answered, scene, condition, work);
}

/** The answers up to the one that decides; what is cheap to tell is asked first. */
function upTo(scene: Scene, conditions: readonly Condition[], decides: boolean): Answer[] {
  const answers: Answer[] = [];
  for (const c of cheapestFirst(conditions)) {
    const given = judge(scene, c);
    if (given.is === decides) return [given];
    answers[conditions.indexOf(c)] = given;
  }
  return answers;
}

const orders = new WeakMap<readonly Condition[], readonly Condition[]>();

/** In the order in which they are asked: what is cheap to tell first. */
export function cheapestFirst(conditions: readonly Condition[]): readonly Condition[] {
  let known = orders.get(conditions);
  if (known === undefined) orders.set(conditions, (known = conditions.toSorted((a, b) => costOf(a) - costOf(b))));
  return known;
}

/** Roughly how far one has to look: at the place alone, at what leads to it, at other places, at the values of the whole program. */
function costOf(condition: Condition): number {
  if ("all" in condition || "any" in condition) return Math.max(0, ...("all" in condition ? condition.all : condition.any).map(costOf));
  if ("not" in condition) return costOf(condition.not);
  if ("within" in condition) return "loop" in condition.within || "try" in condition.within ? 2 : 0;
  if ("attributed" in condition || "role" in condition || "extends" in condition || "documented" in condition) return 0;
  if ("in" in condition) return condition.in === "body" ? 3 : 5;
  return "guarded" in condition ? 2 : "derives" in condition || "released" in condition || "reachable" in condition ? 4 : 3;
}

/** `or` where `decides` is true, `and` where it is false. */
function both(answers: readonly Answer[], decides: boolean): Answer {
  const deciding = answers.filter((a) => a.is === decides);
  const open = answers.filter((a) => a.is === undefined);
  const is = deciding.length > 0 ? decides : open.length > 0 ? undefined : !decides;
  const from = is === decides ? deciding : answers;
  return { is, evidence: from.flatMap((a) => a.evidence), unknown: is === undefined ? open.flatMap((a) => a.unknown) : [], notes: answers.flatMap((a) => a.notes) };
}

/** A condition of what the judged place stands in; where the region itself is judged, of that. */
function around(scene: Scene, what: Around, { holds, gone }: { holds: Condition; gone?: boolean }): Answer {
  const region = scene.site === null ? scene.region : regionAround(scene.target, scene.site, what);
  const none = what === "given" ? "what it runs was not found" : "it stands in no type";
  if (region === null) return gone === undefined ? unknown(none) : answer(gone, { notes: [none] });
  return { ...judge({ ...scene, region, site: null, brief: true, denied: false }, holds), evidence: [] };
}

type Elsewhere = { in: Anchor; holds: Condition; gone?: boolean };

const answeredElsewhere = new WeakMap<Target, Map<Elsewhere, Answer>>();

/** What holds elsewhere is the same from wherever a rule asks. */
function elsewhere(scene: Scene, condition: Elsewhere): Answer {
  let ofRule = answeredElsewhere.get(scene.target);
  if (ofRule === undefined) answeredElsewhere.set(scene.target, (ofRule = new Map<Elsewhere, Answer>()));
  let known = ofRule.get(condition);
  if (known === undefined) ofRule.set(condition, (known = judgedElsewhere(scene, condition)));
  return known;
}

function judgedElsewhere(scene: Scene, condition: Elsewhere): Answer {
  // Another place may be of another layer: it is found by its names alone.
  const there = locate(scene.target, condition.in, { language: null, role: scene.home.role });
  if ("missing" in there) {
    const { link, names } = there.missing;
    const hidden = mayBeHidden(scene.target, there.missing);
    if (hidden !== null) return unknown(hidden);
    return condition.gone === undefined ? unknown(`${link} ${shownNames(names)} was not found`) : answer(condition.gone, { notes: [`there is no ${link} ${shownNames(names)}`] });
  }
  const broken = brokenIn(there.region);
  if (broken !== null) return unknown(`not-parsed: ${broken}`);
  // What was seen elsewhere is no place to report.
  return { ...judge({ ...scene, region: there.region, site: null, brief: true, denied: false }, condition.holds), evidence: [] };
}

/** The sites of which it is known that they are meant, and those of which that is not known. */
export interface Sites {
  sure: readonly Site[];
  unsure: readonly Site[];
  notes: readonly string[];
}

/** The sites of a selector, by whether its `that` holds. Looked for once in a region. */
export const sitesOf = (scene: Scene, selector: Selector): Sites => knownOf(sites, scene, selector, () => findSites(scene, selector));

function findSites(scene: Scene, selector: Selector): Sites {
  const judged = candidatesOf(scene.target, scene.region, selector).map((c) => ofCandidate(scene, selector, c));
  return {
    sure: judged.filter((j) => j.answer.is === true).map((j) => j.site),
    unsure: judged.filter((j) => j.answer.is === undefined).map((j) => j.site),
    notes: judged.flatMap((j) => j.answer.notes),
  };
}

/** Is a candidate one of those that a selector means: is it surely one, and does its `that` hold? */
export function ofCandidate(scene: Scene, { that }: Selector, { site, is, notes }: Candidate): { site: Site; answer: Answer } {
  const itself = answer(is, { notes });
  return { site, answer: that === undefined || is === false ? itself : both([itself, judge({ ...scene, site, denied: false }, that)], false) };
}

function exists(scene: Scene, selector: Selector): Answer {
  const notes: string[] = [];
  let unsure = false;
  for (const candidate of candidatesOf(scene.target, scene.region, selector)) {
    const { site, answer: itself } = ofCandidate(scene, selector, candidate);
    notes.push(...itself.notes);
    if (itself.is === true) return answer(true, { evidence: scene.site === null ? [siteEvidence(site)] : [], notes });
    unsure ||= itself.is === undefined;
  }
  if (unsure) return { ...unknown(`${describe(selector)}: not all of it could be followed`), notes };
  // What is declared does not depend on who calls whom. Anywhere, what stands close by is asked for.
  return scene.region.cut && selector.declares === undefined && scene.target.anywhere !== true ? { ...unknown(`${describe(selector)}: not found, but not all calls could be followed`), notes } : answer(false, { notes: [...notes, `no place that ${describe(selector)}`] });
}

function counted(scene: Scene, { of, at_least: atLeast = 0, at_most: atMost = Infinity }: Count): Answer {
  const { sure, unsure, notes } = sitesOf(scene, of);
  const places = (sites: readonly Site[]): number => new Set(sites.map((s) => `${s.activation.fn.module.path}:${s.span.start}`)).size;
  const [least, most] = [places(sure), places([...sure, ...unsure])];
  const fits = (n: number): boolean => n >= atLeast && n <= atMost;
  const is = fits(least) === fits(most) ? fits(least) : undefined;
  const note = `${least === most ? least : `${least} to ${most}`} places there ${describe(of)}`;
  return answer(is, { evidence: scene.site === null ? sure.slice(0, 1).map(siteEvidence) : [], notes: [...notes, note], unknown: is === undefined ? [note] : [] });
}

/** A number that is written in the code, itself or under a name, or worked out of such; of several, one that is within is enough. */
function bounded(scene: Scene, { at_least: atLeast = -Infinity, at_most: atMost = Infinity }: Bounds): Answer {
  const { site, target } = scene;
  if (site?.value == null) return unknown("there is no value of which the size could be judged");
  const values = numbersOf(target, site.value, placeOf(site.activation, site.node));
  const shown = `\`${printExpression(site.value)}\``;
  const within = values?.some((v) => v >= atLeast && v <= atMost);
  return within === undefined ? unknown(`what number ${shown} is was not found`) : answer(within, { notes: [`${shown} is ${[...new Set(values)].join(" or ")}`] });
}

/** The numbers that a value may be, members with their declared defaults; null where it may be something else. */
function numbersOf(target: Target, value: Expression, at: At): number[] | null {
  const evaluator = unassumed(target);
  const number = evaluator.value(value, at);
  if (typeof number === "number") return [number];
  const found = slice(target.program, target.budget, value, at);
  // A member of which no writing is seen ends its chain, though what has it goes on.
  const goesOn = new Set(found.steps.flatMap((s) => (s.object || s.parent === null ? [] : [s.parent])));
  const leaves = found.steps.filter((s) => !s.object && !goesOn.has(s));
  if (!found.complete || leaves.length === 0 || found.steps.some((s) => s.via === "operand")) return null;
  const numbers = leaves.map((s): number | null => {
    const known = evaluator.value(s.expr, s.at);
    if (typeof known === "number") return known;
    const member = memberOf(s.expr);
    const owner = member === null ? null : target.program.typeOf(member.object, s.at.fn);
    const field = owner === null ? undefined : target.program.types(owner).flatMap((t) => t.decl.fields).find((f) => f.name === member!.name);
    const byDefault = field?.default == null ? undefined : evaluator.value(defaultIn(field.default), s.at);
    return typeof byDefault === "number" ? byDefault : null;
  });
  return numbers.every((n) => n !== null) ? numbers : null;
}

/** `30` of `field(default=30)`, and of a tree's own `setting(30, …)`. */
function defaultIn(e: Expression): Expression {
  if (e.kind !== "call") return e;
  return (e.args.find((a) => a.name === "default") ?? e.args.find((a) => a.name === null && a.value.kind === "literal"))?.value ?? e;
}

function covers(scene: Scene, wanted: Anchor | { names: string[] }): Answer {
  let names: string[];
  if ("names" in wanted) names = wanted.names;
  else {
    const there = locate(scene.target, wanted, { language: null, role: scene.home.role });
    if ("missing" in there) return unknown(mayBeHidden(scene.target, there.missing) ?? `${there.missing.link} ${shownNames(there.missing.names)} was not found`);
    names = memberNamesOf(there.region);
    if (names.length === 0) return unknown(`${there.region.symbol} declares no members`);
  }
  const missing = missingFrom(scene.target, scene.region, names);
  return answer(missing.length === 0, { notes: [missing.length === 0 ? "all of them are there" : `it lacks ${missing.slice(0, 8).map((n) => `\`${n}\``).join(", ")}`] });
}

/** Functions share most of their statements, whole files most of their functions. */
const COPIED = 0.6;

/** Names that say nothing of what a file is. */
const COMMON = /^(new|default|from|into|fmt|drop|clone|eq|hash|main|run|get|set|start|stop|close|open|init|setup|constructor|to_?string|to_?json|from_?json|as_?dict|to_?dict|__\w+__|tests?)$/i;

/** How many functions of two files go by one name, and how much that is of the smaller file. */
function sharedBy(here: Region, other: Region, nameOf: (fn: Fn) => string): { shared: number; smaller: number; share: number } {
  const names = (r: Region): Set<string> => new Set(r.roots.map((a) => nameOf(a.fn)).filter((n) => n !== "<module>"));
  const [a, b] = [names(here), names(other)];
  const shared = [...a].filter((n) => b.has(n)).length;
  const smaller = Math.min(a.size, b.size);
  return { shared, smaller, share: smaller === 0 ? 0 : shared / smaller };
}

function copied(scene: Scene, of: Anchor): Answer {
  const there = locate(scene.target, of, { language: null, role: scene.home.role });
  if ("missing" in there) {
    const hidden = mayBeHidden(scene.target, there.missing);
    return hidden === null ? answer(false, { notes: [`there is no ${there.missing.link} ${shownNames(there.missing.names)}`] }) : unknown(hidden);
  }
  const [here, other] = [scene.region, there.region];
  if (here.broad === true && other.broad === true) {
    const symbols = sharedBy(here, other, (fn) => fn.symbol);
    // A method may have moved to another type since; a few such names are in any two files.
    const moved = sharedBy(here, other, (fn) => (COMMON.test(fn.decl.name) ? "<module>" : fn.decl.name));
    const isCopy = symbols.share >= COPIED && symbols.shared >= Math.min(3, symbols.smaller) ? symbols : moved.share >= COPIED && moved.shared >= 3 ? moved : null;
    return answer(isCopy !== null, { notes: [`${(isCopy ?? symbols).shared} functions are in both`] });
  }
  for (const { fn } of here.roots)
    for (const o of other.roots)
      if (fn !== o.fn && likeness(fn, o.fn) >= COPIED) return answer(true, { evidence: [{ fn, span: fn.decl.nameSpan, chain: [] }], notes: [`\`${fn.symbol}\` stands in ${o.fn.module.path} too`] });
  return answer(false, { notes: ["what it does stands nowhere else"] });
}

function derives(scene: Scene, wanted: Derives): Answer {
  const { site, target } = scene;
  if (site !== null && site.value === null && memberAttributes(site) !== null) return answer(false, { notes: ["it is declared and given nothing"] });
  if (site?.value == null) return unknown("there is no value whose origin could be judged");
  if (isOutOfReach(target, site.activation.fn, wanted.from)) return answer(false, { notes: ["nothing near calls that"] });
  const found = sliceFor(target, site.value, placeOf(site.activation, site.node), endsOf(wanted));
  const origins = derivedOrigins(target, found, wanted, isStandInSite(site)).filter((o) => wanted.across === undefined || wasReadBefore(scene, o.step, wanted.across));
  const certain = origins.filter((o) => o.certain);
  const leaves = [...new Set(found.steps.filter((s) => s.leaf).map((s) => printExpression(s.expr)))];
  const notes = [`\`${printExpression(site.value)}\` comes from ${leaves.slice(0, 12).map((l) => `\`${l}\``).join(", ")}`];
  // Anywhere, what one of many writes or callers far away does excuses none of the others; and what is not found close by is no excuse.
  if (scene.denied === true && target.anywhere === true) {
    const is = wanted.as === "only" ? isAllOf(target, found, wanted.from, false) : isEverywhere(found, origins);
    return is ? answer(true, { notes }) : origins.some((o) => !o.certain) ? { ...unknown("it goes through code that is not in the tree"), notes } : answer(false, { notes });
  }
  if (wanted.as === "only" && (certain.length > 0 ? !isAllOf(target, found, wanted.from, false) : isMixed(target, found, origins))) return answer(false, { notes });
  if (certain.length > 0) {
    const nearest = nearestOf(certain.map((o) => o.step));
    // A default is written where its type is declared, which may be in another file.
    return answer(true, { evidence: [nearest.parent === null ? siteEvidence(site) : evidenceOf(nearest)], notes });
  }
  const gap = origins.length > 0 ? `\`${printExpression(origins[0]!.step.expr)}\` goes through code that is not in the tree` : gapIn(target, found);
  return gap === null ? answer(false, { notes }) : { ...unknown(gap), notes };
}

/** A place as evidence; the calls that led there are told with it. */
export const siteEvidence = (site: Site): Evidence => ({ fn: site.activation.fn, span: site.span, chain: [], site });

/** Between where the source was read and the judged place, or the place that the value went through next, one of these is passed. */
function wasReadBefore(scene: Scene, origin: Step, across: Selector): boolean {
  const site = scene.site!;
  const at = (step: Step): Site | null => {
    const { activations, broad } = scene.region;
    const activation = activations.find((a) => a.fn === step.at.fn && isSameFrame(a.frame, step.at.frame)) ?? activations.find((a) => a.fn === step.at.fn) ?? (broad === true ? activationOf(step.at.fn) : undefined);
    return activation === undefined ? null : { activation, node: step.at.node, span: { start: step.expr.start, end: step.expr.end }, value: step.expr, local: [] };
  };
  const read = at(origin);
  if (read === null) return false;
  return sitesOf({ ...scene, site: null }, across).sure.some((passed) => mayPrecede(scene.target, [read], passed) !== null && mayPrecede(scene.target, [passed], site) !== null);
}

/** A function was called by the same call, and what calls it was too. */
const isSameFrame = (a: Frame | null, b: Frame | null): boolean => a === b || (a !== null && b !== null && a.call === b.call && a.element === b.element && isSameFrame(a.at.frame, b.at.frame));

/** Of several origins the one with the shortest way to the judged value. */
function nearestOf(steps: readonly Step[]): Step {
  return steps.reduce((a, b) => (chainOf(b).length < chainOf(a).length ? b : a));
}

/** The chain from the judged value to an origin, and where it is shown: for what a member is taken from, where the member is read; for a parameter, where it is. */
function evidenceOf(step: Step): Evidence {
  const chain = chainOf(step);
  const isParameter = step.expr.kind === "name" && step.at.node === step.at.fn.flow.entry;
  const shown = step.object ? (chain.find((s) => !s.object && memberOf(s.expr) !== null) ?? step) : isParameter ? (step.parent ?? step) : step;
  return { fn: shown.at.fn, span: { start: shown.expr.start, end: shown.expr.end }, chain };
}

function guarded(scene: Scene, by: Parameters<typeof isGuarded>[2]): Answer {
  if (scene.site === null) return unknown("there is no place whose guards could be judged");
  const held = guardsAt(scene.site, true).map(({ clause }) => clause.atoms.map((a) => `${a.holds ? "" : "not "}\`${printExpression(a.test)}\``).join(" or "));
  const is = isGuarded(scene.target, scene.site, by);
  const notes = [held.length === 0 ? "no condition stands before it" : `it stands behind ${[...new Set(held)].slice(0, 8).join("; ")}`];
  return answer(is, { notes, unknown: is === undefined ? ["a condition before it could not be followed"] : [] });
}

function reachable(scene: Scene, wanted: Reachable): Answer {
  const { target, site, region } = scene;
  const given = Object.entries(wanted.when ?? {}).map(([k, v]) => `${k} = ${String(v)}`).join(", ");
  if (wanted.avoiding !== undefined) {
    if (site === null) return unknown("there is no place from which to start");
    const selectors = [wanted.avoiding].flat();
    const is = escapes(target, site, wanted, (r, evaluator) =>
      selectors.flatMap((s) => {
        const { sure, unsure } = sitesOf({ ...scene, region: r }, s);
        // What is given is not always one value, but it is under the assumptions.
        const known = select(target, r, s).filter((x) => !sure.includes(x) && !unsure.includes(x) && s.that !== undefined && "derives" in s.that && isKnownAs(target, evaluator, x, s.that.derives.from));
        return [...sure, ...known];
      }),
    );
    return answer(is, { notes: [`${is ? "a" : "no"} way leads past it${given === "" ? "" : ` with ${given}`}`] });
  }
  if (wanted.to === "exit") {
    const is = region.roots.some((r) => canComplete(target, r, wanted));
    return answer(is, { notes: [`${region.symbol} ${is ? "can" : "cannot"} complete${given === "" ? "" : ` with ${given}`}`] });
  }
  const { to } = wanted;
  if (to !== undefined) {
    const { sure } = sitesOf(scene, to);
    const roots = new Set(region.roots);
    // What another function returns is no end of this one.
    const isOwn = (s: Site): boolean => roots.has(s.activation) || (to.returns === undefined && to.returned === undefined);
    const at = sure.filter((s) => isOwn(s) && isSiteReachable(target, s, wanted));
    const nothing = to.returns === "none" ? region.roots.map((r) => mayReturnNothing(target, r, wanted)) : [];
    const is = at.length > 0 || nothing.includes(true) ? true : nothing.includes(undefined) ? undefined : false;
    const note = `${region.symbol}: ${is === true ? "it can get there" : is === false ? "it cannot get there" : "whether it gets there is not known"}${given === "" ? "" : ` with ${given}`}`;
    return answer(is, { evidence: at.slice(0, 1).map(siteEvidence), notes: [note], unknown: is === undefined ? [note] : [] });
  }
  if (site === null) return unknown("there is no place to reach");
  const is = isSiteReachable(target, site, wanted);
  return answer(is, { notes: [`${is ? "reached" : "not reached"}${given === "" ? "" : ` with ${given}`}`] });
}

function precedes(scene: Scene, wanted: Precedes): Answer {
  const [first, then] = [wanted.first, wanted.then].map((s) => sitesOf(scene, s));
  const [before, after] = [wanted.first, wanted.then].map(describe);
  const always = wanted.always === true;
  const judgeWith = (firsts: readonly Site[], thens: readonly Site[]): Site | null =>
    always
      ? thens.length > 0 && alwaysPrecedes(scene.target, firsts, thens) ? thens[0]! : null
      : (thens.find((t) => mayPrecede(scene.target, firsts, t) !== null) ?? null);
  const found = judgeWith(first!.sure, always ? [...then!.sure, ...then!.unsure] : then!.sure);
  const notes = [...first!.notes, ...then!.notes, `${found === null ? "nothing" : "something"} that ${before} comes ${always ? "always " : ""}before what ${after}`];
  if (found !== null) return answer(true, { evidence: scene.site === null ? [siteEvidence(found)] : [], notes });
  const roots = new Set(first!.sure.map((f) => rootOf(f.activation)));
  const thenRoots = then!.sure.map((t) => rootOf(t.activation));
  // One test is not run within another.
  const areTests = [...roots, ...thenRoots].every(({ fn }) => fn.isTest && fn.decl.name.startsWith("test"));
  if (roots.size > 0 && thenRoots.length > 0 && !areTests && !thenRoots.some((r) => roots.has(r))) return { ...unknown(`what ${before} and what ${after} stand in different functions, and nothing there calls both`), notes };
  const possible = judgeWith([...first!.sure, ...first!.unsure], always ? then!.sure : [...then!.sure, ...then!.unsure]) !== null;
  return possible || scene.region.cut ? { ...unknown(`whether what ${before} comes before what ${after} could not be followed`), notes } : answer(false, { notes });
}

/** A selector in words, for reasons. */
export function describe(s: Selector): string {
  const names = (n: Selector["assigns"]) => [n ?? []].flat().map((x) => `\`${x}\``).join(" or ");
  if (s.assigns !== undefined) return `gives ${names(s.assigns)}${s.of === undefined ? "" : ` of ${names(s.of)}`}`;
  if (s.passes !== undefined) return `passes ${names(s.passes)} to ${names(s.to)}`;
  if (s.calls !== undefined) return `calls ${names(s.calls)}${s.on === undefined ? "" : ` on ${names(s.on)}`}`;
  if (s.class !== undefined) return `makes a ${s.class} call`;
  if (s.grows !== undefined) return `adds to ${names(s.grows)}${s.bounded === undefined ? "" : s.bounded ? ", which is bounded" : ", which nothing bounds"}`;
  if (s.unused !== undefined) return `declares ${names([s.unused.function, s.unused.type, s.unused.field, s.unused.variant, s.unused.import].flat().filter((n) => n !== undefined))} for no use`;
  if (s.makes !== undefined) return `makes ${names(s.makes)}`;
  if (s.omits !== undefined) return `leaves out ${names(s.omits)} of what it carries over`;
  if (s.text !== undefined) return `has the text \`${s.text}\``;
  if (s.raises !== undefined) return `raises ${names(s.raises)}`;
  if (s.imports !== undefined) return `imports ${names(s.imports)}`;
  if (s.swallows !== undefined) return "loses an exception that it caught";
  if (s.asserts !== undefined) return s.asserts === "vacuous" ? "asserts what always holds" : s.asserts === "weak" ? "asserts hardly anything" : "asserts";
  if (s.declares !== undefined) return `declares ${names(s.declares)}`;
  if (s.reads !== undefined) return `reads ${names(s.reads)}`;
  if (s.returned !== undefined) return `returns ${names(s.returned)}`;
  if (s.divides !== undefined) return "divides";
  if (s.casts !== undefined) return `is cast to ${names(s.casts)}`;
  if (s.fills !== undefined) return `writes ${s.zeros === true ? "zeros " : ""}into ${names(s.fills)}`;
  if (s.lazy !== undefined) return `sets ${names(s.lazy)} where it was missing`;
  if (s.mixes !== undefined) return "mixes times of two kinds";
  if (s.falsy !== undefined) return `asks ${names(s.falsy)} by its truth`;
  if (s.writes !== undefined) return `writes the file ${names(s.writes)}`;
  if (s.retakes !== undefined) return "takes a lock that it holds";
  if (s.returns !== undefined) return s.returns === "none" ? "returns nothing" : "returns";
  return "compares these";
}

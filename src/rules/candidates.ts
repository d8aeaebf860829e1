import type { Expression, Module } from "../model/model.js";
import { useInRust } from "../analysis/crates.js";
import { declaredIn, useOf, type Declared, type DeclaredKind } from "../analysis/declared.js";
import { fileNamesOf, fileWritesIn, type FileName, type FileWrite } from "../analysis/file-writes.js";
import { additionsAt, addsOnce, isBounded, speaksOfLength, type Addition, type Bound } from "../analysis/growth.js";
import { fillsAt, isElsewhere } from "../analysis/fills.js";
import { unparsedModules } from "../analysis/hidden.js";
import type { Known } from "../analysis/kleene.js";
import { isAssignedIn, reachingDefinitions } from "../analysis/definitions.js";
import { boundIn } from "../analysis/scopes.js";
import { calledUnnamed, handedOver, isForeign } from "../analysis/liveness.js";
import type { Fn, Program } from "../analysis/program.js";
import { comesFrom, ownerOf, type Member } from "../analysis/members.js";
import { identifiersIn } from "../analysis/names.js";
import { lastName, memberOf, pathOf, peel } from "../analysis/paths.js";
import { isUnnamed } from "../analysis/application.js";
import { retakesIn } from "../analysis/retakes.js";
import { roleOf } from "../analysis/roles.js";
import { givesArgument } from "./arguments.js";
import { fit, ownerFits } from "./names.js";
import { guardsAt } from "./guards.js";
import { isShared } from "./lazily.js";
import { derivesFrom, isOwner } from "./origins.js";
import { activationOf, placeOf, type Activation, type Region, type Target } from "./region.js";
import type { Names, Selector, Unused } from "./rule.js";
import { isOfLanguage, isThrough, lookedInto, MODULE, select } from "./select.js";
import type { Site } from "./site.js";

/** A place that a selector names, and whether it surely is one. */
export interface Candidate {
  site: Site;
  is: Known;
  notes: string[];
}

/** The places in a region that a selector names; its `that` is not looked at. Only of growth, disuse and lacking arguments it may be unknown. */
export function candidatesOf(target: Target, region: Region, selector: Selector): Candidate[] {
  const { language } = selector;
  const found = candidatesIn(target, region, selector);
  return language === undefined ? found : found.filter(({ site }) => isOfLanguage(language, site.activation.fn.module));
}

function candidatesIn(target: Target, region: Region, selector: Selector): Candidate[] {
  if (selector.grows !== undefined) return growing(target, region, selector.grows, selector);
  if (selector.unused !== undefined) return unused(target, region, selector.unused);
  if (selector.retakes !== undefined) return retaking(target, region, selector.retakes, selector.callbacks === true);
  if (selector.writes !== undefined) return writing(target, region, selector.writes, selector.elsewhere);
  return select(target, region, selector).map((site) => ({ site, ...surely(target, site, selector) }));
}

/** In the functions of the region, each once: who called them changes nothing. */
function retaking(target: Target, region: Region, names: Names, callbacks: boolean): Candidate[] {
  const functions = new Map(region.activations.map((a) => [a.fn, a]));
  return [...functions].flatMap(([fn, activation]) => {
    target.budget.spend(20);
    return retakesIn(target.program, fn)
      .filter(({ lock }) => names === "/./" || fit(names, lock, target.renamed) !== null)
      .map(({ lock, at, node, is, why, byGiven }): Candidate => ({ site: { activation, node, span: { start: at.start, end: at.end }, value: at, local: [], ...madeAt(target.program, { owner: fn.decl.owner, module: fn.module, name: lock }) }, is: callbacks && byGiven ? true : is, notes: [why] }));
  });
}

/** The files that are written in the functions of the region; with `elsewhere`, those that a module or function of this name writes as well. */
function writing(target: Target, region: Region, names: Names, elsewhere: Names | undefined): Candidate[] {
  const { program, budget } = target;
  const namesOf = (fn: Fn, write: FileWrite): FileName[] => fileNamesOf(program, budget, fn, write);
  const here = new Map(region.activations.map((a) => [a.fn, a]));
  // What is written in text that did not parse is not seen.
  const isHidden = elsewhere !== undefined && unparsedModules(program).some((m) => program.stemsOf(m).some((n) => fit(elsewhere, n, target.renamed) !== null));
  const isElsewhere = (fn: Fn): boolean => !here.has(fn) && roleOf(fn.module.path) !== "backup" && [...program.stemsOf(fn.module), fn.decl.name].some((n) => fit(elsewhere!, n, target.renamed) !== null);
  const theirs = elsewhere === undefined ? [] : program.functions.filter(isElsewhere).flatMap((fn) => fileWritesIn(fn).map((w) => namesOf(fn, w)));
  return [...here].flatMap(([fn, activation]) => {
    target.budget.spend(20);
    return fileWritesIn(fn).flatMap((write): Candidate[] => {
      const written = namesOf(fn, write);
      const wanted = written.filter(({ name: n }) => names === "/./" || fit(names, n, target.renamed) !== null);
      if (written.length > 0 && wanted.length === 0) return [];
      const shared = wanted.find((w) => theirs.some((t) => t.some((n) => n.name === w.name)));
      const mayBeShared = isHidden || theirs.some((t) => t.length === 0 || written.length === 0);
      const is = elsewhere === undefined ? written.length > 0 || undefined : shared !== undefined || (mayBeShared ? undefined : false);
      // Where the file is named, if that is in the same text.
      const named = [shared ?? wanted[0]].find((w) => w?.fn.module === fn.module)?.at ?? write.at;
      const site: Site = { activation, node: write.node, span: { start: named.start, end: named.end }, value: write.path, local: [] };
      return [{ site, is, notes: [is === undefined ? "the name of a file is not written in the code" : `it writes ${written.map((w) => w.name).join(", ")}`] }];
    });
  });
}

/** Of a call whose arguments are handed on as they came it is not known what it lacks. */
function surely(target: Target, { activation, node, span, value }: Site, { lacking, zeros }: Selector): { is: Known; notes: string[] } {
  const isAside = zeros === true && fillsAt(node).some((f) => f.at.start === span.start && f.at.end === span.end && isElsewhere(activation.fn, f));
  if (isAside) return { is: undefined, notes: ["whether it is the memory that is read is not known"] };
  const isOpen = lacking !== undefined && value?.kind === "call" && givesArgument(target, value, activation.fn, lacking) === undefined;
  return isOpen ? { is: undefined, notes: ["its arguments are handed on as they came"] } : { is: true, notes: [] };
}

function growing(target: Target, region: Region, names: Names, selector: Selector): Candidate[] {
  const { of, bounded, key, through } = selector;
  const found: Candidate[] = [];
  for (const activation of lookedInto(target, region, selector)) {
    if (through !== undefined && !isThrough(target, activation, through)) continue;
    for (const node of activation.fn.flow.nodes) {
      if ((activation.nodes !== null && !activation.nodes.has(node)) || activation.fn.factsAt(node) === null) continue;
      for (const added of additionsAt(node)) {
        if (key !== undefined && (added.key === null || !namesOfKey(added.key).some((n) => fit(key, n, target.renamed) !== null))) continue;
        const member = memberAdded(target, activation, added, names, of, node);
        // Each thing that is made adds itself to what all of them have.
        const isEach = member !== null && activation.fn.decl.name === "__init__" && /^(self|cls)$/.test(lastName(added.value) ?? "") && isOfAll(target.program, member);
        if (member === null || (addsOnce(activation.fn) && !isEach) || (added.mayBeSum && !isMadeAs(target, member, LISTS)) || (added.byDefault === true && !isMadeAs(target, member, DEFAULTING))) continue;
        const site: Site = { activation, node, span: { start: added.at.start, end: added.at.end }, value: added.value, local: [], ...madeAt(target.program, member) };
        if (bounded === undefined) found.push({ site, is: true, notes: [] });
        else {
          const limit = limitOf(target, site, added, member, key !== undefined);
          found.push({ site, is: limit.is === undefined ? undefined : limit.is === bounded, notes: [limit.why] });
        }
      }
    }
  }
  return found;
}

/** A variable of a module, or one that a class is declared with and no method gives to itself. */
const isOfAll = (program: Program, { owner, name }: Member): boolean => owner === null || isClassVariable(program, owner, name);

const isClassVariable = (program: Program, owner: string | null, name: string): boolean =>
  owner !== null && program.types(owner).some((t) => t.decl.fields.some((f) => f.name === name && f.default !== null && /^(list|construct)$/.test(peel(f.default).kind))) && program.attributeWrites(owner, name).every((w) => w.fn.decl.name === "<module>");

/** Where a member or a module's variable is made, in its file: in a constructor rather than elsewhere. */
function madeAt(program: Program, { owner, module, name }: Member): Pick<Site, "declared"> {
  // Of Rust, the type of a member says what it is, far from where it is made.
  if (module.language === "rust") return {};
  const owners = owner === null ? [] : [owner, ...program.types(owner).flatMap((t) => t.decl.bases)];
  const writes = owners.flatMap((o) => program.attributeWrites(o, name)).filter((w) => w.fn.module === module);
  const first = writes.find((w) => addsOnce(w.fn)) ?? writes[0];
  const made = first?.value ?? (owner === null ? program.constant(name, module)?.assign.value : undefined);
  return made === undefined ? {} : { declared: { start: made.start, end: made.end } };
}

/** The member that something is added to, where it is one of those. */
function memberAdded(target: Target, a: Activation, { to }: Addition, names: Names, of: Names | undefined, node: Site["node"]): Member | null {
  const e = peel(to);
  const { fn } = a;
  const taken = memberOf(e);
  if (taken !== null) {
    // Of whatever member it is, it is known whose it is.
    const owner = names === "/./" && of !== undefined ? ownerOf(target.program, taken.object, fn) : null;
    const isOwned = of === undefined || (of === MODULE ? isShared(taken.object) || isClassVariable(target.program, ownerOf(target.program, taken.object, fn), taken.name) : names === "/./" ? owner !== null && fit(of, owner, target.renamed) !== null : isOwner(target, taken.object, of, placeOf(a, node)));
    if (fit(names, taken.name, target.renamed) === null || !isOwned) return null;
    // A thing that is made here goes with the function; what is of a library is not ours to bound.
    const root = pathOf(taken.object)?.root;
    const isMadeHere = root !== undefined && root !== "self" && isAssignedIn(fn.flow, root) && fn.flow.nodes.some((n) => n.defines.some((d) => d.target.kind === "name" && d.target.name === root && d.value !== null && isMaking(target, d.value, fn)));
    if (isMadeHere || isForeign(target.program, taken.object, fn)) return null;
    return { owner: ownerOf(target.program, taken.object, fn), module: fn.module, name: taken.name };
  }
  if (e.kind !== "name") return null;
  if (fit(names, e.name, target.renamed) !== null && (of === undefined || of === MODULE) && target.program.constant(e.name, fn.module) !== null && !boundIn(fn).has(e.name)) return { owner: null, module: fn.module, name: e.name };
  // Behind every variable there is some member.
  if (of === MODULE || names === "/./" || isMadeInPlace(fn, e, node)) return null;
  if (derivesFrom(target, e, placeOf(a, node), of === undefined ? { field: names } : { field: names, of }) !== true) return null;
  // Through a variable: the member is the one of the type that the function belongs to.
  const name = [names].flat().find((n) => comesFrom(target.program, target.budget, e, fn, node, { owner: fn.decl.owner, module: fn.module, name: n }) !== false);
  return name === undefined ? null : { owner: fn.decl.owner, module: fn.module, name };
}

/** The variable holds a collection that was written out here, and no member. */
function isMadeInPlace({ flow }: Fn, e: Expression & { kind: "name" }, node: Site["node"]): boolean {
  const { definitions, entry } = reachingDefinitions(flow, { root: e.name, members: [] }, node);
  return entry === null && definitions.length > 0 && definitions.every(({ definition, rest }) => definition.by === "assign" && rest.length === 0 && definition.value !== null && /^(list|construct)$/.test(peel(definition.value).kind));
}

const LISTS = /^(list|deque)$/;
/** They make what they lack. */
const DEFAULTING = /^(defaultdict|Counter)$/;

/** What the member is given at first is made by one of these, or is a list where they make lists. */
function isMadeAs({ program }: Target, { owner, name, module }: Member, makers: RegExp): boolean {
  const given = owner === null ? [program.constant(name, module)?.assign.value] : [...program.attributeWrites(owner, name).map((w) => w.value), ...program.types(owner).flatMap((t) => t.decl.fields.filter((f) => f.name === name).map((f) => f.default))];
  return given.some((e) => (e?.kind === "list" && makers === LISTS) || (e?.kind === "call" && makers.test(lastName(e.callee) ?? "")));
}

/** A construction: by a literal, or by the name of a type. */
function isMaking(target: Target, value: Expression, fn: Fn): boolean {
  const e = peel(value);
  return e.kind === "construct" || (e.kind === "call" && e.callee.kind === "name" && target.program.types(e.callee.name).some((t) => t.module.language === fn.module.language && t.decl.name === lastName(e.callee)));
}

function limitOf(target: Target, site: Site, added: Addition, member: Member, isNamedKey: boolean): Bound {
  const isIt = (x: Parameters<typeof pathOf>[0]): boolean => memberOf(peel(x))?.name === member.name || pathOf(x)?.root === member.name;
  if (guardsAt(site, true).some(({ clause }) => clause.atoms.some((a) => speaksOfLength(a.test, isIt)))) return { is: true, why: "how many there are is asked before" };
  const bound = isBounded(target.program, target.budget, member);
  if (bound.is === false && member.module.errors.length > 0) return { is: undefined, why: `not-parsed: ${member.module.path}, in which \`${member.name}\` may be bounded` };
  // The same key replaces what was there: how many keys there are is not known, but of what keeps coming there is always one more.
  return bound.is === false && added.key !== null && !isNamedKey && !isOfWhatKeepsComing(added.key) ? { is: undefined, why: `\`${member.name}\` is filled by key` } : bound;
}

const KEEPS_COMING = /(^|_)(request|message|msg|event|task|job|session|token|uuid|guid|nonce|digest|trace|span|transaction|txn|correlation|bucket|url|uri|ip|addr|address|peer|remote|client|conn|connection)(_?(id|key|uuid))?$/;

/** `requests[message.id]`, `locks[bucket]`: of each that ever came. */
const isOfWhatKeepsComing = (key: Expression): boolean => namesOfKey(key).some((n) => KEEPS_COMING.test(n));

/** What a key is called, with what it is taken from: `request_id` of `request.id`, and of `str(request.id)`. */
function namesOfKey(key: Expression): string[] {
  const e = peel(key);
  if (e.kind === "list") return e.elements.flatMap(namesOfKey);
  if (e.kind === "other" && e.syntax === "template") return e.children.flatMap(namesOfKey);
  if (e.kind === "call" && e.callee.kind === "name" && /^(str|int|String|Number)$/.test(e.callee.name)) return e.args.flatMap((a) => namesOfKey(a.value));
  const path = pathOf(e);
  return path === null ? [] : [[path.root, ...path.members].slice(-2).join("_").replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase()];
}

const KINDS: readonly DeclaredKind[] = ["function", "type", "field", "variant", "import"];

function unused(target: Target, region: Region, wanted: Unused): Candidate[] {
  const { program } = target;
  const modules = new Set(region.roots.map((r) => r.fn.module));
  const owners = region.roots.every((r) => r.fn.decl.owner !== null) ? region.roots.map((r) => r.fn.decl.owner!) : null;
  const ignoring = [wanted.ignoring ?? []].flat();
  const isWanted = (d: Declared): boolean => {
    const names = wanted[d.kind];
    if (names === undefined || !KINDS.includes(d.kind) || fit(names, d.name, target.renamed) === null) return false;
    if (wanted.unnamed === true && !(d.kind === "function" && isUnnamed(program, d.fn))) return false;
    const owner = d.kind === "function" ? d.fn.decl.owner : d.kind === "field" || d.kind === "variant" ? d.type.decl.name : null;
    if (wanted.of !== undefined) return ownerFits(wanted.of, owner, target.renamed);
    return d.kind === "type" || d.kind === "import" || owners === null || (owner !== null && owners.includes(owner));
  };
  return [...modules].flatMap((m) => declaredIn(program, m)).filter(isWanted).map((d): Candidate => {
    target.budget.spend(50);
    const ofRust = target.anywhere === true && d.module.language === "rust";
    const use = ofRust ? useInRust(program, d, d.kind === "function" ? calledUnnamed(program, d.fn) : d.kind === "type" ? handedOver(d.type) : null) : useOf(program, d, { exports: ignoring.includes("exports"), annotations: ignoring.includes("annotations") });
    const hidden = use.is === false ? mentionedUnparsed(target, d) : null;
    const fn = d.kind === "function" ? d.fn : program.topLevel(d.module);
    const site: Site = { activation: activationOf(fn), node: fn.flow.entry, span: { start: d.span.start, end: d.span.end }, value: null, local: [] };
    return { site, is: hidden !== null || use.is === undefined ? undefined : !use.is, notes: [hidden ?? use.why] };
  });
}

/** Text that did not parse may use it. */
function mentionedUnparsed(target: Target, d: Declared): string | null {
  const mentions = (m: Module): boolean => m.errors.some((e) => identifiersIn(m.text.slice(e.start, e.end)).includes(d.name));
  const module = target.program.modules.find((m) => roleOf(m.path) !== "backup" && mentions(m));
  return module === undefined ? null : `not-parsed: ${module.path}, which mentions \`${d.name}\``;
}

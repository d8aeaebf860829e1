import type { Module } from "../model/model.js";
import type { FlowNode } from "../analysis/flow.js";
import { canonical, isDistinctive } from "../analysis/names.js";
import type { Fn, TypeInfo } from "../analysis/program.js";
import { stemOf } from "../analysis/stems.js";
import { roleOf, type Role } from "../analysis/roles.js";
import { editDistance } from "../edit-distance.js";
import { bestFits, fit, patternOf, type Fit } from "./names.js";
import { activationOf, caseOf, dispatchTargets, regionOf, testRegionOf, type Activation, type Region, type Target } from "./region.js";
import type { Anchor, Names } from "./rule.js";

/** The first link of an anchor that is not in the target. */
export interface Missing {
  link: "module" | "type" | "function" | "case";
  names: Names;
  anchor: Anchor;
  /** The closest names that were seen, best first. Worked out when it is asked for. */
  readonly nearest: string[];
  /** The functions that were found, and looked into for the case. */
  looked: Fn[];
}

export type Located = { region: Region } | { missing: Missing };

/** The languages and files in which a layer lives, where names alone do not tell. */
export interface LayerHome {
  language: Module["language"] | null;
  role: Role;
}

/** Finds the places that an anchor names: best by module and spelling, else elsewhere in the layer, else anywhere in code of that role. */
export function locate(target: Target, anchor: Anchor, home: LayerHome): Located {
  const role = anchor.role ?? home.role;
  const files = filesOf(target, anchor, role);
  const inRole = new Set(files);
  const named = anchor.module === undefined ? [] : bestFits(files, (m) => fitOfModule(target, anchor.module!, m));
  const ofLayer = files.filter((m) => home.language === null || m.language === home.language);
  const tiers = [named, ofLayer, files].map((t) => new Set(t));

  if (anchor.function === undefined) return wholeFiles(target, anchor, tiers, files, asksTests(role));
  const candidates = functionsNamed(target, anchor, inRole, asksTests(role));
  // A type of the same name on the other side of the C ABI is another one.
  const declaring = anchor.type === undefined ? [] : named.filter((m) => m.types.some((t) => fit(anchor.type!, t.name, target.renamed) !== null));
  const isSide = (f: Fn): boolean => declaring.length === 0 || declaring.some((m) => m.language === f.module.language);
  const owned = anchor.type === undefined ? candidates : candidates.filter((f) => f.decl.owner !== null && isSide(f) && fit(anchor.type!, f.decl.owner, target.renamed) !== null);
  // Where a type is an interface that an object literal fulfils, its functions have no owner.
  if (owned.length === 0 && !isOwning(anchor, files, target)) owned.push(...candidates.filter((f) => f.decl.owner === null && f.module.language === "typescript"));
  if (owned.length === 0) return { missing: missingLink(target, anchor, files, candidates) };
  let caseMissing = false;
  const isByPattern = [anchor.function].flat().some((name) => patternOf(name) !== null);
  for (const tier of tiers) {
    // Away from its module, a name of one word is another's, and so is what only a pattern fits where the module is there.
    const mayBeAway = (f: Fn): boolean => isDistinctive(f.decl.name) && !(named.length > 0 && isByPattern);
    const here = owned.filter((f) => tier.has(f.module) && (anchor.module === undefined || tier === tiers[0] || anchor.type !== undefined || mayBeAway(f)));
    if (here.length === 0) continue;
    const each = here.map((f) => (role === "test" ? testRegionOf(target, f) : regionOf(target, f)));
    const regions = isByPattern ? entered(target, each) : each;
    if (anchor.case === undefined) return { region: merged(regions) };
    const cases = regions.flatMap((r) => inCase(target, r, anchor.case!));
    if (cases.length > 0) return { region: merged(cases) };
    caseMissing = true;
  }
  return caseMissing
    ? { missing: { link: "case", names: anchor.case!, nearest: [], looked: owned, anchor } }
    : { missing: missingLink(target, anchor, files, candidates) };
}

/** A module goes by its own name, and by that of what it is a part of. */
function fitOfModule({ program, renamed }: Target, names: Names, module: Module): Fit {
  const fits = program.stemsOf(module).map((stem) => fit(names, stem, renamed));
  return fits.find((f) => f === "exact") ?? fits.find((f) => f !== null) ?? null;
}

/** Of functions that a pattern names, private ones that are reached through others of them alone: they are judged where they are called, with what holds there. */
function entered({ program }: Target, regions: Region[]): Region[] {
  const isReached = (fn: Fn, from: Fn, node: FlowNode): boolean => regions.some((r) => r.roots[0]!.fn !== fn && r.activations.some((a) => a.fn === fn && a.parent?.fn === from && a.callNode === node));
  const isInner = ({ roots: [root] }: Region): boolean => {
    const { fn } = root!;
    const callers = fn.decl.exported && !fn.decl.name.startsWith("_") ? [] : program.callers(fn);
    return callers.length > 0 && callers.every((c) => isReached(fn, c.fn, c.node));
  };
  const outer = regions.filter((r) => !isInner(r));
  const reached = new Set(outer.flatMap((r) => r.activations.map((a) => a.fn)));
  return regions.filter((r) => outer.includes(r) || !reached.has(r.roots[0]!.fn));
}

/** The type of an anchor is declared as one whose functions are its own: a class, or an enum, which has none. */
const isOwning = ({ type }: Anchor, files: readonly Module[], { renamed }: Target): boolean =>
  type !== undefined && files.some((m) => m.types.some((t) => (t.form === "class" || t.form === "enum") && fit(type, t.name, renamed) !== null));

/** Several places as one: what is asked of one of them is asked of all. */
export function merged(regions: readonly Region[]): Region {
  const [only] = regions;
  if (regions.length === 1 && only !== undefined) return only;
  return {
    symbol: [...new Set(regions.map((r) => r.symbol))].join(", "), roots: regions.flatMap((r) => r.roots), activations: regions.flatMap((r) => r.activations), cut: regions.some((r) => r.cut),
  };
}

function inCase(target: Target, region: Region, members: Names): Region[] {
  const found = caseOf(target, region, members);
  if (found !== null) return [found];
  const label = typeof members === "string" ? members : members[0]!;
  return dispatchTargets(target, region.roots[0]!.fn, members).map((f) => ({ ...regionOf(target, f), symbol: `${region.symbol} › ${label}` }));
}

const asksTests = (role: Role | "any"): boolean => role === "test" || role === "any";

/** The files that may have the place. Rust's unit tests stand in the files that they test. */
function filesOf({ program }: Target, anchor: Anchor, role: Role | "any"): Module[] {
  const isOfRole = (m: Module): boolean => roleOf(m.path) === role || (role === "any" && roleOf(m.path) !== "backup") || (roleOf(m.path) === "generated" && role === "production") || (roleOf(m.path) === "production" && role === "test" && anchor.language === "rust");
  return program.modules.filter((m) => isOfRole(m) && (anchor.language === undefined || m.language === anchor.language));
}

/** What an anchor asks of its functions beside their names. */
const isAsked = (anchor: Anchor, fn: Fn): boolean =>
  (anchor.exported !== true || fn.decl.exported) && (anchor.async !== true || fn.decl.isAsync) && (anchor.language !== "rust" || anchor.role !== "test" || fn.isTest);

function functionsNamed(target: Target, anchor: Anchor, files: ReadonlySet<Module>, tests: boolean): Fn[] {
  const isHere = (f: Fn): boolean => f.decl.body !== null && files.has(f.module) && (tests || !f.isTest) && isAsked(anchor, f);
  const names = typeof anchor.function === "string" ? [anchor.function] : (anchor.function ?? []);
  // Each name is taken as it is spelt before its other spellings are: `_run` beside `run`.
  return [...new Set(names.flatMap((name) => bestFits(likelyNamed(target, name).filter(isHere), (f) => fit(name, f.decl.name, target.renamed))))];
}

/** The functions that may have a name: by the index, or for a pattern all. */
function likelyNamed({ program, renamed }: Target, name: string): readonly Fn[] {
  if (patternOf(name) !== null) return program.functions.filter((f) => f.decl.name !== "");
  const theirs = Object.hasOwn(renamed, name) ? renamed[name]! : name;
  const alike = [...program.spelt(name), ...(canonical(theirs) === canonical(name) ? [] : program.spelt(theirs))];
  return alike.sort((a, b) => a.id - b.id);
}

/** An anchor without a function: all functions of a type, of a module with its top-level code, or of all files of a role. */
function wholeFiles(target: Target, anchor: Anchor, tiers: readonly ReadonlySet<Module>[], files: readonly Module[], tests: boolean): Located {
  if (anchor.type !== undefined) return wholeTypes(target, anchor, tiers, files, tests);
  const inFiles = anchor.module === undefined ? new Set(files.filter((m) => m.language !== "manifest")) : tiers[0]!;
  const roots = target.program.functions.filter((f) => inFiles.has(f.module) && f.decl.body !== null && (tests || !f.isTest) && isAsked(anchor, f)).map(activationOf);
  if (roots.length === 0) return { missing: missingLink(target, anchor, files, []) };
  return { region: { symbol: [anchor.module ?? `${anchor.role ?? "production"} code`].flat()[0]!, roots, activations: roots, cut: false, broad: true } };
}

function wholeTypes(target: Target, anchor: Anchor, tiers: readonly ReadonlySet<Module>[], files: readonly Module[], tests: boolean): Located {
  const { program, renamed } = target;
  for (const tier of tiers) {
    // What one project file says is not said by another.
    const inFiles = anchor.module === undefined || tier === tiers[0] ? tier : new Set([...tier].filter((m) => m.language !== "manifest"));
    const decls = [...inFiles].flatMap((m) => m.types.map((decl) => ({ decl, module: m })));
    const types = bestFits(decls, ({ decl }) => fit(anchor.type!, decl.name, renamed)).flatMap(({ decl, module }) => program.types(decl.name).filter((t) => t.decl === decl && t.module === module));
    const methods = program.functions.filter((f) => f.decl.owner !== null && f.decl.name !== "" && inFiles.has(f.module) && f.decl.body !== null && (tests || !f.isTest) && fit(anchor.type!, f.decl.owner, renamed) !== null);
    if (types.length === 0 && methods.length === 0) continue;
    target.budget.spend(1 + types.length + methods.length);
    const own = types.length === 0 ? methods : methods.filter((f) => types.some((t) => t.methods.includes(f)));
    // A type without methods is looked at from the top level of its module, of which nothing else belongs to it.
    const roots = own.length > 0 ? own.map(activationOf) : types.map((t) => ({ ...activationOf(program.topLevel(t.module)), nodes: new Set<never>() }));
    const apart = types.length > 0 && [anchor.type!].flat().some((name) => patternOf(name) !== null);
    return { region: { symbol: types[0]?.decl.name ?? [anchor.type!].flat()[0]!, roots, activations: roots, cut: false, types, ...(apart ? { apart } : {}) } };
  }
  return { missing: missingLink(target, anchor, files, []) };
}

/** The types of a place that was found by a pattern, each with its methods, inherited ones too, and what they call. */
export function typesApart(target: Target, region: Region): Region[] {
  return (region.types ?? []).map((t) => {
    const regions = methodsOf(target, t, new Set()).map((m) => (roleOf(t.module.path) === "test" ? testRegionOf(target, m) : regionOf(target, m)));
    const top: Activation = { ...activationOf(target.program.topLevel(t.module)), nodes: new Set<never>() };
    const alone: Region = regions.length > 0 ? merged(regions) : { symbol: "", roots: [top], activations: [top], cut: false };
    return { ...alone, symbol: t.decl.name, types: [t] };
  });
}

/** The places in which a family is looked for: each type or function that its anchor names by itself, else all code as one. */
export function placesOf(target: Target, anchor: Anchor, home: LayerHome): Region[] {
  const located = locate(target, anchor, home);
  if ("missing" in located) return [];
  const { region } = located;
  if (anchor.function !== undefined) return region.roots.map(({ fn }) => regionOf(target, fn));
  return anchor.type === undefined ? [region] : typesApart(target, region);
}

/** A type's own methods, and those that it has from its bases and does not replace. */
function methodsOf(target: Target, t: TypeInfo, seen: Set<TypeInfo>): Fn[] {
  if (seen.has(t)) return [];
  seen.add(t);
  const own = t.methods.filter((m) => m.decl.body !== null);
  const inherited = t.decl.bases.flatMap((b) => target.program.types(b)).flatMap((base) => methodsOf(target, base, seen));
  return [...own, ...inherited.filter((m) => !own.some((o) => o.decl.name === m.decl.name))];
}

function missingLink(target: Target, anchor: Anchor, files: readonly Module[], candidates: readonly Fn[]): Missing {
  const inFiles = new Set(files);
  if (anchor.module !== undefined && !files.some((m) => fitOfModule(target, anchor.module!, m) !== null) && candidates.length === 0)
    return missing("module", anchor.module, anchor, () => files.map(stemOf));
  if (anchor.type !== undefined) {
    const types = files.flatMap((m) => m.types.map((t) => t.name));
    if (!types.some((t) => fit(anchor.type!, t, target.renamed) !== null)) return missing("type", anchor.type, anchor, () => types);
  }
  if (anchor.function === undefined) return missing("module", anchor.module ?? anchor.type ?? `${anchor.role ?? "production"} code`, anchor, () => []);
  return missing("function", anchor.function, anchor, () => target.program.functions.filter((f) => inFiles.has(f.module) && f.decl.name !== "" && f.decl.name !== "<module>").map((f) => f.decl.name));
}

function missing(link: Missing["link"], names: Names, anchor: Anchor, seen: () => string[]): Missing {
  return {
    link, names, anchor, looked: [],
    get nearest() {
      return nearest(names, seen());
    },
  };
}

/** The names that are closest by spelling or by shared words. */
export function nearest(wanted: Names, seen: readonly string[]): string[] {
  const distance = (name: string): number =>
    Math.min(...(typeof wanted === "string" ? [wanted] : wanted).map((w) => {
      const shared = wordsOf(w).filter((x) => wordsOf(name).includes(x)).length;
      return editDistance(canonical(w), canonical(name)) - 3 * shared;
    }));
  return [...new Set(seen)]
    .map((name) => ({ name, at: distance(name) }))
    .filter((x) => x.at <= 4)
    .sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map((x) => x.name);
}

const wordsOf = (name: string): string[] => name.split(/_|(?<=[a-z])(?=[A-Z])/).map((w) => w.toLowerCase()).filter((w) => w.length > 2);

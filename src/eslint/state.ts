import { Program } from "../analysis/program.js";
import { homeOf } from "../audit/layers.js";
import { hasOwnNames } from "../audit/own-names.js";
import { withoutSuppressed } from "../audit/suppressions.js";
import { instancesOf } from "../catalog/catalog.js";
import type { Module, Span } from "../model/model.js";
import type { Renamed } from "../rules/names.js";
import { FamilyJudge, judgeRule, type RuleFinding } from "../rules/verdict.js";
import { catalog, families, rules } from "./knowledge.js";
import { shiftBySpace } from "./spacing.js";

/** A place to report. */
export interface Found extends Span {
  path: string;
  message: string;
}

/** The files of a project as they are at one time, and what was found in them so far. Each rule is judged when it is first asked for. */
export class State {
  private readonly program: Program;
  private readonly byPath: ReadonlyMap<string, Module>;
  private readonly judges = new Map<string, FamilyJudge>();
  private readonly foreign = new Map<string, boolean>();
  private ofFlaws = new Map<string, readonly Found[]>();
  private ofFamilies = new Map<string, readonly Found[]>();

  constructor(readonly modules: readonly Module[]) {
    this.program = new Program(modules);
    this.byPath = new Map(modules.map((module) => [module.path, module]));
  }

  module(path: string): Module | undefined {
    return this.byPath.get(path);
  }

  /** All places of a flaw, as `flawgate check` finds them, without those that are ignored with a reason. */
  flaw(id: string, names: Renamed): readonly Found[] {
    const key = JSON.stringify([id, names]);
    let found = this.ofFlaws.get(key);
    if (found === undefined) this.ofFlaws.set(key, (found = this.judgeFlaw(id, names)));
    return found;
  }

  /** The places of a family in one file, without those that are ignored with a reason. */
  family(name: string, path: string): readonly Found[] {
    const module = this.byPath.get(path);
    if (module === undefined) return [];
    const key = JSON.stringify([name, path]);
    let found = this.ofFamilies.get(key);
    if (found === undefined) this.ofFamilies.set(key, (found = this.judgeFamily(name, module)));
    return found;
  }

  /** Takes over what was found before an edit that moved places and changed no meaning; false where it is another one. */
  inherit(before: State): boolean {
    const changed = this.modules.filter((module, i) => module !== before.modules[i]);
    const [to] = changed;
    const from = to === undefined ? undefined : before.byPath.get(to.path);
    if (changed.length !== 1 || before.modules.length !== this.modules.length || to === undefined || from === undefined) return false;
    const shift = shiftBySpace(from, to);
    if (shift === null) return false;
    const moved = (found: readonly Found[]): Found[] => found.map((f) => (f.path === to.path ? { ...f, start: shift(f.start), end: shift(f.end) } : f));
    this.ofFlaws = new Map([...before.ofFlaws].map(([key, found]) => [key, moved(found)]));
    this.ofFamilies = new Map([...before.ofFamilies].map(([key, found]) => [key, moved(found)]));
    return true;
  }

  private judgeFlaw(id: string, names: Renamed): Found[] {
    const flaw = catalog.byId.get(id)!;
    const loaded = rules.get(id);
    if (loaded === undefined || this.isForeign(names)) return [];
    const { is, findings } = judgeRule(loaded.rule, this.program, homeOf(flaw.layer), names);
    return is === "present" ? counting([flaw.id, flaw.family], findings) : [];
  }

  private judgeFamily(name: string, module: Module): Found[] {
    const family = families.get(name)!;
    let judge = this.judges.get(name);
    if (judge === undefined) this.judges.set(name, (judge = new FamilyJudge(family, this.program, homeOf("all"))));
    return counting([name, ...instancesOf(catalog, name).map(({ id }) => id)], judge.findingsIn(module));
  }

  private isForeign(names: Renamed): boolean {
    const key = JSON.stringify(names);
    let is = this.foreign.get(key);
    if (is === undefined) this.foreign.set(key, (is = !hasOwnNames(catalog, this.program, names)));
    return is;
  }
}

const counting = (ids: readonly (string | undefined)[], findings: readonly RuleFinding[]): Found[] =>
  withoutSuppressed(ids, findings).counting.map(({ fn, span: { start, end }, message }) => ({ path: fn.module.path, start, end, message }));

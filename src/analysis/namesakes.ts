import type { FunctionDecl, Module } from "../model/model.js";

/** A function where it stands. `id`: its place in the order of the program. */
interface Placed {
  readonly id: number;
  readonly module: Module;
  readonly decl: FunctionDecl;
}

/** The functions of one name, found by where they stand: a large tree has thousands called `run`. */
export class Namesakes<Fn extends Placed> {
  private free: ReadonlyMap<Module, readonly Fn[]> | null = null;
  private stems: ReadonlyMap<string, readonly Fn[]> | null = null;
  private owned: ReadonlyMap<string | null, readonly Fn[]> | null = null;

  constructor(readonly all: readonly Fn[]) {}

  /** Those of a module that are no methods. */
  freeOf(module: Module): readonly Fn[] {
    this.free ??= grouped(this.all.filter(isFree), (fn) => [fn.module]);
    return this.free.get(module) ?? [];
  }

  /** Those of any of the modules that are no methods, in the order of the program. */
  freeOfAny(modules: readonly Module[]): readonly Fn[] {
    const found = [...new Set(modules)].flatMap((module) => this.freeOf(module));
    return found.length < 2 ? found : found.sort((a, b) => a.id - b.id);
  }

  /** Those that are no methods, of modules that go by a stem. `stemsOf`: by which a module goes. */
  freeIn(stem: string, stemsOf: (module: Module) => readonly string[]): readonly Fn[] {
    this.stems ??= grouped(this.all.filter(isFree), (fn) => new Set(stemsOf(fn.module)));
    return this.stems.get(stem) ?? [];
  }

  /** The methods of types of that very name. */
  of(type: string): readonly Fn[] {
    this.owned ??= grouped(this.all, (fn) => [fn.decl.owner]);
    return this.owned.get(type) ?? [];
  }
}

const isFree = (fn: Placed): boolean => fn.decl.owner === null;

function grouped<Fn, K>(functions: readonly Fn[], keysOf: (fn: Fn) => Iterable<K>): ReadonlyMap<K, readonly Fn[]> {
  const groups = new Map<K, Fn[]>();
  for (const fn of functions)
    for (const key of keysOf(fn)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [fn]);
      else group.push(fn);
    }
  return groups;
}

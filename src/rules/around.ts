import type { Fn, TypeInfo } from "../analysis/program.js";
import { typesApart } from "./locate.js";
import { rootOf } from "./precedes.js";
import { activationOf, regionOf, type Region, type Target } from "./region.js";
import type { Around } from "./rule.js";
import type { Site } from "./site.js";

const regions = new WeakMap<Target, Map<object, Region>>();

/** What a place stands in, as a region of its own; null where it stands in no type. The same region at every asking. */
export function regionAround(target: Target, site: Site, what: Around): Region | null {
  const fn = namedAround(rootOf(site.activation).fn);
  if (what === "function") return regionOf(target, fn);
  if (what === "body") return regionOfBody(target, fn);
  const type = what === "type" ? typeAround(target, fn, site) : undefined;
  if (what === "type" && type === undefined) return null;
  let known = regions.get(target);
  if (known === undefined) regions.set(target, (known = new Map<object, Region>()));
  const key = type ?? fn.module;
  let region = known.get(key);
  if (region === undefined) {
    region = type === undefined ? regionOfModule(target, fn) : typesApart(target, { symbol: "", roots: [], activations: [], cut: false, types: [type] })[0]!;
    known.set(key, region);
  }
  return region;
}

/** The type of which a function is a method, or that declares the place. */
function typeAround({ program }: Target, fn: Fn, { span }: Site): TypeInfo | undefined {
  if (fn.decl.owner !== null) return program.types(fn.decl.owner).find((t) => t.module === fn.module);
  const name = fn.module.types.find((t) => t.start <= span.start && span.end <= t.end)?.name;
  return name === undefined ? undefined : program.types(name).find((t) => t.module === fn.module && t.decl.start <= span.start && span.end <= t.decl.end);
}

/** A function and its lambdas, without what they call. */
function regionOfBody({ program }: Target, fn: Fn): Region {
  const activations = program.withLambdas(fn).map(activationOf);
  return { symbol: fn.symbol, roots: [activationOf(fn)], activations, cut: false };
}

/** The function with a name in which a lambda is written. */
function namedAround(fn: Fn): Fn {
  return fn.outer !== null && fn.decl.name === "" ? namedAround(fn.outer.fn) : fn;
}

function regionOfModule({ program }: Target, { module }: Fn): Region {
  const roots = program.functionsIn(module).filter((f) => f.decl.body !== null).map(activationOf);
  return { symbol: module.path, roots, activations: roots, cut: false, broad: true };
}

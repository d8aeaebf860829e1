import type { Expression } from "../model/model.js";
import type { FlowNode } from "../analysis/flow.js";
import { lastName, peel } from "../analysis/paths.js";
import type { Fn, TypeInfo } from "../analysis/program.js";
import { typesApart } from "./locate.js";
import { rootOf } from "./precedes.js";
import { activationOf, regionOf, type Region, type Target } from "./region.js";
import type { Around } from "./rule.js";
import type { Site } from "./site.js";

/** By the type or the module; those of places in tests and of others apart. */
const regions = new WeakMap<Target, { tests: Map<object, Region>; production: Map<object, Region> }>();

/** What a place stands in, as a region of its own; null where it stands in no type, or runs nothing of the tree. The same region at every asking. */
export function regionAround(target: Target, site: Site, what: Around): Region | null {
  if (what === "given") return regionGiven(target, site);
  const fn = namedAround(rootOf(site.activation).fn);
  if (what === "function") return regionOf(target, fn);
  if (what === "body") return regionOfBodies(target, [fn]);
  const type = what === "type" ? typeAround(target, fn, site) : undefined;
  if (what === "type" && type === undefined) return null;
  let ofTarget = regions.get(target);
  if (ofTarget === undefined) regions.set(target, (ofTarget = { tests: new Map(), production: new Map() }));
  const known = fn.isTest ? ofTarget.tests : ofTarget.production;
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

/** Functions and their lambdas, without what they call. */
function regionOfBodies({ program }: Target, fns: readonly Fn[]): Region {
  const activations = fns.flatMap((fn) => program.withLambdas(fn)).map(activationOf);
  return { symbol: fns[0]!.symbol, roots: fns.map(activationOf), activations, cut: false };
}

/** What a call is given to run; null where the tree has nothing of it. */
function regionGiven(target: Target, { activation: { fn }, node, value }: Site): Region | null {
  const call = value === null ? null : peel(value);
  const given = call?.kind === "call" ? call.args.flatMap((a) => runBy(target, fn, node, a.value)) : [];
  return given.length === 0 ? null : regionOfBodies(target, given);
}

/** Methods that put a future into something, and let it run as it is. */
const AROUND = /^(instrument|in_current_span|with_subscriber|with_current_subscriber|or_current|boxed|boxed_local|fuse)$/;

/** `async { … }`, `run(x)`, `run(x).instrument(span)`, `Box::pin(run(x))`, and what was called so before. */
function runBy(target: Target, fn: Fn, node: FlowNode, given: Expression): Fn[] {
  const e = peel(given);
  if (e.kind === "lambda") return [target.program.lambda(e.function, fn, node)];
  if (e.kind === "name") {
    const made = fn.flow.nodes.flatMap((n) => n.defines.flatMap((d) => (d.value !== null && d.value.end < e.start && d.target.kind === "name" && d.target.name === e.name ? [{ n, value: d.value }] : [])));
    return made.length === 1 ? runBy(target, fn, made[0]!.n, made[0]!.value) : [];
  }
  if (e.kind !== "call") return [];
  if (e.callee.kind === "field" && AROUND.test(e.callee.name)) return runBy(target, fn, node, e.callee.object);
  if (lastName(e.callee) === "pin" && e.args[0] !== undefined) return runBy(target, fn, node, e.args[0].value);
  return target.program.resolve(e, fn).filter((f) => f.decl.body !== null);
}

/** The function with a name in which a lambda is written. */
function namedAround(fn: Fn): Fn {
  return fn.outer !== null && fn.decl.name === "" ? namedAround(fn.outer.fn) : fn;
}

/** What a file of Rust has of tests is none of what its code stands in. */
function regionOfModule({ program }: Target, { module, isTest }: Fn): Region {
  const roots = program.functionsIn(module).filter((f) => f.decl.body !== null && (isTest || !f.isTest)).map(activationOf);
  return { symbol: module.path, roots, activations: roots, cut: false, broad: true };
}

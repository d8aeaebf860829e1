import type { Call, Expression, Module } from "../model/model.js";
import { reachingDefinitions } from "./definitions.js";
import type { FlowNode } from "./graph.js";
import { lastName, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";

/**
 * What stands for an instant in Python: a date and time with its zone, or without one and then in UTC, in local time or in who knows which;
 * a day; seconds since the epoch.
 */
export type Instant = "zoned" | "utc" | "local" | "bare" | "day" | "seconds";

const MAX_DEPTH = 5;

/** Something of a module may be an instant: it has what makes them. */
export const mayHaveInstants = ({ language, imports }: Module): boolean => language === "python" && imports.some((i) => /(^|\.)(date)?time(zone)?$/.test(i.from) || /^(date)?time(zone)?$/.test(i.name ?? ""));

/** What kind of instant a value is, where everything that it may be is of one kind; else null. */
export function instantOf(program: Program, e: Expression, fn: Fn, node: FlowNode, depth = 0): Instant | null {
  if (depth > MAX_DEPTH || fn.module.language !== "python") return null;
  const x = peel(e);
  const of = (value: Expression): Instant | null => instantOf(program, value, fn, node, depth + 1);
  switch (x.kind) {
    case "call":
      return ofCall(program, x, fn, node, depth);
    case "name":
      return ofName(program, x.name, fn, node, depth);
    case "field":
      return /^(min|max)$/.test(x.name) && isDateTime(x.object, fn.module) ? "bare" : ofMember(program, x, fn, depth);
    case "conditional":
      return same([of(x.then), of(x.otherwise)]);
    case "binary": {
      if (x.op === "or") return same([of(x.left), of(x.right)]);
      if (x.op !== "+" && x.op !== "-") return null;
      const [left, right] = [of(x.left), of(x.right)];
      // A difference is no instant, nor is a number of seconds that is worked with.
      return left === "seconds" || right !== null ? null : left;
    }
    default:
      return null;
  }
}

/** The two do not go together: they raise where they meet, or are hours apart. */
export function areAtOdds(a: Instant | null, b: Instant | null): boolean {
  if (a === null || b === null || a === b) return false;
  return !((a === "bare" && /^(local|utc)$/.test(b)) || (b === "bare" && /^(local|utc)$/.test(a)));
}

/** A call reads as local time what is in UTC, or the other way: `utcnow().timestamp()`, `timegm(now().timetuple())`. */
export function misreadBy(program: Program, call: Call, fn: Fn, node: FlowNode): boolean {
  const callee = peel(call.callee);
  const name = lastName(callee);
  if (callee.kind === "field" && (name === "timestamp" || name === "astimezone") && (name === "astimezone" || call.args.length === 0)) return instantOf(program, callee.object, fn, node) === "utc";
  if (name !== "mktime" && name !== "timegm") return false;
  const tuple = peel(call.args[0]?.value ?? call);
  if (tuple.kind !== "call" || tuple === call || tuple.callee.kind !== "field" || !/^(utc)?timetuple$/.test(tuple.callee.name)) return false;
  const is = instantOf(program, tuple.callee.object, fn, node);
  return tuple.callee.name === "timetuple" && is === (name === "mktime" ? "utc" : "local");
}

function ofCall(program: Program, call: Call, fn: Fn, node: FlowNode, depth: number): Instant | null {
  const callee = peel(call.callee);
  const name = lastName(callee) ?? "";
  const { module } = fn;
  const first = call.args[0];
  if (isDateTime(callee, module)) return madeOf(call);
  if (callee.kind === "name") {
    if (name === "make_aware" || (name === "parsedate_to_datetime" && first !== undefined)) return "zoned";
    if (name === "time" && importOf(module, name)?.from === "time") return "seconds";
    if (/^(now|localtime)$/.test(importOf(module, name)?.name ?? "") && importOf(module, name)!.from === "django.utils.timezone") return "zoned";
    return ofResult(program, call, fn, depth);
  }
  if (callee.kind !== "field") return null;
  const on = peel(callee.object);
  if (isDateTime(on, module))
    switch (name) {
      case "now":
        return first === undefined ? "local" : zoneGiven(first.value);
      case "today":
        return "local";
      case "utcnow":
      case "utcfromtimestamp":
        return "utc";
      case "fromtimestamp":
        return call.args[1] === undefined ? "local" : zoneGiven(call.args[1].value);
      case "strptime": {
        const format = call.args[1] === undefined ? null : peel(call.args[1].value);
        const written = format?.kind === "name" ? program.constant(format.name, module)?.assign.value : format;
        return written?.kind === "literal" && typeof written.value === "string" ? (written.value.includes("%z") ? "zoned" : "bare") : null;
      }
    }
  if (name === "today" && lastName(on) === "date") return "day";
  if (name === "time" && on.kind === "name" && on.name === "time" && importOf(module, "time")?.name === null) return "seconds";
  // `timezone.now()` of Django, Airflow and the like.
  if (/^(now|utcnow|localtime)$/.test(name) && on.kind === "name" && isZonedModule(module, on.name)) return "zoned";
  if (/^(make_aware|parsedate_to_datetime)$/.test(name)) return "zoned";
  const of = (): Instant | null => instantOf(program, on, fn, node, depth + 1);
  switch (name) {
    case "astimezone":
      return "zoned";
    case "localize":
      return call.args.length === 1 ? "zoned" : null;
    case "timestamp":
      return call.args.length === 0 && of() !== null ? "seconds" : null;
    case "date": {
      const is = call.args.length === 0 ? of() : null;
      return is === null || is === "day" || is === "seconds" ? null : "day";
    }
    case "replace": {
      const zone = call.args.find((a) => a.name === "tzinfo");
      if (zone === undefined) return call.args.some((a) => a.name !== null) ? of() : null;
      if (!isNone(zone.value)) return "zoned";
      // Who takes the zone away has brought it to local time, or has UTC.
      return strippedOf(on, of());
    }
    default:
      return ofResult(program, call, fn, depth);
  }
}

/** `datetime(2020, 1, 1)` */
function madeOf({ args }: Call): Instant | null {
  if (args.length < 3 || args.some((a) => a.spread)) return null;
  const zone = args.find((a) => a.name === "tzinfo")?.value ?? args[7]?.value;
  return zone === undefined ? "bare" : zoneGiven(zone) === "zoned" ? "zoned" : isNone(zone) ? "bare" : null;
}

/** Without its zone it is what it was: local time where it was brought to that, in some other place's where it was brought there, and else in UTC. */
function strippedOf(e: Expression, is: Instant | null): Instant {
  if (is === "local" || is === "bare") return is;
  if (e.kind !== "call" || !/^(astimezone|localtime|fromutc)$/.test(lastName(e.callee) ?? "")) return "utc";
  return e.args.some((a) => /utc/i.test(lastName(a.value) ?? "")) ? "utc" : e.args.length === 0 ? "local" : "bare";
}

const isNone = (e: Expression): boolean => e.kind === "literal" && e.type === "none";

/** A zone that is named is one; of what is passed for it it is not known whether it is there. */
function zoneGiven(zone: Expression): Instant | null {
  const z = peel(zone);
  if (isNone(z)) return "local";
  return z.kind === "field" || z.kind === "call" || (z.kind === "name" && /^([A-Z]|utc$)/.test(z.name)) ? "zoned" : null;
}

/** The functions of the tree that are called all give one kind. */
function ofResult(program: Program, call: Call, fn: Fn, depth: number): Instant | null {
  if (depth > 2) return null;
  const callees = program.resolve(call, fn);
  if (callees.length === 0 || callees.length > 2) return null;
  return same(
    callees.map((f) => {
      const returned = f.flow.nodes.filter((n) => n.kind === "statement" && n.statement?.kind === "return");
      return f.decl.isGenerator || returned.length === 0 || returned.length > 3 ? null : same(returned.map((n) => (n.statement?.kind === "return" && n.statement.value !== null ? instantOf(program, n.statement.value, f, n, depth + 2) : null)));
    }),
  );
}

function ofName(program: Program, name: string, fn: Fn, node: FlowNode, depth: number): Instant | null {
  const { definitions, entry } = reachingDefinitions(fn.flow, { root: name, members: [] }, node);
  if (entry !== null) {
    if (definitions.length > 0 || fn.decl.params.some((p) => p.name === name)) return null;
    if (fn.outer !== null) return ofName(program, name, fn.outer.fn, fn.outer.node, depth + 1);
    const constant = program.constant(name, fn.module);
    return constant === null ? null : instantOf(program, constant.assign.value, program.topLevel(constant.module), node, depth + 2);
  }
  return same(definitions.map(({ node: at, definition: { value, by }, rest }) => (by === "assign" && rest.length === 0 && value !== null ? instantOf(program, value, fn, at, depth + 1) : null)));
}

/** A member of which all that it is given is of one kind, if it is given anything. */
function ofMember(program: Program, e: Expression & { kind: "field" }, fn: Fn, depth: number): Instant | null {
  // A certificate says until when it is good, in UTC.
  if (/^not_valid_(after|before)$/.test(e.name)) return "utc";
  if (/^not_valid_(after|before)_utc$/.test(e.name)) return "zoned";
  const owner = program.typeOf(e.object, fn);
  if (owner === null) return null;
  const given = program.attributeWrites(owner, e.name).filter((w) => !isNone(peel(w.value)));
  return given.length === 0 ? null : same(given.map((w) => instantOf(program, w.value, w.fn, w.node, depth + 2)));
}

function same(all: readonly (Instant | null)[]): Instant | null {
  const [first = null] = all;
  return all.every((i) => i === first) ? first : null;
}

const importOf = (module: Module, name: string): Module["imports"][number] | undefined => module.imports.find((i) => (i.as ?? i.name ?? i.from) === name);

/** `datetime.datetime`, or a name under which the class was imported. */
function isDateTime(e: Expression, module: Module): boolean {
  const x = peel(e);
  if (x.kind === "field") return x.name === "datetime" && x.object.kind === "name" && (importOf(module, x.object.name)?.from ?? x.object.name) === "datetime";
  if (x.kind !== "name") return false;
  const by = importOf(module, x.name);
  // `datetime.now()` where the module was imported means the class.
  return by?.from === "datetime" && (by.name === "datetime" || by.name === null);
}

/** A module of the name `timezone` that is not Python's. */
function isZonedModule(module: Module, name: string): boolean {
  const by = importOf(module, name);
  return by !== undefined && (by.name ?? by.from) === "timezone" && by.from !== "datetime";
}

/** `self.at = time()`, where it is given a date elsewhere. */
export function isGivenBoth(program: Program, target: Expression, value: Expression, fn: Fn, node: FlowNode): boolean {
  const t = peel(target);
  const owner = fn.decl.owner;
  if (t.kind !== "field" || t.object.kind !== "name" || t.object.name !== "self" || owner === null) return false;
  const is = instantOf(program, value, fn, node);
  return is !== null && program.attributeWrites(owner, t.name).some((w) => areAtOdds(is, instantOf(program, w.value, w.fn, w.node)));
}

import type { Call, Expression } from "../model/model.js";
import { lastName, peel } from "./paths.js";

/**
 * What is known of functions outside the tree: the standard libraries of three languages, as far as a value passes through them.
 * A function that is not listed may have made its result of all its arguments.
 */

/** Functions of one value that give it in another form. */
const CONVERSIONS = new Set([
  "float", "int", "str", "bool", "Decimal", "BigNumber", "Big", "Fraction", "abs", "round", "list", "tuple", "set", "dict", "sorted", "reversed", "enumerate", "iter", "copy", "deepcopy", "fabs", "floor", "ceil", "repr",
  "format", "Number", "String", "Boolean", "BigInt", "parseFloat", "parseInt", "trunc", "Some", "Ok", "CString", "bytes", "bytearray", "memoryview", "Box", "Arc", "Rc", "Cow", "format_float", "asdict", "cast", "sum", "any", "all", "freeze", "structuredClone", "fsum", "Map", "MappingProxyType", "OrderedDict", "Date", "approx",
]);
/** The same as methods of the value. */
const CONVERTING_METHODS = new Set([
  "abs", "sqrt", "round", "floor", "ceil", "trunc", "to_string", "toString", "toFixed", "valueOf", "into", "as_f64", "as_i64", "as_u64", "as_str", "as_bool", "as_array", "as_object", "trim", "strip", "lower", "upper", "to_lowercase",
  "to_uppercase", "toLowerCase", "toUpperCase", "replace", "replaceAll", "quantize", "normalize", "to_integral", "to_integral_value", "to_integral_exact", "integerValue", "rstrip", "lstrip", "collect", "rev", "skip", "items", "values", "copy", "to_vec", "is_finite", "sum", "last", "first", "pop", "next", "nth",
  "parse", "encode", "decode", "isoformat", "timestamp", "astimezone", "to_rfc3339", "to_rfc3339_opts", "timestamp_millis", "timestamp_micros", "strftime", "total_seconds", "as_secs", "as_secs_f64", "as_millis", "num_seconds", "num_milliseconds", "elapsed", "duration_since", "signed_duration_since", "getTime", "toISOString", "ok_or", "ok_or_else", "map_err", "context", "result", "astype", "item", "join", "format", "to_f64", "enumerate", "zip", "chain", "peekable", "flatten", "slice", "at", "cast", "cast_mut", "cast_const",
]);
/** `x.method(default)`: the value, or else the default. */
const FALLBACK_METHODS = new Set(["unwrap_or", "unwrap_or_else", "unwrap_or_default", "or", "or_else", "get_or_insert", "get_or_insert_with"]);
/** `x.method(f)`: what the function makes of the value, or of some of it. */
const MAPPING_METHODS = new Set(["map", "and_then", "then", "flatMap", "filter_map", "flat_map", "map_while", "any", "some", "every", "is_some_and", "is_ok_and", "position", "findIndex", "find_map"]);
/** `x.method(f)`: the value itself, or some of it. */
const SELECTING_METHODS = new Set(["filter", "find", "take_while", "skip_while", "inspect", "max_by", "min_by", "sort", "sort_by", "findLast"]);

export type Passing =
  /** The first value passes in another form. */
  | { kind: "convert"; value: Expression }
  | { kind: "fallback"; value: Expression; fallback: Expression | null }
  /** One of the values, none above (`min`) or below (`max`) any other. */
  | { kind: "min" | "max"; values: Expression[] }
  | { kind: "clamp"; value: Expression; low: Expression; high: Expression }
  | { kind: "map"; value: Expression; by: Expression; fallback: Expression | null }
  /** The function is applied to what it gave before, at first the initial value, and each element. */
  | { kind: "fold"; value: Expression; by: Expression; initial: Expression | null }
  | { kind: "select"; value: Expression };

/** Of what a path is put together: `os.path.join(a, b)`, `join(a, b)`, `dir.joinpath(name)`, `dir.join("name")`, `file.with_name(name)`. */
function pathParts(callee: Expression, args: readonly Expression[]): Expression[] | null {
  if (callee.kind === "name") return /^(join|resolve|joinpath)$/.test(callee.name) && args.length > 1 ? [...args] : null;
  if (callee.kind !== "field" || args.length === 0) return null;
  if (/^(join|resolve)$/.test(callee.name) && /^(path|posix|win32)$/.test(lastName(callee.object) ?? "")) return [...args];
  if (/^(joinpath|with_name|with_suffix|with_stem)$/.test(callee.name)) return [callee.object, ...args];
  // A separator has no letters.
  const [first] = args;
  return callee.name === "join" && callee.object.kind !== "literal" && first?.kind === "literal" && /\w/.test(String(first.value)) ? [callee.object, ...args] : null;
}

/** What a call gives is made of all of these. */
const madeOf = (elements: Expression[], { start, end }: Call): Passing => ({ kind: "convert", value: { kind: "list", syntax: "tuple", elements, start, end } });

/** The type or module whose function is called: `CString::new`, and the same by its whole path. */
function spaceOf(object: Expression): string | null {
  if (object.kind === "name") return object.name;
  if (object.kind !== "field") return null;
  let root: Expression = object;
  while (root.kind === "field") root = root.object;
  return root.kind === "name" && /^(std|core|alloc|ffi)$/.test(root.name) ? object.name : null;
}

/** How a value passes through a call of the standard libraries; null where that is not known. */
export function passing(call: Call): Passing | null {
  const callee = peel(call.callee);
  const args = call.args.map((a) => a.value);
  const [first, second] = args;
  const tested = finiteTest(call);
  if (tested !== null) return { kind: "convert", value: tested.value };
  const path = pathParts(callee, args);
  if (path !== null) return madeOf(path, call);
  if (callee.kind === "name") {
    if (callee.name === "min" || callee.name === "max") return { kind: callee.name, values: args };
    if (callee.name === "next" && first !== undefined) return { kind: "fallback", value: first, fallback: second ?? null };
    if (callee.name === "map" && second !== undefined && first !== undefined) return { kind: "map", value: second, by: first, fallback: null };
    if (callee.name === "filter" && second !== undefined) return { kind: "select", value: second };
    return CONVERSIONS.has(callee.name) && first !== undefined ? { kind: "convert", value: first } : null;
  }
  if (callee.kind !== "field") return null;
  const space = spaceOf(callee.object);
  if (space === "Math" || space === "f64" || space === "f32" || space === "math" || space === "np" || space === "cmp" || space === "copy") {
    if (/^(f?min|minimum)$/.test(callee.name)) return { kind: "min", values: args };
    if (/^(f?max|maximum)$/.test(callee.name)) return { kind: "max", values: args };
    if (callee.name === "clip" && args.length === 3) return { kind: "clamp", value: args[0]!, low: args[1]!, high: args[2]! };
    if (first !== undefined && (CONVERSIONS.has(callee.name) || CONVERTING_METHODS.has(callee.name))) return { kind: "convert", value: first };
  }
  if (callee.name === "approx" && space === "pytest" && first !== undefined) return { kind: "convert", value: first };
  if (space === "JSON" && first !== undefined) return { kind: "convert", value: first };
  const value = callee.object;
  switch (callee.name) {
    case "min":
    case "max":
      return first === undefined ? { kind: "convert", value } : { kind: callee.name, values: [value, ...args] };
    case "clamp":
      return first !== undefined && second !== undefined ? { kind: "clamp", value, low: first, high: second } : null;
    case "map_or":
    case "map_or_else":
      return first !== undefined && second !== undefined ? { kind: "map", value, by: second, fallback: first } : null;
    case "reduce":
      return first === undefined ? null : { kind: "fold", value, by: first, initial: second ?? null };
    case "fold":
      return first !== undefined && second !== undefined ? { kind: "fold", value, by: second, initial: first } : null;
  }
  // A time in another form: `datetime.fromtimestamp(seconds, tz)`, `DateTime.fromMillis(ms)`.
  if (first !== undefined && /^(utc)?fromtimestamp$|^fromisoformat$|^from(Millis|Seconds|ISO)$|^from_timestamp(_millis|_millis_opt|_opt)?$|^parse_from_rfc3339$/.test(callee.name)) return { kind: "convert", value: first };
  // What is waited for of a task is what it gives: `tokio::spawn(run(x)).await`.
  if (first?.kind === "call" && /^spawn(_local)?$/.test(callee.name)) return { kind: "convert", value: first };
  // `[own, told].concat()`, `own.concat(told)`
  if (callee.name === "concat") return madeOf([callee.object, ...args], call);
  // `"{} of {}".format(a, b)` is made of all of them.
  if (callee.name === "format" && first !== undefined) return madeOf([callee.object, ...args], call);
  // `new TextDecoder().decode(bytes)`; what decodes itself is told only how.
  if ((callee.name === "decode" || callee.name === "encode") && first !== undefined && first.kind !== "literal") return { kind: "convert", value: first };
  // `", ".join(parts)` of Python; of a list it is the list that is joined.
  if (callee.name === "join" && first !== undefined && callee.object.kind === "literal") return { kind: "convert", value: first };
  // What a schema puts where there is nothing, or nothing good: `z.string().default("x")`, `.catch("x")`.
  if ((callee.name === "default" || callee.name === "catch") && args.length === 1 && first?.kind === "literal") return { kind: "fallback", value, fallback: first };
  if (FALLBACK_METHODS.has(callee.name)) return { kind: "fallback", value, fallback: first ?? null };
  if (MAPPING_METHODS.has(callee.name) && first !== undefined) return { kind: "map", value, by: first, fallback: null };
  if (SELECTING_METHODS.has(callee.name)) return { kind: "select", value };
  if (CONVERTING_METHODS.has(callee.name)) return { kind: "convert", value };
  if (space !== null && /^(from|new|try_from|of|from_f64|from_str|from_float|from_string)$/.test(callee.name) && args.length === 1 && CONVERSIONS.has(space)) return { kind: "convert", value: first! };
  return null;
}

/** Methods that put their argument into what they are called on. */
const ADDERS = new Set(["append", "push", "push_back", "push_front", "appendleft", "add", "insert", "extend", "unshift", "put", "put_nowait", "set", "update"]);

/** The values that a call adds to its receiver; empty where it adds none. */
export function addedBy(call: Call): Expression[] {
  return call.callee.kind === "field" && ADDERS.has(call.callee.name) ? call.args.map((a) => a.value) : [];
}

/** The values that a call puts into a record under a name: `r.insert("name", v)`, `r.update({ name: v })`, `Object.assign(r, { name: v })`. */
export function insertedBy(call: Call): { into: Expression; key: string; value: Expression }[] {
  if (call.callee.kind !== "field") return [];
  const { object, name } = call.callee;
  const [first, second] = call.args.map((a) => a.value);
  if (name === "insert" || name === "set") return first?.kind === "literal" && first.type === "string" && second !== undefined ? [{ into: object, key: String(first.value), value: second }] : [];
  const [into, given] = name === "update" ? [object, first] : name === "assign" && lastName(object) === "Object" ? [first, second] : [];
  const named = name === "update" ? call.args.flatMap((a) => (a.name === null ? [] : [{ key: a.name, value: a.value }])) : [];
  const entries = given?.kind === "construct" ? given.entries.flatMap((x) => (x.key === null ? [] : [{ key: x.key, value: x.value }])) : [];
  return into === undefined ? [] : [...entries, ...named].map((x) => ({ into, ...x }));
}

/** Of a returned value, what `?` makes of it: `Ok(x)` goes on, `Err(x)` and none do not; undefined where that is not known. */
export function outcomeOf(value: Expression | null): boolean | undefined {
  if (value === null) return undefined;
  if (value.kind === "literal") return value.type === "none" ? false : undefined;
  const name = value.kind === "call" ? lastName(value.callee) : null;
  return name === "Ok" || name === "Some" ? true : name === "Err" ? false : undefined;
}

/** A presence test by method: `x.is_some()` is true, `x.is_none()` false; null for any other call. */
export function presenceTest(e: Expression): { value: Expression; present: boolean } | null {
  if (e.kind !== "call" || e.callee.kind !== "field") return null;
  if (e.callee.name === "is_some" || e.callee.name === "is_ok") return { value: e.callee.object, present: true };
  if (e.callee.name === "is_none" || e.callee.name === "is_err" || e.callee.name === "is_null") return { value: e.callee.object, present: false };
  return null;
}

/** A test whether a collection has anything in it: `len(x) == 0`, `x.length > 0`, `x.is_empty()`; null for any other. */
export function emptinessTest(e: Expression): { of: Expression; empty: boolean } | null {
  if (e.kind === "call" && e.callee.kind === "field" && e.args.length === 0 && /^(is_empty|isEmpty)$/.test(e.callee.name)) return { of: e.callee.object, empty: true };
  if (e.kind !== "binary" || e.right.kind !== "literal") return null;
  const of = lengthOf(peel(e.left));
  if (of === null) return null;
  const asked = `${e.op} ${String(e.right.value)}`;
  return asked === "== 0" || asked === "< 1" || asked === "<= 0" ? { of, empty: true } : asked === "> 0" || asked === ">= 1" ? { of, empty: false } : null;
}

/** `x` of `len(x)`, `x.length`, `x.len()`. */
function lengthOf(e: Expression): Expression | null {
  if (e.kind === "field") return e.name === "length" ? e.object : null;
  if (e.kind !== "call") return null;
  if (e.callee.kind === "name") return e.callee.name === "len" ? (e.args[0]?.value ?? null) : null;
  return e.callee.kind === "field" && e.callee.name === "len" && e.args.length === 0 ? e.callee.object : null;
}

/** The value of which a call asks whether it is a finite number, is none, or is infinite; and what the answer is for a number. */
export function finiteTest(e: Expression): { value: Expression; answer: (v: number) => boolean } | null {
  if (e.kind !== "call") return null;
  const name = lastName(e.callee);
  const value = e.args[0]?.value ?? (e.callee.kind === "field" ? e.callee.object : null);
  if (value === null) return null;
  if (name === "isfinite" || name === "is_finite" || name === "isFinite") return { value, answer: Number.isFinite };
  if (name === "isnan" || name === "is_nan" || name === "isNaN") return { value, answer: Number.isNaN };
  if (name === "isinf" || name === "is_infinite") return { value, answer: (v) => Math.abs(v) === Infinity };
  return null;
}

/** `(low..=high).contains(&x)`: what lies between what. An end that is left out is none. */
export function rangeTest(e: Expression): { value: Expression; low: Expression; high: Expression } | null {
  if (e.kind !== "call" || e.callee.kind !== "field" || e.callee.name !== "contains") return null;
  const range = peel(e.callee.object);
  const [low, high] = range.kind === "other" && range.syntax === "range" ? range.children : [];
  const value = e.args[0]?.value;
  return low === undefined || high === undefined || value === undefined ? null : { value, low, high };
}

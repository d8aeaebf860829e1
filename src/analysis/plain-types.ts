import type { Expression } from "../model/model.js";
import { identifiersIn } from "./names.js";
import { lastName } from "./paths.js";
import type { Fn, Program } from "./program.js";

const MAX_DEPTH = 8;

/** They hold a value, and are not what it is. */
const HOLDERS = /^(Option|Optional|Result|Vec|VecDeque|Box|Arc|Rc|Cow|Cell|RefCell|Mutex|RwLock|mut|dyn|impl|const|static|List|list|Sequence|Iterable|Final|Annotated|ClassVar)$/;
/** Methods that give what they are called on, or a part of it. */
const SAME = /^(abs|clone|cloned|copied|unwrap|unwrap_or|unwrap_or_default|unwrap_or_else|expect|ok|ok_or|ok_or_else|as_ref|as_mut|as_deref|borrow|get|first|last|next|pop|iter|into_iter|min|max|clamp|rem_euclid|pow|sum|take|to_owned|load|map_err|(saturating|wrapping|checked|overflowing)_(add|sub|mul|div|rem|pow|neg))$/;
/** Methods that only floats have, in Rust. */
const OF_FLOATS = /^(sqrt|floor|ceil|round|trunc|fract|powi|powf|exp|exp2|ln|log|log2|log10|sin|cos|tan|atan2|hypot|to_radians|to_degrees|mul_add|signum|as_secs_f64|as_f64|to_f64)$/;

/** What a declaration, a cast or the way it is written says that a value is: `f64`, `u32`, `str`. Null where nothing does. */
export function plainTypeOf(program: Program, e: Expression, fn: Fn, depth = 0): string | null {
  if (depth > MAX_DEPTH) return null;
  const of = (x: Expression, at: Fn = fn): string | null => plainTypeOf(program, x, at, depth + 1);
  switch (e.kind) {
    case "unary":
      return e.op === "!" ? null : of(e.operand);
    case "other":
      return e.syntax === "cast" ? plainType(e.type ?? null) : null;
    case "literal":
      return typeOfLiteral(e, fn);
    case "binary":
      return /^([-+*/%]|\*\*|\/\/|&|\||\^)$/.test(e.op) ? (of(e.left) ?? of(e.right)) : e.op === "<<" || e.op === ">>" ? of(e.left) : null;
    case "conditional":
      return of(e.then) ?? of(e.otherwise);
    case "index":
      return of(e.object);
    case "name":
      return typeOfName(program, e.name, e, fn, depth);
    case "field": {
      const owner = program.typeOf(e.object, fn);
      return owner === null ? null : plainType(program.types(owner).flatMap((t) => t.decl.fields).find((f) => f.name === e.name)?.type ?? null);
    }
    case "call":
      return typeOfCall(program, e, fn, depth);
    default:
      return null;
  }
}

function typeOfName(program: Program, name: string, e: Expression, fn: Fn, depth: number): string | null {
  for (let at: Fn | null = fn; at !== null; at = at.outer?.fn ?? null) {
    const param = at.decl.params.find((p) => p.name === name);
    if (param !== undefined) return plainType(param.type);
    for (const node of at.flow.nodes)
      for (const d of node.defines) {
        if (d.target.kind !== "name" || d.target.name !== name) continue;
        const declared = node.statement?.kind === "assign" ? plainType(node.statement.type) : null;
        const type = declared ?? (d.value === null || d.value === e || d.by !== "assign" ? null : plainTypeOf(program, d.value, at, depth + 1));
        if (type !== null) return type;
      }
  }
  const constant = program.constant(name, fn.module);
  return constant === null ? null : (plainType(constant.assign.type) ?? plainTypeOf(program, constant.assign.value, program.topLevel(constant.module), depth + 1));
}

function typeOfCall(program: Program, e: Expression & { kind: "call" }, fn: Fn, depth: number): string | null {
  const name = lastName(e.callee) ?? "";
  if (e.callee.kind === "field" && fn.module.language === "rust") {
    if (/^as_[uif]\d+$/.test(name)) return name.slice(3);
    if (OF_FLOATS.test(name)) return plainTypeOf(program, e.callee.object, fn, depth + 1) ?? "f64";
    if (/^(len|count|capacity)$/.test(name)) return "usize";
    if (name === "parse") return /parse::<\s*(\w+)/.exec(fn.module.text.slice(e.start, e.end))?.[1] ?? null;
    if (SAME.test(name)) return plainTypeOf(program, e.callee.object, fn, depth + 1);
    // `f64::from(x)`, `u32::from_le_bytes(b)`
    if (e.callee.object.kind === "name" && /^([uif](8|16|32|64|128|size)|str|String)$/.test(e.callee.object.name)) return e.callee.object.name;
  }
  for (const target of depth > 3 ? [] : program.resolve(e, fn)) {
    const type = plainType(target.decl.returnType);
    if (type !== null) return type;
  }
  return null;
}

function typeOfLiteral(e: Expression & { kind: "literal" }, fn: Fn): string | null {
  if (e.type === "string") return "str";
  if (e.type === "boolean") return "bool";
  if (e.type !== "number") return null;
  const text = fn.module.text.slice(e.start, e.end);
  return /([uif](8|16|32|64|128|size))$/.exec(text)?.[1] ?? (/^[\d_]*\.[\d_]|^[\d_]+e|^[\d_]+\.$/i.test(text) ? (fn.module.language === "rust" ? "f64" : "float") : null);
}

/** `&'a mut Option<f64>` is `f64`. */
function plainType(annotation: string | null): string | null {
  if (annotation === null) return null;
  return identifiersIn(annotation.replace(/'\w+/g, "").replace(/\b\w+(::|\.)/g, "")).find((n) => !HOLDERS.test(n)) ?? null;
}

/**
 * The program model: one small tree for Rust, Python and TypeScript.
 *
 * A front end (src/syntax) lowers a source file to a {@link Module}. The model is total: a construct that has no node
 * kind of its own becomes `other` and keeps its children. Every node carries its range in the source, in UTF-16 units.
 * Forms that mean the same are the same here: a `match`, an `if let` and a `switch` have boolean tests, a struct
 * literal, a dict and an object literal are a `construct`, a comprehension is the loop that it stands for.
 */

/** A language with a front end. */
export type Language = "rust" | "python" | "typescript";

/** A half-open range of the module's text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------------------------------------------- expressions

/** An identifier: a local, a parameter, a type, a module; also `self` and `this`, both spelt `self`. */
export interface Name extends Span {
  kind: "name";
  name: string;
}

/** `object.name`, `Type::name`, `module.name`. A tuple field `x.0` is an {@link Index} with a number. */
export interface Field extends Span {
  kind: "field";
  object: Expression;
  name: string;
}

/** `object[index]`. */
export interface Index extends Span {
  kind: "index";
  object: Expression;
  index: Expression;
}

/** An argument of a call; `name` is set for Python keywords, `spread` for `*xs`, `**xs` and `...xs`. */
export interface Argument {
  name: string | null;
  value: Expression;
  spread: boolean;
}

/** A call. `new T(…)` is a call of `T`; a Rust macro with ordinary arguments is a call of its name, without the `!`. */
export interface Call extends Span {
  kind: "call";
  callee: Expression;
  args: Argument[];
  /** It stands directly under an `await`. */
  awaited: boolean;
  /** A Rust macro. */
  macro: boolean;
}

/** One named value of a construction. `key` is null for a computed key (see `computed`) and for a spread. */
export interface Entry extends Span {
  key: string | null;
  computed: Expression | null;
  value: Expression;
  /** `..base`, `**other`, `...other`. */
  spread: boolean;
}

/** A list of named values: a struct literal, a dict, an object literal, `json!({…})`. */
export interface Construct extends Span {
  kind: "construct";
  /** The type's last path segment, or null for a dict or an object literal. */
  type: string | null;
  entries: Entry[];
}

/** A list, array, tuple or set literal. */
export interface List extends Span {
  kind: "list";
  syntax: "list" | "tuple" | "set";
  elements: Expression[];
}

/** `!` (also Python's `not`), `-`, `+`, `~`, `await`, `&`, `&mut`, `*` (dereference), `?` (Rust), `typeof`, `spread`. */
export interface Unary extends Span {
  kind: "unary";
  op: string;
  operand: Expression;
}

/**
 * A binary operation, spelt alike in all languages: `and or ?? == != < <= > >= in is + - * / // % ** & | ^ << >>`.
 * Negated forms are wrapped in `!`: `x not in y` is `!(x in y)`, `x is not None` is `x != none`. `is` tests a type or a variant:
 * its right side names it (`isinstance(x, T)`, `x instanceof T`, `if let Some(_) = x` is `x != none`, `Err(_)` is `x is Err`).
 */
export interface Binary extends Span {
  kind: "binary";
  op: string;
  left: Expression;
  right: Expression;
}

/** `test ? then : otherwise`, where both arms are plain expressions. */
export interface Conditional extends Span {
  kind: "conditional";
  test: Expression;
  then: Expression;
  otherwise: Expression;
}

/** A literal. `none` is `None`, `null` and `undefined`; its value is null. Numbers too large for a double are strings' numbers: best effort. */
export interface Literal extends Span {
  kind: "literal";
  type: "string" | "number" | "boolean" | "none" | "bytes" | "regex";
  value: string | number | boolean | null;
}

/** A closure, an arrow function, a Python lambda. An expression body is one `return`. */
export interface Lambda extends Span {
  kind: "lambda";
  function: FunctionDecl;
}

/** Anything else. `syntax` says what it was: `template` (f-string, template literal, `format!`), `cast`, `range`, `yield`, … */
export interface Other extends Span {
  kind: "other";
  syntax: string;
  /** Of a cast, what the value is brought to. */
  type?: string;
  children: Expression[];
}

export type Expression =
  | Name | Field | Index | Call | Construct | List | Unary | Binary | Conditional | Literal | Lambda | Other;

// ----------------------------------------------------------------------------------------------------- statements

/**
 * `target = value`, also a declaration. Destructuring is lowered to one assignment for each name: of the matching element where
 * the right side is a literal tuple, else of an {@link Index} or {@link Field} of a temporary.
 */
export interface Assign extends Span {
  kind: "assign";
  target: Expression;
  value: Expression;
  /** The operator of `target op= value`, without the `=`; null for a plain assignment. */
  op: string | null;
  /** It declares a new variable (`let`, `const`); always false in Python. */
  declares: boolean;
  /** The annotated type, as written. */
  type: string | null;
}

export interface ExpressionStatement extends Span {
  kind: "expression";
  expression: Expression;
}

/** `implicit`: the tail expression of a Rust function or of an expression-bodied lambda. */
export interface Return extends Span {
  kind: "return";
  value: Expression | null;
  implicit: boolean;
}

/** `raise`, `throw`, `panic!`, `unreachable!`, `todo!`. */
export interface Raise extends Span {
  kind: "raise";
  value: Expression | null;
}

export interface Branch extends Span {
  kind: "branch";
  test: Expression;
  then: Statement[];
  otherwise: Statement[];
}

/** One arm. It is taken when one of `tests` holds (none: the default arm) and `guard`, if any, does. */
export interface SwitchCase extends Span {
  /** Complete boolean tests: `subject == EXIT`, `subject is Err`. */
  tests: Expression[];
  isDefault: boolean;
  guard: Expression | null;
  /** Starts with assignments for the names that the pattern binds. */
  body: Statement[];
}

/** `match`, `switch`. Arms are tried in order; there is no falling through (a front end copies what falls through). */
export interface Switch extends Span {
  kind: "switch";
  subject: Expression;
  cases: SwitchCase[];
}

/** A loop: `for` has target and iterable, `while` a test, `infinite` neither. `otherwise` is Python's `else`. */
export interface Loop extends Span {
  kind: "loop";
  style: "for" | "while" | "infinite";
  target: Expression | null;
  iterable: Expression | null;
  test: Expression | null;
  body: Statement[];
  otherwise: Statement[];
}

export interface Handler extends Span {
  /** The last segments of the types it catches; empty: everything. */
  types: string[];
  name: string | null;
  body: Statement[];
}

export interface Try extends Span {
  kind: "try";
  body: Statement[];
  handlers: Handler[];
  otherwise: Statement[];
  finally: Statement[];
}

export interface With extends Span {
  kind: "with";
  items: { value: Expression; target: Expression | null }[];
  isAsync: boolean;
  body: Statement[];
}

export interface Assert extends Span {
  kind: "assert";
  test: Expression;
  message: Expression | null;
}

export interface Jump extends Span {
  kind: "break" | "continue";
}

/** A scope of its own: a bare `{}`; `unsafe {}` is labelled so. */
export interface Block extends Span {
  kind: "block";
  label: string | null;
  body: Statement[];
}

/** A nested or top-level function or type, in its place among the statements. */
export interface Declare extends Span {
  kind: "declare";
  declaration: FunctionDecl | TypeDecl;
}

export type Statement =
  | Assign | ExpressionStatement | Return | Raise | Branch | Switch | Loop | Try | With | Assert | Jump | Block | Declare;

// --------------------------------------------------------------------------------------------------- declarations

/** A Rust attribute or a decorator: `#[derive(Clone, Debug)]` has the text `derive(Clone, Debug)` and the name `derive`. */
export interface Attribute extends Span {
  name: string;
  text: string;
}

export interface Param extends Span {
  /** The receiver is called `self` in all languages where it is written. */
  name: string;
  type: string | null;
  default: Expression | null;
  kind: "self" | "ordinary" | "keyword-only" | "rest" | "keywords";
}

export interface FunctionDecl extends Span {
  kind: "function";
  /** Empty for a lambda. */
  name: string;
  nameSpan: Span;
  /** The type it is a method of. For a Rust `impl Trait for T`: `T`. */
  owner: string | null;
  params: Param[];
  returnType: string | null;
  isAsync: boolean;
  isGenerator: boolean;
  /** Visible outside: `pub`, `extern "C"`, `export`; in Python, in `__all__` or, without one, no leading underscore. */
  exported: boolean;
  attributes: Attribute[];
  /** The doc comment or docstring. */
  doc: string | null;
  /** Null where there is none: a trait's or an interface's signature, an extern declaration, an overload. */
  body: Statement[] | null;
}

export interface FieldDecl extends Span {
  name: string;
  type: string | null;
  default: Expression | null;
  attributes: Attribute[];
}

export interface Variant extends Span {
  name: string;
  /** The written value: `EXIT = "EXIT"`, `A = 1`. */
  value: Expression | null;
  attributes: Attribute[];
}

export interface TypeDecl extends Span {
  kind: "type";
  /** A dataclass is a `class` with that attribute; a Python `Enum` subclass and a TypeScript string-union alias are an `enum`. */
  form: "struct" | "enum" | "class" | "interface" | "trait" | "alias";
  name: string;
  nameSpan: Span;
  /** Last segments of the bases; for Rust the traits implemented in this file. */
  bases: string[];
  fields: FieldDecl[];
  variants: Variant[];
  attributes: Attribute[];
  doc: string | null;
  exported: boolean;
  /** Of Python: what the body of a class gives its members, which runs where the class is declared. */
  evaluated?: Expression[];
}

/** One imported name: `from a.b import c as d` is `{ from: "a.b", name: "c", as: "d" }`; a whole module has `name` null. */
export interface Import extends Span {
  from: string;
  name: string | null;
  as: string | null;
  /** It is for types alone, and nothing is loaded: `import type`, `if TYPE_CHECKING:`. */
  erased?: true;
  /** All of the other module is given to others as this one's own: `pub use a::*`, `export * from "./a"`. In Python `from a import *` always does so. */
  handsOn?: true;
}

/** `// flawgate-ignore E8, A1: reason`. It holds for its own line or, on a line of its own, for the next one with code. */
export interface Suppression extends Span {
  ids: string[];
  reason: string | null;
}

export interface Module {
  /** Relative to the audited root, with forward slashes. */
  path: string;
  /** `manifest`: it says what the project needs, and has no code. */
  language: Language | "manifest";
  text: string;
  /** Offsets at which the lines start. */
  lineStarts: readonly number[];
  doc: string | null;
  imports: Import[];
  /** What runs at import, in order, with the declarations in their places. Rust: constants and statics are assignments. */
  body: Statement[];
  types: TypeDecl[];
  /** All functions with a name, methods and nested ones too, in source order. Lambdas are found in expressions. */
  functions: FunctionDecl[];
  suppressions: Suppression[];
  /** Where the source did not parse: the ranges of error and missing nodes. */
  errors: Span[];
}

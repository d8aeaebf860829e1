import type { Purpose, Role } from "../analysis/roles.js";

/**
 * The rule language, as YAML gives it. `schemas/rule.schema.json` says the same to editors; `docs/rules.md` explains each word.
 * Every condition is three-valued: true, false, or unknown with a reason.
 */

type Language = "rust" | "python" | "typescript";

/** A name, several, or a pattern between slashes. Names are compared across case styles and leading underscores. */
export type Names = string | string[];

/** Where a flaw would live. A chain: role, module, type, function, case. */
export interface Anchor {
  /** What the files are for; else what the flaw's layer says. With nothing else: all of their code. `any`, of families alone: all but copies. */
  role?: Role | "any";
  module?: Names;
  type?: Names;
  function?: Names;
  /** The blocks in which something equals this member: a `match` arm, an `if` chain, a `switch` case, what an early return leaves. */
  case?: Names;
  /** Only functions that are visible outside: `pub extern "C"`, `export`, public. */
  exported?: true;
  /** Only functions that are declared `async`. */
  async?: true;
  /** Only code of this language. Rust's tests are then also those that stand in the tested file. */
  language?: "rust" | "python" | "typescript";
}

/** One place; `each`: all are located and judged one by one; `all`: all are located and judged together; `first`: the first that is located. */
export type Where = Anchor | { each: Anchor[] } | { all: Anchor[] } | { first: Anchor[] };

/** What a value may come from. A plain name is a member, a parameter, a call, an enum member or a constant; never a local. */
export type Source =
  | string
  | { field: Names; of?: Names }
  | { param: Names }
  | { local: Names }
  | { call: Names; on?: Names }
  | { literal: string | number | boolean | null }
  | { typed: Names }
  | { op: string; left?: Source; right?: Source }
  | Source[];

/** What a condition that guards a place must say. `about`: anything of this; else a test of the value. */
export type Guard =
  | { about: Source }
  | { value: Source; is: Names }
  /** Without `value`: what is judged itself, and not what it is taken from. */
  | { value?: Source; present: boolean }
  /** A condition by itself, so that zero and an empty text are as good as nothing. */
  | { value: Source; truthy: true }
  | { value: Source; holds: boolean };

/** Places in the region: one key says what they are. `that` keeps those of which a condition holds. */
export interface Selector {
  /** Something is given this member: an assignment, a construction, a keyword argument of a construction. */
  assigns?: Names;
  /** An argument for this parameter … */
  passes?: Names;
  /** … of these functions. */
  to?: Names;
  calls?: Names;
  /** For `calls` and `passes`: what the function is called on. For `calls`, `<nothing>`: a function by itself, no method. */
  on?: Names;
  /** For `calls` and `grows`: only where it is reached through one of these functions. */
  through?: Names;
  /** For `calls`: only those that stand under an `await`, or only those that do not. */
  awaited?: boolean;
  /** For `calls`: the class of call, from the library table. */
  class?: CallClass;
  /** For `calls`: only calls whose result is used, or only those that are statements by themselves; or those taken for what they give once awaited. */
  used?: boolean | "result";
  /** For `calls` and `class`: only calls that give nothing for this parameter. */
  lacking?: Names;
  /** For `calls`: only calls that are given this text, written out or as a constant. */
  given?: Names;
  reads?: Names;
  /** For `assigns`, `reads` and `grows`: what has the member. For `reads`, `lazy` and `grows`, `<module>`: a variable of the module; for the last two also one of a class, which all share too. */
  of?: Names;
  /** Something is added to this collection, a member or a module's variable: `append`, `push`, a new key, `+=` … */
  grows?: Names;
  /** For `grows`: only what is stored under a key of this name, with what it is taken from: `user_id` of `user.id`. */
  key?: Names;
  /** For `grows`: only where something does (`true`) or nothing does (`false`) keep it small: a limit, a trim, a reader that takes from it. */
  bounded?: boolean;
  /** What is declared and used by nothing that runs. */
  unused?: Unused;
  /** What the place declares: a member, method or variant of its type, or a function or type of its module. */
  declares?: Names;
  /** For `declares`: only members whose type names this, or has a member that does. For `assigns`: only members that are declared with such a type and no other. */
  typed?: Names;
  /** For `declares` with `typed`: only members that are declared with such a type and no other. */
  only?: true;
  /** A value of this type is made: a call of it, a struct literal. */
  makes?: Names;
  /** For `makes` and `reads`: only of types that are declared so. What an enum is made of is judged. */
  form?: "enum";
  /** A raw pointer of this name is made a reference through which may be written. */
  borrows?: Names;
  /** A construction that carries an object over into another type and leaves out these members, though both types declare them. */
  omits?: Names;
  /** A string in the code that has this in it. */
  text?: string;
  /** An exception is raised, or a panic: of these types. */
  raises?: Names;
  /** Something is imported. */
  imports?: Names;
  /** For `imports`: only what neither the tree nor the language brings. */
  foreign?: true;
  /**
   * An exception handler that loses what it caught: of everything (`broad`), or of whatever (`any`). `silently`: of everything that goes wrong
   * in work, not in tidying up, with nothing done about it and no word why.
   */
  swallows?: "broad" | "silently" | "any";
  /** What a test asserts; `vacuous`: only what holds whatever the tested code does; `weak`: that too, and what asks no more than whether something came back or went wrong. */
  asserts?: "any" | "vacuous" | "weak";
  /** Return statements; `none`: those that return nothing, running off the end included. */
  returns?: "any" | "none";
  /** A member of what the located function returns. */
  returned?: Names;
  /** A division, and what rounds to a multiple; the divisor is judged. `untested`: only where nothing looks whether it is zero. */
  divides?: "any" | "untested";
  /** A value is brought to this type, as in Rust's `x as i64`. It is judged. */
  casts?: Names;
  /** A member or a module's variable of this name is set because it was found missing. */
  lazy?: Names;
  /** For `lazy`: only where somebody else may find it missing too before it is set; `await`: because something is awaited in between. */
  racing?: true | "await";
  /** Times of two kinds meet, or one is read as the other: with a zone and without, in UTC and local, a date and a number. */
  mixes?: "times";
  /** Something of this name that may be missing is asked by its truth alone, so that a zero goes the same way as nothing. It is judged. */
  falsy?: Names;
  /** For `falsy`: only what is declared as a number, or used as one; without it, its name tells. */
  numeric?: true;
  /** Something is written into memory of this name that is there already. */
  fills?: Names;
  /** For `fills`: only zeros, or only what is none. */
  zeros?: boolean;
  /** A lock of this name is taken that whoever takes it holds already, and that does not admit its own holder. */
  retakes?: Names;
  /** For `retakes`: also where something is called under it that others gave, which may come back. */
  callbacks?: true;
  /** A file of this name is written; its path is judged. */
  writes?: Names;
  /** For `writes`: only where another module or function, of this name, writes a file of that name as well. */
  elsewhere?: Names;
  /** A comparison or subtraction of one thing with … */
  compares?: Source;
  /** … another; with anything, where it is not said. */
  with?: Source;
  /** Only in code of this language, or of one of these. */
  language?: Language | Language[];
  that?: Condition;
}

export type CallClass = "blocking" | "thread-hop" | "log" | "notify" | "metric" | "wall-clock" | "monotonic-clock" | "spawn" | "coroutine" | "ffi" | "http" | "env";

export interface Derives {
  from: Source;
  /** `primary`: not through a default or fallback; `fallback`: only through one; `only`: and from nothing else; `whole`: itself, and not a part or an element of it. */
  as?: "primary" | "fallback" | "only" | "whole";
  /** Chains that passed such a limit, or came `through` this, do not count. */
  unless?: { at_most?: Source; at_least?: Source; through?: Source };
  /** Only what was read before one of these places was passed. */
  across?: Selector;
}

/** How many places there are. */
export interface Count {
  of: Selector;
  at_least?: number;
  at_most?: number;
}

/** Limits of a number that is written in the code. */
export interface Bounds {
  at_least?: number;
  at_most?: number;
}

export interface Reachable {
  /** What is reached from the start of the region; the subject, where it is left out. */
  to?: Selector | "exit";
  /** Only ways that do not pass here. With this the ways start at the subject and go on into the callers. */
  avoiding?: Selector | Selector[];
  /** Values of members and parameters that are taken as given. */
  when?: Record<string, string | number | boolean | null>;
  /** Types whose other members have their declared defaults. */
  defaults_of?: Names;
}

/** What a place stands in, in its function or in those of the region that call it. */
export type Within =
  /** A lock of such a name is held. */
  | { lock: Names }
  /** A `try` that catches these; `broad`: everything. `loop`: within such a loop, which goes on. `holding`: it has such a place in it too. */
  | { try: Names; loop?: Source; holding?: Selector }
  /** A handler of exceptions. */
  | { handler: "any" }
  /** A loop over this. */
  | { loop: Source }
  /** In its own expression: what such a call is made on or given. */
  | { call: Names }
  /** In its own expression: a side of such an operation. */
  | { op: Names }
  /** What stands in where something else is missing: a default. */
  | { fallback: "any" }
  /** What is left where a value is none of at least two that were asked for. */
  | { otherwise: "any" }
  /** It is asked by its truth alone, by itself or as a part of a condition. */
  | { condition: "any" };

/** Names of what is declared, by what it is. Tests use nothing but what is of the tests. */
export interface Unused {
  function?: Names;
  type?: Names;
  field?: Names;
  variant?: Names;
  import?: Names;
  /** Whose functions, fields or variants. */
  of?: Names;
  /** Only functions of Python that are named nowhere, and that a library does not have for others. */
  unnamed?: true;
  /** What is no use: what the package's door (`index.ts`, `lib.rs`, `__init__.py`) gives to others, annotations of a class. */
  ignoring?: "exports" | "annotations" | ("exports" | "annotations")[];
}

export interface Released {
  /** What releases it: functions called on it or given it; `await`: awaiting it; `keep`: a member, a collection or the caller has it. */
  by: Names;
  /** `every` way out, the default, exceptions included; or at least `some`. */
  on?: "every" | "some";
}

export interface Precedes {
  first: Selector;
  then: Selector;
  /** On every way to `then`, and not only on some. */
  always?: boolean;
}

/**
 * What the judged place stands in: its function with all that this calls, the body of that function alone, its type, its module. `given`: the bodies of
 * what a call is given to run, a lambda, or the function of the tree of which it is given a call.
 */
export type Around = "function" | "body" | "type" | "module" | "given";

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  /** A condition of another place; `gone` is its value where that place is not there, else it is unknown. */
  | { in: Anchor | Around; holds: Condition; gone?: boolean }
  | { derives: Derives }
  | { guarded: { by: Guard | Guard[] } }
  | { reachable: Reachable }
  /** `coroutine`: the tree has a coroutine that leads there; what nothing in the tree leads to does not count, and is not unknown either. */
  | { runs_on: "event-loop" | "coroutine" | "import" }
  | { released: Released }
  | { precedes: Precedes }
  /** There is a place here with the mistake of this family. Written out when rules are loaded. */
  | { is: string }
  | { within: Within }
  | { count: Count }
  | { bounds: Bounds }
  /** An attribute or a decorator of the place, its function or its type says this. */
  | { attributed: Names }
  /** The located type has this as a base, or implements it. */
  | { extends: Names }
  /** The comment that documents the place says this. */
  | { documented: Names }
  /** All members that another place declares are declared here; where the place is a function, named here. */
  | { covers: Anchor | { names: string[] } }
  /** The judged place stands in code of this purpose. */
  | { role: Purpose }
  /** Another type, or an object, is what the located type promises: it says so, or has all its members. */
  | { implemented: true }
  /** Much of the place stands in another one too. */
  | { copies: Anchor }
  | Selector;

export interface Rule {
  flaw: string;
  where: Where;
  /** What is judged; several: the first that is found. Without one the region itself is judged. */
  subject?: Selector | Selector[];
  present: Condition;
  /** What proves a judged place sound. Without it, the certain absence of `present` does. */
  sound?: Condition;
  /** What it means that a link of the anchor, or the subject, is not there: unknown where it is not said. For the subject a condition may say when it is sound. */
  gone?: Partial<Record<"module" | "type" | "function" | "case", "sound">> & { subject?: "sound" | Condition };
  message: string;
  /** What a report points at instead of the place: the condition before it that lets it happen, the call in the located function that leads there, or where the lock, the collection or the named function that it is about is declared. */
  report?: "condition" | "call" | "declaration";
  /** Why the rule says nothing about a language. */
  not_for?: Partial<Record<"rust" | "python" | "typescript", string>>;
}

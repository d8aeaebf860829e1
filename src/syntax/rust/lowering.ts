import type { Attribute, Expression, FunctionDecl, Import, Span, Statement, TypeDecl } from "../../model/model.js";
import { MAX_DEPTH, other } from "../../model/build.js";
import type { Node } from "../cst.js";

/** What becomes of the value of an expression: dropped, returned or assigned, in every arm that it comes from. */
export interface Sink {
  readonly kind: "discard" | "return" | "assign";
  emit(value: Expression, at: Span, out: Statement[]): void;
}

/** A loop or labelled block around the place that is lowered, for `break` with a value. */
export interface Breakable {
  readonly label: string | null;
  readonly sink: Sink;
  /** A break without a label leaves it. */
  readonly isLoop: boolean;
  /** Flags of the jumps that leave it for something further out: their declarations, and what tests them behind it. */
  readonly before: Statement[];
  readonly after: Statement[];
}

/** The mutually recursive parts, which rust.ts ties together. `out` takes the statements that must come before. */
export interface Parts {
  expression(l: Lowering, node: Node, out: Statement[]): Expression;
  /** A control expression: statements that give its value to the sink. False if it is not one. */
  control(l: Lowering, node: Node, sink: Sink, out: Statement[]): boolean;
  block(l: Lowering, node: Node, sink: Sink, out: Statement[]): void;
  condition(l: Lowering, node: Node, out: Statement[]): Expression;
  /** A macro that is a statement by itself, such as `panic!` or, where a statement may stand, one full of items. False if it is a value. */
  macroStatement(l: Lowering, node: Node, mayBeItems: boolean, out: Statement[]): boolean;
  macroValue(l: Lowering, node: Node, out: Statement[]): Expression;
  closure(l: Lowering, node: Node): Expression;
  asyncBlock(l: Lowering, node: Node): Expression;
  items(l: Lowering, nodes: readonly Node[], out: Statement[]): void;
}

/** Macros in macros: how deep they are parsed again, and how many characters for each of the source. */
const MACRO_DEPTH = 12;
const MACRO_FACTOR = 6;

/** The state of lowering one file. */
export class Lowering {
  readonly imports: Import[] = [];
  readonly types: TypeDecl[] = [];
  readonly functions: FunctionDecl[] = [];
  readonly errors: Span[] = [];
  /** `impl Trait for T`, to be entered as bases of T at the end. */
  readonly implemented: { type: string; trait: string }[] = [];
  /** The attributes of the enclosing inline modules and impl blocks. */
  inherited: readonly Attribute[] = [];
  /** What `Self` stands for. */
  owner: string | null = null;
  breakables: Breakable[] = [];
  /** Names that a `let` in the same condition has bound, as what they stand for. */
  renames = new Map<string, () => Expression>();
  private temporaries = 0;
  private depth = 0;
  private macroDepth = 0;
  private macroBudget: number;

  constructor(
    readonly text: string,
    readonly parts: Parts,
  ) {
    this.macroBudget = text.length * MACRO_FACTOR + 10_000;
  }

  temporary(): string {
    return `$${++this.temporaries}`;
  }

  /** Goes one level down; too deep, the node is an empty `other` and an error. */
  deeper<T>(node: Node, tooDeep: (empty: Expression) => T, lower: () => T): T {
    if (this.depth >= MAX_DEPTH) {
      this.errors.push({ start: node.start, end: node.end });
      return tooDeep(other(node, node.kind));
    }
    this.depth++;
    try {
      return lower();
    } finally {
      this.depth--;
    }
  }

  /** A function's body: breaks do not leave it; a named function has temporaries and bindings of its own. */
  inFunction<T>(isClosure: boolean, lower: () => T): T {
    const { breakables, temporaries, renames } = this;
    this.breakables = [];
    if (!isClosure) {
      this.temporaries = 0;
      this.renames = new Map();
    }
    try {
      return lower();
    } finally {
      this.breakables = breakables;
      this.renames = renames;
      if (!isClosure) this.temporaries = temporaries;
    }
  }

  inBreakable(of: Pick<Breakable, "label" | "sink" | "isLoop">, lower: () => void): Breakable {
    const breakable: Breakable = { ...of, before: [], after: [] };
    this.breakables.push(breakable);
    lower();
    this.breakables.pop();
    return breakable;
  }

  /** Inside an impl, a trait or an inline module. */
  inScope(owner: string | null, attributes: readonly Attribute[], lower: () => void): void {
    const kept = { owner: this.owner, inherited: this.inherited };
    this.owner = owner;
    this.inherited = [...this.inherited, ...attributes];
    lower();
    this.owner = kept.owner;
    this.inherited = kept.inherited;
  }

  /** Parses a macro's text again, within the budget; null and an error where that is used up. */
  inMacro<T>(at: Span, lower: () => T): T | null {
    this.macroBudget -= at.end - at.start;
    if (this.macroBudget < 0 || this.macroDepth >= MACRO_DEPTH) {
      this.errors.push({ start: at.start, end: at.end });
      return null;
    }
    this.macroDepth++;
    try {
      return lower();
    } finally {
      this.macroDepth--;
    }
  }
}

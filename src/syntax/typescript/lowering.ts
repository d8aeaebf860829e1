import type { Expression, FunctionDecl, Import, Span, Statement, TypeDecl } from "../../model/model.js";
import { call, MAX_DEPTH, name, other, span } from "../../model/build.js";
import type { Comments } from "./comments.js";
import { at, type Node } from "./tree.js";

/** What a `break` or `continue` can aim at, or, a `try`, has to pass. */
export interface Frame {
  kind: "loop" | "switch" | "block" | "try";
  labels: readonly string[];
  /** Emits what runs between a `continue` and the next round: the update of a `for`, the test of a `do`. */
  onContinue: (() => void) | null;
  /** Statements around a loop that carry a jump through it, see `jumps.ts`. */
  before: Statement[];
  after: Statement[];
  /** How many statements leave this frame and are still to be rewritten. */
  leaving: number;
}

interface Scope {
  temporaries: number;
  patterns: number;
  frames: Frame[];
  /** Labels read, whose statement is not lowered yet. */
  labels: string[];
}

const newScope = (): Scope => ({ temporaries: 0, patterns: 0, frames: [], labels: [] });

/** The parts that call each other across files, given by the entry so that the files import one way only. */
export interface Visitors {
  expression(l: Lowering, node: Node): Expression;
  statements(l: Lowering, nodes: readonly Node[]): void;
}

/** The state of lowering one module. Statements go to `out`; an expression puts there what has to run before it. */
export class Lowering {
  readonly functions: FunctionDecl[] = [];
  readonly types: TypeDecl[] = [];
  readonly imports: Import[] = [];
  readonly errors: Span[] = [];
  /** Local names of `export { local }`. */
  readonly exports = new Set<string>();
  /** Local names under which node:assert's functions are callable. */
  readonly asserts = new Set<string>();
  out: Statement[] = [];
  scope = newScope();
  /** How much more source the copies of cases that fall through may stand for. */
  copyBudget: number;
  private depth = 0;

  constructor(
    readonly text: string,
    readonly comments: Comments,
    private readonly visit: Visitors,
  ) {
    this.copyBudget = 100_000 + 4 * text.length;
  }

  expression(node: Node): Expression {
    // Written out, not by `nested`: the fewer frames a level takes, the deeper the stack reaches.
    if (this.depth >= MAX_DEPTH) return this.tooDeep(node);
    this.depth++;
    const value = this.visit.expression(this, node);
    this.depth--;
    return value;
  }

  /** Lowers a list of statements to the end of `out`. */
  statements(nodes: readonly Node[]): void {
    const first = nodes[0];
    if (first === undefined) return;
    if (this.depth >= MAX_DEPTH) return this.emit({ kind: "expression", expression: this.tooDeep(first), ...at(first) });
    this.depth++;
    this.visit.statements(this, nodes);
    this.depth--;
  }

  /** The statements of a nested body: of a block, or the single one that stands in its place. */
  body(node: Node): Statement[] {
    return this.collect(() => this.statements(node.type === "BlockStatement" ? node.body : [node]));
  }

  /** Runs one level deeper; null and an error range where that is too deep. */
  nested<T>(node: Node, run: () => T): T | null {
    if (this.depth >= MAX_DEPTH) {
      this.errors.push(at(node));
      return null;
    }
    this.depth++;
    const result = run();
    this.depth--;
    return result;
  }

  private tooDeep(node: Node): Expression {
    this.errors.push(at(node));
    return other(at(node), node.type);
  }

  emit(statement: Statement): void {
    this.out.push(statement);
  }

  /** The statements that `run` emits, kept out of the current list. */
  collect(run: () => void): Statement[] {
    const outer = this.out;
    const inner: Statement[] = [];
    this.out = inner;
    run();
    this.out = outer;
    return inner;
  }

  /** An expression together with what has to run before it. */
  value(node: Node): { before: Statement[]; value: Expression } {
    let value: Expression | undefined;
    const before = this.collect(() => (value = this.expression(node)));
    return { before, value: value ?? other(at(node), node.type) };
  }

  /** Collects in a scope of its own, as the body of a function is. */
  inFunction(run: () => void): Statement[] {
    const outer = this.scope;
    this.scope = newScope();
    const body = this.collect(run);
    this.scope = outer;
    return body;
  }

  /** An expression where no statement can stand before it (a default, a field): what must run first is put in a called lambda. */
  isolated(node: Node): Expression {
    const here = at(node);
    let value: Expression | undefined;
    const body = this.inFunction(() => (value = this.expression(node)));
    if (value === undefined) return other(here, node.type);
    if (body.length === 0) return value;
    body.push({ kind: "return", value, implicit: true, ...here });
    return call(here, { kind: "lambda", function: { ...blankFunction(here), body }, ...here });
  }

  temporary(where: Span): Expression {
    return name(where, `$${++this.scope.temporaries}`);
  }

  /** The name of a parameter that is a pattern. */
  patternName(): string {
    return `$p${++this.scope.patterns}`;
  }

  takeLabels(): string[] {
    const labels = this.scope.labels;
    this.scope.labels = [];
    return labels;
  }

  textOf(node: { range: [number, number] }): string {
    return this.text.slice(node.range[0], node.range[1]);
  }
}

/** A nameless function without parameters and body. */
export const blankFunction = (where: Span): FunctionDecl => ({
  kind: "function", name: "", nameSpan: { start: where.start, end: where.start }, owner: null, params: [], returnType: null,
  isAsync: false, isGenerator: false, exported: false, attributes: [], doc: null, body: null, ...span(where),
});

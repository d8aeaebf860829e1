import type { Expression, FunctionDecl, Import, Module, Span, Statement, TypeDecl } from "../../model/model.js";
import { MAX_DEPTH, name, other, span } from "../../model/build.js";
import type { Cst, Node } from "../cst.js";

/** What holds for everything directly inside one function, class or module. */
export interface Scope {
  kind: "module" | "class" | "function";
  /** The class, where it is one. */
  className: string | null;
  /** It is a protocol: a method without code is a signature. */
  isProtocol: boolean;
  /** What is declared here can be seen from outside, if its own name is public. */
  exported: boolean;
  /** A method's receiver, where it is not spelt `self`. */
  receiver: string | null;
  isGenerator: boolean;
  /** The last temporary's number. A class body and a lambda count on with what surrounds them. */
  temporaries: { last: number };
}

type Lower<T> = (lowering: Lowering, node: Node) => T;

/** The state of lowering one file: what was found so far, and the list of statements that is being written. */
export class Lowering {
  readonly imports: Import[] = [];
  readonly types: TypeDecl[] = [];
  readonly functions: FunctionDecl[] = [];
  /** Ranges that were nested too deep. */
  readonly errors: Span[] = [];
  /** Enum classes of this file: a class that extends one of them is an enum too. */
  readonly enums = new Set<string>();
  scope: Scope = { kind: "module", className: null, isProtocol: false, exported: true, receiver: null, isGenerator: false, temporaries: { last: 0 } };
  private out: Statement[] = [];
  private depth = 0;

  constructor(
    readonly tree: Cst,
    readonly path: Module["path"],
    /** The names in `__all__`; null where anything without a leading underscore is public. */
    readonly publicNames: ReadonlySet<string> | null,
    private readonly lowerExpression: Lower<Expression>,
    private readonly lowerStatement: Lower<void>,
  ) {}

  /** Lowers an expression. What has to run before it goes to the statements being written. */
  expression(node: Node): Expression {
    if (this.depth >= MAX_DEPTH) return this.tooDeep(node);
    this.depth++;
    const lowered = this.lowerExpression(this, node);
    this.depth--;
    return lowered;
  }

  /** The same for a child that may be absent from a broken tree. */
  expressionOf(parent: Node, node: Node | null | undefined): Expression {
    return node == null ? other(parent, "missing") : this.expression(node);
  }

  statement(node: Node): void {
    if (this.depth >= MAX_DEPTH) {
      this.emit({ kind: "expression", expression: this.tooDeep(node), ...span(node) });
      return;
    }
    this.depth++;
    this.lowerStatement(this, node);
    this.depth--;
  }

  /** Guards a recursion that goes neither through `expression` nor through `statement`, or one that nests by several levels. */
  within<T>(node: Node, work: () => T, orElse: (tooDeep: Expression) => T, levels = 1): T {
    if (this.depth + levels > MAX_DEPTH) return orElse(this.tooDeep(node));
    this.depth += levels;
    const result = work();
    this.depth -= levels;
    return result;
  }

  emit(statement: Statement): void {
    this.out.push(statement);
  }

  emitAll(statements: readonly Statement[]): void {
    for (const s of statements) this.out.push(s);
  }

  /** What `work` writes, apart from the statements around it. */
  collect(work: () => void): Statement[] {
    const outer = this.out;
    const inner: Statement[] = [];
    this.out = inner;
    work();
    this.out = outer;
    return inner;
  }

  /** A value, and apart from it what has to run before it. */
  apart(lower: () => Expression): { before: Statement[]; value: Expression } {
    const values: Expression[] = [];
    const before = this.collect(() => values.push(lower()));
    return { before, value: values[0]! };
  }

  inScope<T>(scope: Scope, work: () => T): T {
    const outer = this.scope;
    this.scope = scope;
    const result = work();
    this.scope = outer;
    return result;
  }

  /** A new variable that stands for what is written at `at`. */
  temporary(at: Span): Expression {
    return name(at, `$${++this.scope.temporaries.last}`);
  }

  /** Puts a value into a new variable and gives that. */
  hold(value: Expression): Expression {
    const target = this.temporary(value);
    this.emit({ kind: "assign", target, value, op: null, declares: false, type: null, ...span(value) });
    return { ...target };
  }

  private tooDeep(node: Node): Expression {
    this.errors.push(span(node));
    return other(node, "too-deep");
  }
}

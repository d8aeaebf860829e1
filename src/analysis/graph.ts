import type { Expression, Handler, Statement } from "../model/model.js";

/** A control-flow graph: one node a simple statement or condition, edges with what is known when they are taken. */
export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly entry: FlowNode;
  /** Reached by returning or by running off the end. */
  readonly exit: FlowNode;
  /** Reached by an exception that nothing here catches. */
  readonly raised: FlowNode;
}

export interface FlowNode {
  readonly id: number;
  readonly kind: "entry" | "exit" | "raised" | "statement" | "test" | "join";
  /** The statement it comes from; several nodes may share one (a `finally` stands on several ways out). */
  readonly statement: Statement | null;
  /** What is evaluated here, in order. */
  readonly expressions: readonly Expression[];
  /** What is assigned here: a plain assignment, a loop variable, a `with` or handler name. */
  readonly defines: readonly Definition[];
  readonly scope: Scope | null;
  readonly next: FlowEdge[];
  readonly prev: FlowEdge[];
}

export interface Definition {
  readonly target: Expression;
  /** Null for the name of a handler. */
  readonly value: Expression | null;
  /** `element`: the target is an element of the value. `update`: the old value takes part (`+=`). */
  readonly by: "assign" | "update" | "element" | "enter" | "caught";
  readonly op: string | null;
}

export interface FlowEdge {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly clauses: readonly Clause[];
  /** Taken when something in `from` raises. */
  readonly exceptional: boolean;
}

/** What a node stands in, from the inside out. */
export interface Scope {
  readonly in: "try" | "handler" | "finally" | "with" | "loop" | "block";
  readonly statement: Statement;
  readonly handler: Handler | null;
  readonly outer: Scope | null;
}

/** A condition that was evaluated at a node, and how it came out. */
export interface Atom {
  test: Expression;
  holds: boolean;
  node: FlowNode;
  key: string;
}

/** A disjunction: at least one of the atoms is so. A set of facts is a conjunction of clauses. */
export interface Clause {
  atoms: readonly Atom[];
  key: string;
  /** The access paths that the atoms read; assigning one of them ends the clause. */
  paths: readonly string[];
}

export type Facts = ReadonlyMap<string, Clause>;

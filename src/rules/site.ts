import type { Expression, Span } from "../model/model.js";
import type { Clause } from "../analysis/facts.js";
import type { FlowNode } from "../analysis/flow.js";
import type { Activation } from "./region.js";

/** A place in a region that a rule judges. */
export interface Site {
  activation: Activation;
  node: FlowNode;
  /** What a report points at. */
  span: Span;
  /** The value that is judged: what is assigned, passed, read or returned. */
  value: Expression | null;
  /** What is known here beyond what holds at the node: `f(x)` in `x and f(x)` is not run without `x`. */
  local: readonly Clause[];
  /** Where what this is about is made, in the same file: the lock that is taken, the collection that grows. */
  declared?: Span;
}

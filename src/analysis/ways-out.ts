import type { Flow, FlowEdge, FlowNode } from "./flow.js";

/** The ends of a function that are reached from a node. */
export interface WaysOut {
  returning: boolean;
  raising: boolean;
  /** It comes back to where it started. */
  again: boolean;
  seen: ReadonlySet<FlowNode>;
}

interface Walk {
  /** The ways go on behind such a node. */
  through(n: FlowNode): boolean;
  isTaken(e: FlowEdge): boolean;
  /** An exception leaves the function here, past all handlers. */
  raisesOut(n: FlowNode): boolean;
  spend(): void;
}

/** Where the ways lead that go on from a node when it has not raised itself. */
export function waysOut(flow: Flow, start: FlowNode, walk: Walk): WaysOut {
  const seen = new Set<FlowNode>();
  const ways = { returning: false, raising: false, again: false, seen };
  if (!walk.through(start)) return ways;
  const queue = start.next.filter((e) => !e.exceptional && walk.isTaken(e)).map((e) => e.to);
  while (queue.length > 0) {
    const at = queue.pop()!;
    if (at === start) ways.again = true;
    if (at === start || seen.has(at)) continue;
    walk.spend();
    seen.add(at);
    if (!walk.through(at)) continue;
    if (at === flow.exit) ways.returning = true;
    if (at === flow.raised || walk.raisesOut(at)) ways.raising = true;
    for (const e of at.next) if (walk.isTaken(e) && !isHardlyTaken(e)) queue.push(e.to);
  }
  return ways;
}

/** An exception that `except Exception` does not take: it ends the process, or the task, and is not looked at. */
const isHardlyTaken = (e: FlowEdge): boolean =>
  e.exceptional && e.from.kind === "join" && e.from.statement?.kind === "try" && e.from.statement.handlers.some((h) => h.types.includes("Exception")) && e.from.next.some((x) => x.to.scope?.in === "handler");

/** The node stands in the loop of which the other is the head. */
export function isInLoop(node: FlowNode, head: FlowNode): boolean {
  for (let s = node.scope; s !== null; s = s.outer) if (s.in === "loop" && s.statement === head.statement) return true;
  return false;
}

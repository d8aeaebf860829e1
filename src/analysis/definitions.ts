import type { Expression } from "../model/model.js";
import { NO_FACTS, type Facts } from "./facts.js";
import { propagate, type Definition, type Flow, type FlowNode } from "./flow.js";
import type { FlowEdge } from "./graph.js";
import { pathKey, pathOf, peel, restAfter, type AccessPath } from "./paths.js";

/** An assignment that may have given a path the value it has at a node. */
export interface Reaching {
  node: FlowNode;
  definition: Definition;
  /** What of the assigned value is meant: `[]` the whole, `["size"]` its member of that name. */
  rest: string[];
  /** What held on every way from the assignment to the use. Worked out when it is first asked for. */
  readonly facts: Facts;
}

export interface ReachingDefinitions {
  definitions: Reaching[];
  /** The value may be the one from before the function: a parameter, a captured variable, a field not assigned here. With what held on the ways from the entry. */
  entry: { readonly facts: Facts } | null;
}

const known = new WeakMap<Flow, Map<string, ReachingDefinitions>>();

/**
 * The assignments that reach `path` just before `node`. An assignment to `slot` answers for `slot.size` too; one to `slot.size` does not
 * answer for `slot`.
 */
export function reachingDefinitions(flow: Flow, path: AccessPath, node: FlowNode): ReachingDefinitions {
  let ofFlow = known.get(flow);
  if (ofFlow === undefined) known.set(flow, (ofFlow = new Map<string, ReachingDefinitions>()));
  const key = `${node.id}:${pathKey(path)}`;
  let found = ofFlow.get(key);
  if (found === undefined) ofFlow.set(key, (found = search(flow, path, node)));
  return found;
}

function search(flow: Flow, path: AccessPath, node: FlowNode): ReachingDefinitions {
  const stops = new Map<FlowNode, { definition: Definition; rest: string[] }>();
  const inside = new Set<FlowNode>([node]);
  let entered = node === flow.entry;
  const queue = [...node.prev];
  const seen = new Set<FlowEdge>();
  while (queue.length > 0) {
    const edge = queue.pop()!;
    if (seen.has(edge)) continue;
    seen.add(edge);
    const at = edge.from;
    // What raises has not assigned: `x = fetch()` leaves by its exception with the `x` of before.
    const found = edge.exceptional ? null : definitionIn(at, path);
    if (found !== null) {
      stops.set(at, found);
      continue;
    }
    inside.add(at);
    if (at === flow.entry) entered = true;
    queue.push(...at.prev);
  }
  const factsFrom = (start: FlowNode): Facts => propagate(flow.nodes.length, [start], (n) => inside.has(n) && n !== start)[node.id] ?? NO_FACTS;
  return {
    definitions: [...stops].sort(([a], [b]) => a.id - b.id).map(([at, { definition, rest }]) => new LazyReaching(at, definition, rest, () => (at === node ? NO_FACTS : factsFrom(at)))),
    entry: entered ? new LazyFacts(() => factsFrom(flow.entry)) : null,
  };
}

class LazyFacts {
  private worked: Facts | null = null;
  constructor(private readonly work: () => Facts) {}
  get facts(): Facts {
    return (this.worked ??= this.work());
  }
}

class LazyReaching extends LazyFacts implements Reaching {
  constructor(
    readonly node: FlowNode,
    readonly definition: Definition,
    readonly rest: string[],
    work: () => Facts,
  ) {
    super(work);
  }
}

function definitionIn(node: FlowNode, path: AccessPath): { definition: Definition; rest: string[] } | null {
  for (const definition of node.defines) {
    const target = pathOf(definition.target);
    if (target === null) continue;
    const rest = restAfter(target, path);
    if (rest !== null) return { definition, rest };
  }
  return null;
}

/** What a function gives to a variable, wherever it does. */
export const valuesGiven = ({ nodes }: Flow, name: string): Expression[] => nodes.flatMap((n) => n.defines.flatMap((d) => (d.target.kind === "name" && d.target.name === name && d.value !== null ? [peel(d.value)] : [])));

/** The root variable is assigned, or is a parameter, somewhere in this function: a local, not a captured or global name. */
export function isAssignedIn(flow: Flow, root: string): boolean {
  return flow.nodes.some((n) => n.defines.some((d) => pathOf(d.target)?.root === root && d.target.kind === "name"));
}

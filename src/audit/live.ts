import type { LayerName, Severity } from "../catalog/flaw.js";
import type { FlawResult, Live, Status } from "./result.js";

/** What must be so of some flaws before a system goes live: `live:` in a target's `flawgate.yaml`. */
export interface LiveRequirement {
  /** Of which flaws; of all, where it is not said. */
  severities?: readonly Severity[];
  layers?: readonly LayerName[];
  /** What each must be; `fixed`, where it is not said. No other status lets it through, `unknown` least of all. */
  statuses?: readonly Status[];
}

/** What a policy asks for, and which flaws are not what it asks. */
export function liveOf(flaws: readonly FlawResult[], policy: readonly LiveRequirement[]): Live {
  const of = (flaw: FlawResult): LiveRequirement[] => policy.filter(({ severities, layers }) => (severities ?? [flaw.severity]).includes(flaw.severity) && (layers ?? [flaw.layer]).includes(flaw.layer));
  const required = flaws.map((flaw) => ({ flaw, of: of(flaw) })).filter((each) => each.of.length > 0);
  const blocking = required.flatMap(({ flaw: { id, status, severity }, of: requirements }) => {
    const unmet = requirements.map(({ statuses = ["fixed"] }) => statuses).find((statuses) => !statuses.includes(status));
    return unmet === undefined ? [] : [{ id, severity, status, requires: [...unmet] }];
  });
  return { ready: blocking.length === 0, required: required.length, blocking };
}

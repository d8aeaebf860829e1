import { rootCauses, type Catalog } from "../catalog/catalog.js";
import { SEVERITIES, type Severity } from "../catalog/flaw.js";
import type { AuditResult, FlawResult, Status } from "./result.js";

const IS_THERE: ReadonlySet<Status> = new Set(["open", "regressed"]);

/** A result with these flaws, and with all that is counted of them. */
export function counted(result: Omit<AuditResult, "summary" | "distinctRootCauses" | "rootCauses">, flaws: FlawResult[], catalog: Pick<Catalog, "byId">): AuditResult {
  const summary = { open: 0, regressed: 0, disputed: 0, fixed: 0, clear: 0, unknown: 0, accepted: 0, recurrences: result.recurrences.reduce((n, { findings }) => n + findings.length, 0) };
  for (const { status } of flaws) summary[status]++;
  const there = new Map(flaws.filter(({ status }) => IS_THERE.has(status)).map((f) => [f.id, f.severity]));
  const causes = rootCauses(catalog, there.keys());
  const bySeverity: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const ids of causes) bySeverity[SEVERITIES.find((severity) => ids.some((id) => there.get(id) === severity))!]++;
  return { ...result, flaws, summary, distinctRootCauses: causes.length, rootCauses: bySeverity };
}

import { instancesOf, type Catalog } from "../catalog/catalog.js";
import { SEVERITIES, type Flaw, type Severity } from "../catalog/flaw.js";
import type { Program } from "../analysis/program.js";
import type { Family } from "../rules/families.js";
import { judgeFamily } from "../rules/verdict.js";
import { byPlace, findingOf } from "./findings.js";
import { homeOf } from "./layers.js";
import type { Finding, FlawResult, Recurrence } from "./result.js";
import { withoutSuppressed, type Ignored } from "./suppressions.js";

/**
 * What the families find outside the places of the flaws that are their instances, by the name of the family. What could not be followed is
 * none: a recurrence is a report, and its absence no verdict. `met` is told the ignores that silenced some.
 */
export function recurrencesIn(program: Program, families: Iterable<Family>, catalog: Catalog, judged: readonly FlawResult[], met: Ignored[]): Recurrence[] {
  return [...families]
    .sort((a, b) => (a.family < b.family ? -1 : 1))
    .flatMap((family): Recurrence[] => {
      const instances = instancesOf(catalog, family.family);
      const known = new Set(judged.filter((flaw) => instances.some(({ id }) => id === flaw.id)).flatMap((flaw) => flaw.findings.map(lineOf)));
      const ids = instances.map(({ id }) => id);
      const { counting, honoured, refused } = withoutSuppressed([family.family, ...ids], judgeFamily(family, program, homeOf("all")).findings);
      met.push(...honoured, ...refused);
      const found = counting.map(findingOf);
      const findings = found.filter((f) => !known.has(lineOf(f))).sort(byPlace);
      return findings.length === 0 ? [] : [{ family: family.family, flaws: ids, severity: middleOf(instances), findings }];
    });
}

/** Where it is made elsewhere nobody knows what it costs: neither the worst nor the mildest that it cost so far. */
export function middleOf(instances: readonly Pick<Flaw, "severity">[]): Severity {
  const ranks = instances.map(({ severity }) => SEVERITIES.indexOf(severity)).sort((a, b) => a - b);
  return SEVERITIES[ranks[(ranks.length - 1) >> 1] ?? -1] ?? "medium";
}

const lineOf = ({ file, line }: Finding): string => `${file}:${line}`;

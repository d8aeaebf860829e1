/** How bad a flaw is, as its own row or detail section of the analysis says. */
export type Severity = "critical" | "high" | "medium" | "low" | "info";
export const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low", "info"];

/** A key of catalog/layers.yaml. */
export type LayerName = string;

/** The place that the analysis names; each part one name or several. */
export interface Where {
  module?: string | string[];
  type?: string | string[];
  function?: string | string[];
  case?: string | string[];
  field?: string | string[];
  scope?: string;
}

/** Where the analysis contradicts itself about a flaw, and the reading chosen. */
export interface Disagreement {
  about: "severity" | "content" | "repair" | "count";
  with?: string[];
  says: string;
  but: string;
  reading: string;
}

/** One entry of the catalogue. Source: catalog/<series>.yaml, validated by catalog/flaw.schema.json. */
export interface Flaw {
  id: string;
  pass: number | null;
  title: string;
  layer: LayerName;
  severity: Severity;
  family?: string;
  where: Where;
  mechanism: string;
  consequence: string;
  repair: string;
  same_as?: string[];
  caused_by?: string[];
  relates_to?: string[];
  disagrees?: Disagreement[];
  /** Why the TypeScript system has no test of it: what it needs and the port does not have. */
  no_port_test?: string;
  source: { document: string; section: string; digest: string };
}

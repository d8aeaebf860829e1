import type { Severity } from "./flaw.js";

/** A row of the combined table: how many flaws, and how many of each severity. */
export type SeverityCounts = { count: number } & Record<Severity, number>;

/** Where the document contradicts itself as a whole, and the reading chosen. `series` is absent where it is about all. */
export interface DocumentContradiction {
  about: "count" | "severity" | "passes" | "order";
  series?: string[];
  says: string;
  but: string;
  reading: string;
}

/** What an analysis says of itself. Source: catalog/document.yaml, validated by catalog/document.schema.json. */
export interface AnalysisDocument {
  document: string;
  passes: number;
  series: Record<string, { subject: string; pass: number | null; stated: SeverityCounts }>;
  total: SeverityCounts;
  contradictions: DocumentContradiction[];
}

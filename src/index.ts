/** The API of flawgate: what the command line does, for programs. */
export { audit, type AuditOptions } from "./audit/audit.js";
export type { Anchor, AuditResult, Finding, FlawResult, Place, Recurrence, ReproductionResult, Status, TraceStep } from "./audit/result.js";
export { rootCauses, type Catalog } from "./catalog/catalog.js";
export type { Disagreement, Flaw, LayerName, Severity, Where } from "./catalog/flaw.js";
export { loadCatalog } from "./catalog/load.js";
export { ConfigError } from "./errors.js";
export { renderJson } from "./report/json.js";
export { renderMarkdown, type MarkdownOptions } from "./report/markdown.js";
export { renderSarif, type SarifOptions } from "./report/sarif.js";
export { renderTerminal } from "./report/terminal.js";

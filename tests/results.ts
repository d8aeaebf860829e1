import { counted } from "../src/audit/counted.js";
import type { AuditResult, Finding, FlawResult, Gate, GateNote, Status } from "../src/audit/result.js";
import { loadCatalog } from "../src/catalog/load.js";

const NOT_RUN = { verdict: "not-run", reason: null, expected: null, observed: null } as const;

/** A flaw as an audit reports it, for tests of reports. */
export function flawOf(id: string, status: Status, over: Partial<FlawResult> = {}): FlawResult {
  return { id, series: id.slice(0, 1), title: `${id} is wrong`, layer: "rust", severity: "high", status, reason: null, anchors: [], findings: [], reproduction: NOT_RUN, ...over };
}

/** A result with these flaws. */
export function resultOf(flaws: FlawResult[], over: Partial<AuditResult> = {}): AuditResult {
  const target = { path: "a/tree", files: 1, bytes: 1, skipped: [] };
  return { ...counted({ version: 1, tool: { name: "flawgate", version: "1.2.3" }, target, flaws, recurrences: [] }, flaws, loadCatalog()), ...over };
}

/** A finding in a file, its line and symbol as they are given. */
export function findingAt(file: string, line: number, over: Partial<Finding> = {}): Finding {
  return { file, line, column: 3, endLine: line, endColumn: 9, symbol: "process_intent › EXIT", message: "the exit is sized from `initial_size`", trace: [{ file, line: 1, message: "`base` is `initial_size`" }], ...over };
}

/** A gate with these failures and notices. */
export function gateOf(failures: GateNote[], notices: GateNote[] = []): Gate {
  return { passes: failures.length === 0, baseline: "flawgate.baseline.json", today: "2027-01-31", failures, notices };
}

/** What a file, a symbol or a text of a tree may be made of, to be taken for something else by whoever reads a report. */
export const HOSTILE: readonly string[] = [
  "a\n::error::owned", "a\r\n::set-output name=x::y", "::add-mask::a", "##[error]owned", "##vso[task.setvariable variable=x]y", "a%0A::error::b", "a,line=1::x", "title=a:b",
  "]]>", "<![CDATA[", "<b a=\"'\">&amp;&lt;", "</testcase>", "<!--", "-->", "a|b|c", "`a``b```", "[x](javascript:alert(1))", "<script>alert(1)</script>", "@everyone",
  "\u001b[2Ja\u001b]0;t\u0007", "\u009b31m", "a\u202eb\u2066c\u200f\u061c", "\u0000\u0001\u0008\u000b\u000c\u001f\u007f", "\ufffe\uffff", "\ud800", "\ufeff", "  ", "{0} {{1}}", "../../etc/passwd", "c:\\x", "a?b#c",
];

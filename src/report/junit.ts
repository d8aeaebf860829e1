import type { AuditResult, Finding, FlawResult, Gate, GateNote, Place, Recurrence } from "../audit/result.js";
import { OF_FINDINGS, titleOf } from "./gate.js";
import { sentence } from "./reported.js";
import { grouped, TROUBLE } from "./tally.js";
import { renderXml, type Element } from "./xml.js";

export interface JunitOptions {
  /** What leads from a repository's root to the target: empty, or with a slash at its end. */
  base: string;
}

/** What became of a test case; nothing where it passed. */
interface Outcome {
  as: "failure" | "skipped";
  /** Of a failure: what kind. */
  type?: string;
  message: string;
  lines: readonly string[];
}

/**
 * The result as JUnit XML: a test case for each flaw of the catalogue, a suite for each series; the recurrences, and what else the gate
 * says, in suites of their own. A failure is what fails the gate, or, where no gate was asked, what was found. What nobody knows, and what
 * is there and fails no gate, is skipped: neither passed. No times.
 */
export function renderJunit({ flaws, recurrences, gate }: AuditResult, { base }: JunitOptions): string {
  const suites = [...grouped(flaws, ({ series }) => series)].map(([series, members]) => suite(series, members.map((flaw) => flawCase(flaw, gate, base))));
  const found = recurrences.flatMap((recurrence) => familyCases(recurrence, gate, base));
  if (found.length > 0) suites.push(suite("recurrences", found));
  const other = (gate?.failures ?? []).filter(({ kind, of }) => !OF_FINDINGS.has(kind) && !flaws.some(({ id }) => id === of));
  if (other.length > 0) suites.push(suite("gate", numbered(other.map((note) => [`${titleOf(note.kind)}: ${note.message}`, note] as const)).map(([name, note]) => testCase("gate", name, base, note.place, failed([note])))));
  const all = suites.flatMap(({ content }) => content as Element[]);
  return renderXml({ name: "testsuites", attributes: { name: "flawgate", tests: all.length, failures: numberOf(all, "failure"), errors: 0 }, content: suites });
}

function suite(name: string, cases: readonly Element[]): Element {
  return { name: "testsuite", attributes: { name: `flawgate.${name}`, tests: cases.length, failures: numberOf(cases, "failure"), errors: 0, skipped: numberOf(cases, "skipped") }, content: cases };
}

const numberOf = (cases: readonly Element[], outcome: Outcome["as"]): number => cases.filter(({ content: [first] }) => typeof first === "object" && first.name === outcome).length;

function flawCase(flaw: FlawResult, gate: Gate | undefined, base: string): Element {
  const [found] = [...flaw.findings, ...flaw.anchors];
  return testCase(flaw.series, `${flaw.id}: ${flaw.title}`, base, found ?? null, flawOutcome(flaw, gate));
}

function flawOutcome(flaw: FlawResult, gate: Gate | undefined): Outcome | null {
  const lines = flaw.findings.flatMap(findingLines);
  const failures = (gate?.failures ?? []).filter(({ of }) => of === flaw.id);
  if (failures.length > 0) return failed(failures, lines);
  if (flaw.status === "clear" || flaw.status === "fixed") return null;
  const message = `${flaw.status}${flaw.reason === null ? "" : `: ${flaw.reason}`}`;
  if (gate === undefined && TROUBLE.has(flaw.status)) return { as: "failure", type: flaw.status, message: `${message} (${flaw.severity})`, lines };
  return { as: "skipped", message: TROUBLE.has(flaw.status) ? `${message}; it fails no gate` : message, lines };
}

function familyCases({ family, severity, findings }: Recurrence, gate: Gate | undefined, base: string): Element[] {
  return numbered(findings.map((finding) => [`${finding.file} › ${finding.symbol}`, finding] as const)).map(([name, finding]) => {
    const failures = (gate?.failures ?? []).filter(({ kind, of, message, place }) => kind === "recurrence" && of === family && place?.file === finding.file && place.line === finding.line && message === finding.message);
    const lines = findingLines(finding);
    const outcome: Outcome =
      failures.length > 0 ? failed(failures, lines) : { message: `${sentence(finding.message)} (${severity}${gate === undefined ? "" : "; it fails no gate"})`, lines, ...(gate === undefined ? { as: "failure", type: "recurrence" } : { as: "skipped" }) };
    return testCase(`recurrences.${family}`, name, base, finding, outcome);
  });
}

function failed(notes: readonly GateNote[], lines: readonly string[] = []): Outcome {
  const said = notes.map(({ kind, message }) => `${titleOf(kind)}: ${message}`);
  return { as: "failure", type: notes[0]!.kind, message: said[0]!, lines: [...said.slice(1), ...lines] };
}

/** Readers keep one of the cases that share a name; those after the first have a number. */
function numbered<T>(cases: readonly (readonly [name: string, item: T])[]): [string, T][] {
  return [...grouped(cases, ([name]) => name)].flatMap(([name, alike]) => alike.map(([, item], index): [string, T] => [index === 0 ? name : `${name} (${index + 1})`, item]));
}

/** `file` and `line` are what GitLab and others read besides what the schema of Jenkins has. */
function testCase(group: string, name: string, base: string, place: Pick<Place, "file" | "line"> | null, outcome: Outcome | null): Element {
  const at = place === null ? {} : { file: `${base}${place.file}`, line: place.line };
  if (outcome === null) return { name: "testcase", attributes: { classname: `flawgate.${group}`, name, ...at }, content: [] };
  const { as, type, message, lines } = outcome;
  return { name: "testcase", attributes: { classname: `flawgate.${group}`, name, ...at }, content: [{ name: as, attributes: { ...(type !== undefined && { type }), message }, content: [message, ...lines] }] };
}

function findingLines({ file, line, column, symbol, message, trace }: Finding): string[] {
  return [`${file}:${line}:${column} ${symbol}: ${message}`, ...trace.map((step) => `  ← ${step.file}:${step.line} ${step.message}`)];
}

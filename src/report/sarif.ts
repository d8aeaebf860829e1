import type { CodeFlow, Location, Log, Notification, PhysicalLocation, Region, ReportingDescriptor, Result, Run } from "sarif";
import type { AuditResult, Finding, FlawResult, Place, TraceStep } from "../audit/result.js";
import { idRanges } from "../catalog/catalog.js";
import type { Flaw, Severity } from "../catalog/flaw.js";
import { fingerprinting, type LineAt } from "./fingerprint.js";
import { renderJson } from "./json.js";
import { escapeMarkdown, markdownMessage } from "./markdown-text.js";
import { reportedIn, type Reported } from "./reported.js";
import { grouped, reasonKind } from "./tally.js";
import { visible } from "./visible.js";

export interface SarifOptions {
  /** What the catalogue says of each flaw. */
  flaws: ReadonlyMap<string, Pick<Flaw, "title" | "family" | "mechanism" | "consequence" | "repair">>;
  /** What leads from where readers resolve paths (a repository's root) to the target: empty, or with a slash at its end. */
  base: string;
  /** Fingerprints are made of it. */
  lineAt: LineAt;
}

const SCHEMA = "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/main/Schemata/sarif-schema-2.1.0.json";

/** The middle of the band that code scanning shows for each severity: over 9 is critical, from 7 high, from 4 medium. */
const SECURITY_SEVERITY: Record<Severity, string> = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0", info: "0.0" };
const LEVEL = { critical: "error", high: "error", medium: "warning", low: "note", info: "note" } as const satisfies Record<Severity, Result.level>;

/**
 * The result as SARIF 2.1.0. Results are the flaws that are open, regressed or disputed, and the recurrences. What was skipped or is
 * unknown is a notification, so that an empty list of results does not read as good news.
 */
export function renderSarif(result: AuditResult, options: SarifOptions): string {
  const reported = reportedIn(result);
  const fingerprintOf = fingerprinting(options.lineAt);
  const run: Run = {
    tool: {
      driver: {
        name: result.tool.name,
        version: result.tool.version,
        semanticVersion: result.tool.version,
        rules: reported.map((item) => ruleOf(item, options)),
        notifications: [
          { id: "skipped-file", shortDescription: { text: "A file of the target was not read." } },
          { id: "unknown-flaw", shortDescription: { text: "Whether a flaw is there is not known." } },
        ],
      },
    },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: [...skippedFiles(result, options), ...unknownFlaws(result.flaws)] }],
    results: reported.flatMap((item, ruleIndex) => resultsOf(item, ruleIndex, fingerprintOf, options)),
  };
  return renderJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] } satisfies Log);
}

function ruleOf({ id, title, severity, flaw, flaws: ids }: Reported, { flaws }: SarifOptions): ReportingDescriptor {
  const known = ids.flatMap((of) => (flaws.has(of) ? [[of, flaws.get(of)!] as const] : []));
  const tags = flaw === null ? [id] : [flaw.layer, known[0]?.[1].family ?? []].flat();
  return descriptor(id, title, severity, tags, known.map(([of, entry]) => [flaw === null ? `${of}, ${entry.title}. ` : "", entry] as const));
}

type Explained = readonly [before: string, flaw: Pick<Flaw, "mechanism" | "consequence" | "repair">];

function descriptor(id: string, title: string, severity: Severity, tags: readonly string[], explained: readonly Explained[]): ReportingDescriptor {
  const parts = explained.flatMap(([before, { mechanism, consequence, repair }]) => [
    ["Mechanism", `${before}${mechanism}`],
    ["Consequence", consequence],
    ["Repair", repair],
  ] as const);
  const text = [title, ...parts.map(([part, says]) => `${part}: ${says}`)].map(visible).join("\n\n");
  const markdown = [`**${escapeMarkdown(id)}.** ${escapeMarkdown(title)}`, ...parts.map(([part, says]) => `**${part}.** ${markdownMessage(says)}`)].join("\n\n");
  return {
    id: visible(id),
    shortDescription: { text: visible(title) },
    fullDescription: { text: visible(explained.length === 1 ? explained[0]![1].mechanism : title) },
    help: { text, markdown },
    defaultConfiguration: { level: LEVEL[severity] },
    // Code scanning heeds `security-severity` only where there is the tag `security`.
    properties: { tags: ["security", "correctness", ...tags].map(visible), precision: "high", "security-severity": SECURITY_SEVERITY[severity] },
  };
}

function resultsOf({ id, severity, status, flaw, places }: Reported, ruleIndex: number, fingerprintOf: ReturnType<typeof fingerprinting>, options: SarifOptions): Result[] {
  return places.map(({ place, symbol, text, trace }) => ({
    ruleId: visible(id),
    ruleIndex,
    level: LEVEL[severity],
    message: { text: plainText(text) },
    locations: place === null ? [] : [{ physicalLocation: physical(place, options), ...(symbol === "" ? {} : { logicalLocations: [{ fullyQualifiedName: visible(symbol) }] }) }],
    ...(trace.length === 0 ? {} : { codeFlows: [codeFlow(trace, options)] }),
    partialFingerprints: { "flawgate/v1": fingerprintOf(visible(id), place, symbol) },
    properties: { status, severity, ...(flaw !== null && { reproduction: flaw.reproduction.verdict }) },
  }));
}

function codeFlow(trace: readonly TraceStep[], options: SarifOptions): CodeFlow {
  const locations = trace.map(({ file, line, message }): { location: Location } => ({ location: { physicalLocation: physical({ file, line }, options), message: { text: plainText(message) } } }));
  return { threadFlows: [{ locations }] };
}

function physical(place: Omit<Place, "column"> | Place | Finding, { base }: SarifOptions): PhysicalLocation {
  const region: Region = { startLine: place.line };
  if ("column" in place) region.startColumn = place.column;
  if ("endLine" in place) Object.assign(region, { endLine: place.endLine, endColumn: place.endColumn });
  return { artifactLocation: { uri: uriOf(`${base}${place.file}`) }, region };
}

function skippedFiles({ target }: AuditResult, { base }: SarifOptions): Notification[] {
  return target.skipped.map(({ file, reason }) => ({
    descriptor: { id: "skipped-file", index: 0 },
    level: "warning",
    message: { text: plainText(`${file} was not read: ${reason}`) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(`${base}${file}`) } } }],
  }));
}

/** One for each kind of reason. */
function unknownFlaws(flaws: readonly FlawResult[]): Notification[] {
  const kinds = grouped(flaws.filter((flaw) => flaw.status === "unknown"), reasonKind);
  return [...kinds].map(([kind, members]) => ({
    descriptor: { id: "unknown-flaw", index: 1 },
    level: kind === "no-rule" ? "note" : "warning",
    message: { text: plainText(`${kind}: nobody knows of ${idRanges(members.map(({ id }) => id))}`) },
  }));
}

/** A relative URI reference: every segment percent-encoded, so that none is read as a scheme, a query or another path. */
function uriOf(path: string): string {
  return path.split("/").map((segment) => encodeURIComponent(segment.replace(LONE_SURROGATE, "\ufffd"))).join("/");
}
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A message as SARIF's plain text: what would be a link or a placeholder (3.11.5, 3.11.6) is neither. */
function plainText(text: string): string {
  return visible(text)
    .split("](")
    .map((part, i, all) => (i === all.length - 1 ? part : part.slice(0, part.lastIndexOf("]") + 1) + part.slice(part.lastIndexOf("]") + 1).replaceAll("[", "\\[")))
    .join("](")
    .replace(/\{(\d+)\}/g, "{{$1}}");
}

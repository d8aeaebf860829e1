import { createHash } from "node:crypto";
import type { CodeFlow, Location, Log, Notification, PhysicalLocation, Region, ReportingDescriptor, Result, Run } from "sarif";
import type { AuditResult, Finding, FlawResult, Place, Recurrence, TraceStep } from "../audit/result.js";
import { idRanges } from "../catalog/catalog.js";
import type { Flaw, Severity } from "../catalog/flaw.js";
import { renderJson } from "./json.js";
import { escapeMarkdown, markdownMessage } from "./markdown-text.js";
import { grouped, reasonKind, TROUBLE } from "./tally.js";
import { visible } from "./visible.js";

export interface SarifOptions {
  /** What the catalogue says of each flaw. */
  flaws: ReadonlyMap<string, Pick<Flaw, "title" | "family" | "mechanism" | "consequence" | "repair">>;
  /** What leads from where readers resolve paths (a repository's root) to the target: empty, or with a slash at its end. */
  base: string;
  /** The text of a line of the target, from 1; undefined where there is none. Fingerprints are made of it. */
  lineAt: (file: string, line: number) => string | undefined;
}

const SCHEMA = "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/main/Schemata/sarif-schema-2.1.0.json";

/** The middle of the band that code scanning shows for each severity: over 9 is critical, from 7 high, from 4 medium. */
const SECURITY_SEVERITY: Record<Severity, string> = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0", info: "0.0" };
const LEVEL = { critical: "error", high: "error", medium: "warning", low: "note", info: "note" } as const satisfies Record<Severity, Result.level>;

/** What is reported: a flaw that is there, or a family that was found elsewhere. */
interface Reported {
  rule: ReportingDescriptor;
  severity: Severity;
  places: { place: Place | Finding | null; symbol: string; text: string; trace: readonly TraceStep[] }[];
  properties: Record<string, string>;
}

/**
 * The result as SARIF 2.1.0. Results are the flaws that are open, regressed or disputed, and the recurrences. What was skipped or is
 * unknown is a notification, so that an empty list of results does not read as good news.
 */
export function renderSarif(result: AuditResult, options: SarifOptions): string {
  const reported = [
    ...result.flaws.filter((flaw) => TROUBLE.has(flaw.status)).map((flaw) => reportedFlaw(flaw, options)),
    ...result.recurrences.map((recurrence) => reportedFamily(recurrence, options)),
  ];
  const seen = new Map<string, number>();
  const run: Run = {
    tool: {
      driver: {
        name: result.tool.name,
        version: result.tool.version,
        semanticVersion: result.tool.version,
        rules: reported.map(({ rule }) => rule),
        notifications: [
          { id: "skipped-file", shortDescription: { text: "A file of the target was not read." } },
          { id: "unknown-flaw", shortDescription: { text: "Whether a flaw is there is not known." } },
        ],
      },
    },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: [...skippedFiles(result, options), ...unknownFlaws(result.flaws)] }],
    results: reported.flatMap((item, ruleIndex) => resultsOf(item, ruleIndex, options, seen)),
  };
  return renderJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] } satisfies Log);
}

function reportedFlaw(flaw: FlawResult, { flaws }: SarifOptions): Reported {
  const known = flaws.get(flaw.id);
  const { verdict, expected, observed } = flaw.reproduction;
  const proof = verdict === "not-run" ? "" : ` Reproduction ${verdict}${expected === null ? "" : `; expected: ${expected}`}${observed === null ? "" : `; observed: ${observed}`}.`;
  const note = `${flaw.status === "open" ? "" : ` ${flaw.status}${flaw.reason === null ? "" : `: ${flaw.reason}`}.`}${proof}`;
  // A reproduction that triggered where the rule saw nothing has no finding: the place is then where the flaw would live.
  const found = flaw.findings.map((finding) => ({ place: finding, symbol: finding.symbol, text: `${sentence(finding.message)}${note}`, trace: finding.trace }));
  const anchored = flaw.anchors.map((anchor) => ({ place: anchor, symbol: anchor.symbol, text: `${sentence(flaw.title)}${note}`, trace: [] }));
  const nowhere = { place: null, symbol: "", text: `${sentence(flaw.title)}${note}`, trace: [] };
  return {
    rule: descriptor(flaw.id, flaw.title, flaw.severity, [flaw.layer, ...(known?.family === undefined ? [] : [known.family])], known === undefined ? [] : [["", known]]),
    severity: flaw.severity,
    places: found.length > 0 ? found : anchored.length > 0 ? anchored.slice(0, 1) : [nowhere],
    properties: { status: flaw.status, severity: flaw.severity, reproduction: verdict },
  };
}

function reportedFamily({ family, flaws: ids, severity, findings }: Recurrence, { flaws }: SarifOptions): Reported {
  const instances = ids.flatMap((id) => {
    const known = flaws.get(id);
    return known === undefined ? [] : [[`${id}, ${known.title}. `, known] as const];
  });
  return {
    rule: descriptor(family, `The mistake behind ${ids.join(", ")}, elsewhere: ${family}`, severity, [family], instances),
    severity,
    places: findings.map((finding) => ({ place: finding, symbol: finding.symbol, text: sentence(finding.message), trace: finding.trace })),
    properties: { status: "recurrence", severity },
  };
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

function resultsOf({ rule, severity, places, properties }: Reported, ruleIndex: number, options: SarifOptions, seen: Map<string, number>): Result[] {
  return places.map(({ place, symbol, text, trace }) => ({
    ruleId: rule.id,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: plainText(text) },
    locations: place === null ? [] : [{ physicalLocation: physical(place, options), ...(symbol === "" ? {} : { logicalLocations: [{ fullyQualifiedName: visible(symbol) }] }) }],
    ...(trace.length === 0 ? {} : { codeFlows: [codeFlow(trace, options)] }),
    partialFingerprints: { "flawgate/v1": fingerprint(rule.id, place, symbol, options, seen) },
    properties,
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

/**
 * The same for a finding as long as its flaw, file, symbol and the text of its line stay, wherever in the file the line is; those that
 * share all of these are told apart by their order.
 */
function fingerprint(id: string, place: Place | null, symbol: string, { lineAt }: SarifOptions, seen: Map<string, number>): string {
  const line = place === null ? "" : (lineAt(place.file, place.line) ?? "").replace(/\s+/g, " ").trim();
  const hash = createHash("sha256").update(JSON.stringify([id, place?.file ?? "", symbol, line])).digest("hex").slice(0, 32);
  const earlier = seen.get(hash) ?? 0;
  seen.set(hash, earlier + 1);
  return `${hash}:${earlier + 1}`;
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
    .replace(/\[(?=[^\]]*\]\()/g, "\\[")
    .replace(/\{(\d+)\}/g, "{{$1}}");
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

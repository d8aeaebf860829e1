import type { AuditResult, Finding, FlawResult, Gate, GateNote, Live, Recurrence, Status } from "../audit/result.js";
import { idRanges } from "../catalog/catalog.js";
import { SEVERITIES, type Flaw } from "../catalog/flaw.js";
import { codeSpan, escapeMarkdown, markdownMessage } from "./markdown-text.js";
import { groundOf } from "./grounds.js";
import { byKind, tallyOf, verdictOf } from "./gate.js";
import { byRequirement, byStatus, readiness } from "./live.js";
import { causesOf, count, grouped, reasonDetail, reasonKind, saidTogether, STATUSES, tally, TROUBLE } from "./tally.js";

/** What a flaw costs and how it is mended stands in the catalogue, not in the result. */
export interface MarkdownOptions {
  flaws: ReadonlyMap<string, Pick<Flaw, "consequence" | "repair">>;
}

const SECTIONS: readonly [Status, string, string][] = [
  ["regressed", "Regressed", "Gone in the baseline, and back."],
  ["disputed", "Disputed", "The rule and the reproduction contradict each other."],
  ["open", "Open", ""],
  ["accepted", "Accepted", "Open, and waived until a day."],
  ["fixed", "Fixed", "The rule finds nothing, and the reproduction reached the code and did not trigger."],
  ["clear", "Clear", "The rule finds nothing; no reproduction proves it."],
];

/** The result as a document: the counts first, then what is open, what is gone and what nobody knows. Each flaw stands in it once. */
export function renderMarkdown(result: AuditResult, options: MarkdownOptions): string {
  const sections = SECTIONS.flatMap(([status, title, meaning]) => {
    const members = result.flaws.filter((flaw) => flaw.status === status);
    if (members.length === 0) return [];
    const body = TROUBLE.has(status) ? members.flatMap((flaw) => flawSection(flaw, options)) : ["", ...members.map(flawItem)];
    return ["", `## ${title}`, ...(meaning === "" ? [] : ["", meaning]), ...body];
  });
  return `${[...head(result), ...(result.gate === undefined ? [] : gateSection(result.gate)), ...(result.live === undefined ? [] : liveSection(result.live)), ...sections, ...unknowns(result.flaws), ...recurrences(result.recurrences), ...skipped(result)].join("\n")}\n`;
}

function head(result: AuditResult): string[] {
  const { tool, target, flaws, summary } = result;
  const shown = tally(flaws).map(({ status, number }) => `${number} ${status}`);
  if (summary.recurrences > 0) shown.push(count(summary.recurrences, "recurrence"));
  return [
    `# Flaws in ${codeSpan(target.path)}`,
    "",
    `${tool.name} ${escapeMarkdown(tool.version)} on ${count(target.files, "file")} with ${count(target.bytes, "byte")}${target.skipped.length > 0 ? `; ${target.skipped.length} skipped` : ""}.`,
    "",
    `**${count(flaws.length, "flaw")}:** ${shown.join(", ")}.${causesOf(result)}`,
    ...seriesTable(flaws),
    ...severityTable(result),
  ];
}

/** Before all else: this is what a pull request is judged by. */
function gateSection(gate: Gate): string[] {
  const items = (notes: readonly GateNote[]): string[] =>
    byKind(notes).flatMap(({ title, notes: alike }) => ["", `### ${title}: ${alike.length}`, "", ...alike.map(({ of, message, place }) => `- ${of === null ? "" : `**${escapeMarkdown(of)}** `}${place === null ? "" : `${codeSpan(`${place.file}:${place.line}`)} `}${markdownMessage(message)}`)]);
  return ["", "## Gate", "", `**${escapeMarkdown(verdictOf(gate))}** ${escapeMarkdown(tallyOf(gate))}.`, ...items(gate.failures), ...items(gate.notices)];
}

function liveSection(live: Live): string[] {
  const items = byStatus(live.blocking).flatMap(({ status, flaws }) => byRequirement(flaws).map(({ must, flaws: these }) => `- **${status}**, ${must}: ${these.map(({ id }) => escapeMarkdown(id)).join(" ")}`));
  return ["", "## Going live", "", `**${readiness(live)}**`, ...(items.length === 0 ? [] : ["", ...items])];
}

function seriesTable(flaws: readonly FlawResult[]): string[] {
  const columns = STATUSES.filter((status) => flaws.some((flaw) => flaw.status === status));
  const row = (name: string, members: readonly FlawResult[]): string =>
    `| ${name} | ${columns.map((status) => members.filter((flaw) => flaw.status === status).length || "").join(" | ")} |`;
  const series = [...grouped(flaws, (flaw) => flaw.series)].map(([name, members]) => row(escapeMarkdown(name), members));
  return ["", `| series | ${columns.join(" | ")} |`, `|---|${columns.map(() => "--:|").join("")}`, ...series, row("all", flaws)];
}

function severityTable({ flaws, rootCauses }: AuditResult): string[] {
  const rows = SEVERITIES.flatMap((severity) => {
    const members = flaws.filter((flaw) => TROUBLE.has(flaw.status) && flaw.severity === severity);
    return members.length === 0 ? [] : [`| ${severity} | ${members.length} | ${rootCauses[severity]} | ${members.map(({ id }) => id).join(" ")} |`];
  });
  return rows.length === 0 ? [] : ["", "| severity | flaws | open root causes | |", "|---|--:|--:|---|", ...rows];
}

function flawSection(flaw: FlawResult, { flaws }: MarkdownOptions): string[] {
  const known = flaws.get(flaw.id);
  const { verdict, reason, expected, observed } = flaw.reproduction;
  return [
    "",
    `### ${flaw.id}: ${escapeMarkdown(flaw.title)}`,
    "",
    `${flaw.severity}, ${escapeMarkdown(flaw.layer)}${flaw.reason === null ? "" : `; ${escapeMarkdown(flaw.reason)}`}`,
    "",
    ...flaw.findings.flatMap(findingItem),
    ...(verdict === "not-run"
      ? []
      : [`- Reproduction ${verdict}${reason === null ? "" : ` (${escapeMarkdown(reason)})`}${expected === null ? "" : `; expected: ${escapeMarkdown(expected)}`}${observed === null ? "" : `; observed: ${escapeMarkdown(observed)}`}`]),
    ...(known ? [`- Costs: ${markdownMessage(known.consequence)}`, `- Repair: ${markdownMessage(known.repair)}`] : []),
  ];
}

function findingItem(finding: Finding): string[] {
  return [
    `- ${codeSpan(`${finding.file}:${finding.line}:${finding.column}`)} in ${codeSpan(finding.symbol)}: ${markdownMessage(finding.message)}`,
    ...finding.trace.map((step) => `  - ${codeSpan(`${step.file}:${step.line}`)} ${markdownMessage(step.message)}`),
  ];
}

function flawItem(flaw: FlawResult): string {
  const reason = flaw.reason === null ? "" : `: ${markdownMessage(flaw.reason)}`;
  return `- **${flaw.id}** (${flaw.severity}) ${escapeMarkdown(flaw.title)}${reason}${groundItem(flaw)}`;
}

function groundItem(flaw: FlawResult): string {
  const on = groundOf(flaw);
  if (on === null) return "";
  const { place, symbol, seen } = on.ground;
  const at = place === null ? "" : `at ${codeSpan(`${place.file}:${place.line}`)} in ${codeSpan(symbol)} `;
  return `\n  - It rests on this: ${at}${on.why}${seen === "" ? "" : ` (${markdownMessage(seen)})`}${on.more}`;
}

function unknowns(flaws: readonly FlawResult[]): string[] {
  const together = saidTogether(flaws);
  const kinds = grouped(flaws.filter((flaw) => flaw.status === "unknown"), reasonKind);
  if (kinds.size === 0) return [];
  const sections = [...kinds].flatMap(([kind, members]) => [
    "",
    `### ${escapeMarkdown(kind)}: ${members.length}`,
    "",
    ...[...grouped(members.filter((flaw) => together.has(flaw)), reasonDetail)].map(([detail, alike]) => `- ${idRanges(alike.map(({ id }) => id))}: ${detail === "" ? "no rule is written yet" : markdownMessage(detail)}`),
    ...members.filter((flaw) => !together.has(flaw)).map((flaw) => flawItem({ ...flaw, reason: reasonDetail(flaw) || null })),
  ]);
  return ["", "## Unknown", "", "Not found is not good news: these may be there.", ...sections];
}

function recurrences(families: readonly Recurrence[]): string[] {
  if (families.length === 0) return [];
  return [
    "",
    "## The same mistakes elsewhere",
    ...families.flatMap(({ family, flaws, severity, findings }) => ["", `### ${escapeMarkdown(family)}: ${severity}${flaws.length === 0 ? "" : `, as in ${flaws.join(", ")}`}`, "", ...findings.flatMap(findingItem)]),
  ];
}

function skipped({ target }: AuditResult): string[] {
  if (target.skipped.length === 0) return [];
  return ["", "## Skipped", "", ...target.skipped.map(({ file, reason }) => `- ${codeSpan(file)}: ${escapeMarkdown(reason)}`)];
}

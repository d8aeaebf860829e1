import { idRanges } from "../catalog/catalog.js";
import { SEVERITIES } from "../catalog/flaw.js";
import type { AuditResult, Finding, FlawResult, Gate, GateNote, Live, Status } from "../audit/result.js";
import { byKind, tallyOf, verdictOf } from "./gate.js";
import { byRequirement, byStatus, readiness } from "./live.js";
import { newPage, paintSeverity, type LayoutOptions, type Page } from "./layout.js";
import { causesOf, count, grouped, reasonDetail, reasonKind, saidTogether, STATUSES, tally, TROUBLE } from "./tally.js";
import { visible } from "./visible.js";

const SKIPPED_SHOWN = 10;

/** The result as a page for a terminal: the table first, then the findings, the unknowns, and the point at the end. */
export function renderTerminal(result: AuditResult, options: LayoutOptions): string {
  const page = newPage(options);
  header(page, result);
  table(page, result.flaws);
  findings(page, result.flaws);
  recurrences(page, result);
  unknowns(page, result.flaws);
  summary(page, result);
  if (result.gate !== undefined) gate(page, result.gate);
  if (result.live !== undefined) live(page, result.live);
  return page.text();
}

function header(page: Page, { tool, target }: AuditResult): void {
  page.line(page.colors.bold(`${tool.name} ${tool.version}`));
  page.paragraph(`${visible(target.path)}: ${count(target.files, "file")}, ${count(target.bytes, "byte")}${target.skipped.length > 0 ? `, ${target.skipped.length} skipped` : ""}`);
  for (const { file, reason } of target.skipped.slice(0, SKIPPED_SHOWN)) page.paragraph(`skipped ${visible(file)}: ${visible(reason)}`, "  ", "    ");
  const more = target.skipped.length - SKIPPED_SHOWN;
  if (more > 0) page.line(`  … and ${more} more: --format json lists all`);
}

/** A series a paragraph. */
function table(page: Page, flaws: readonly FlawResult[]): void {
  const together = saidTogether(flaws);
  for (const [name, members] of grouped(flaws, (flaw) => flaw.series)) {
    const judged = members.filter((flaw) => !together.has(flaw));
    if (judged.length === 0) continue;
    page.line();
    page.line(page.colors.bold(`${name}  ${tally(judged).map(({ status, number }) => `${number} ${status}`).join(", ")}`));
    for (const flaw of judged) {
      page.line(`  ${flaw.id.padEnd(5)}${paintSeverity(page, flaw.severity, flaw.severity.padEnd(9))}${paintStatus(page, flaw.status, flaw.status.padEnd(10))}${visible(flaw.title)}`);
    }
  }
}

function findings(page: Page, flaws: readonly FlawResult[]): void {
  const shown = flaws.filter((flaw) => TROUBLE.has(flaw.status));
  if (shown.length === 0) return;
  heading(page, "Findings");
  for (const flaw of shown) {
    page.line();
    page.paragraph(`${page.colors.bold(flaw.id)} ${paintSeverity(page, flaw.severity)} ${paintStatus(page, flaw.status)}  ${visible(flaw.title)}`, "", "   ");
    for (const finding of flaw.findings) showFinding(page, finding);
    const { verdict, expected, observed } = flaw.reproduction;
    if (verdict === "triggered" || verdict === "not-triggered") {
      page.paragraph(`reproduction ${verdict}: expected ${visible(expected ?? "-")}; observed ${visible(observed ?? "-")}`, "  ", "    ");
    }
  }
}

function showFinding(page: Page, finding: Finding): void {
  page.paragraph(`${page.colors.cyan(`${visible(finding.file)}:${finding.line}:${finding.column}`)}  ${page.colors.dim(visible(finding.symbol))}`, "  ", "    ");
  page.paragraph(visible(finding.message), "    ");
  for (const step of finding.trace) page.paragraph(`${visible(step.file)}:${step.line}  ${visible(step.message)}`, "      ← ", "        ");
}

function recurrences(page: Page, { recurrences: families }: AuditResult): void {
  if (families.length === 0) return;
  heading(page, "The same mistakes elsewhere");
  for (const { family, flaws, severity, findings: found } of families) {
    page.line();
    page.paragraph(`${page.colors.bold(visible(family))} ${paintSeverity(page, severity)}${flaws.length === 0 ? "" : `  as in ${flaws.join(", ")}`}`, "", "   ");
    for (const finding of found) showFinding(page, finding);
  }
}

/** Each unknown with its reason. */
function unknowns(page: Page, flaws: readonly FlawResult[]): void {
  const unknown = flaws.filter((flaw) => flaw.status === "unknown");
  if (unknown.length === 0) return;
  heading(page, "Unknown");
  const together = saidTogether(flaws);
  for (const [kind, members] of grouped(unknown, reasonKind)) {
    page.line();
    page.line(`${page.colors.bold(visible(kind))}  ${members.length}`);
    for (const [detail, alike] of grouped(members.filter((flaw) => together.has(flaw)), reasonDetail))
      page.paragraph(`${idRanges(alike.map(({ id }) => id))}: ${detail === "" ? "no rule is written yet" : visible(detail)}`, "  ", "    ");
    for (const flaw of members) if (!together.has(flaw)) page.paragraph(visible(reasonDetail(flaw)), `  ${flaw.id.padEnd(5)}`);
  }
}

function summary(page: Page, result: AuditResult): void {
  const { flaws, summary: counts } = result;
  heading(page, "Summary");
  page.line();
  const trouble = flaws.filter((flaw) => TROUBLE.has(flaw.status));
  for (const severity of SEVERITIES) {
    const members = trouble.filter((flaw) => flaw.severity === severity);
    if (members.length === 0) continue;
    page.paragraph(members.map((flaw) => (flaw.status === "open" ? flaw.id : `${flaw.id} (${flaw.status})`)).join(" "), `${severity.padEnd(9)}${String(members.length).padStart(4)}  `);
  }
  if (trouble.length > 0) page.line();
  const parts = STATUSES.filter((status) => counts[status] > 0).map((status) => paintStatus(page, status, `${counts[status]} ${status}`));
  if (counts.recurrences > 0) parts.push(count(counts.recurrences, "recurrence"));
  page.paragraph(`${page.colors.bold(`${count(flaws.length, "flaw")}:`)} ${parts.join(", ")}.${causesOf(result)}`);
}

function gate(page: Page, result: Gate): void {
  heading(page, "Gate");
  gateNotes(page, result.failures, page.colors.red);
  gateNotes(page, result.notices, page.colors.cyan);
  page.line();
  page.line(page.colors.dim(tallyOf(result)));
  page.paragraph((result.passes ? page.colors.green : page.colors.red)(page.colors.bold(visible(verdictOf(result)))));
}

function gateNotes(page: Page, notes: readonly GateNote[], paint: (text: string) => string): void {
  for (const { title, notes: alike } of byKind(notes)) {
    page.line();
    page.line(paint(`${title}  ${alike.length}`));
    for (const { of, message, place } of alike) {
      page.paragraph(visible(message), `  ${visible(of ?? "-").padEnd(5)}`);
      if (place !== null) page.paragraph(page.colors.cyan(`${visible(place.file)}:${place.line}`), "       ");
    }
  }
}

function live(page: Page, result: Live): void {
  heading(page, "Going live");
  for (const { status, flaws } of byStatus(result.blocking)) {
    page.line();
    page.line(paintStatus(page, status, `${status}  ${flaws.length}`));
    for (const { must, flaws: these } of byRequirement(flaws)) page.paragraph(`${must}: ${these.map(({ id, severity }) => paintSeverity(page, severity, id)).join(" ")}`, "  ", "    ");
  }
  page.line();
  page.paragraph((result.ready ? page.colors.green : page.colors.red)(page.colors.bold(readiness(result))));
}

function heading(page: Page, text: string): void {
  page.line();
  page.line(page.colors.bold(page.colors.underline(text)));
}

function paintStatus(page: Page, status: Status, text: string = status): string {
  const { red, magenta, green, cyan, dim, bold } = page.colors;
  switch (status) {
    case "regressed":
      return bold(red(text));
    case "open":
      return red(text);
    case "disputed":
      return magenta(text);
    case "fixed":
      return green(text);
    case "clear":
      return cyan(text);
    default:
      return dim(text);
  }
}

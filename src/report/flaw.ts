import type { SourcePlace } from "../errors.js";
import type { Flaw, Where } from "../catalog/flaw.js";
import { newPage, paintSeverity, type LayoutOptions, type Page } from "./layout.js";
import { visible } from "./visible.js";

/** All that the package knows of a flaw. */
export interface FlawPageInput {
  flaw: Flaw;
  layer: string;
  place: SourcePlace | undefined;
  /** What stands beside its rule; undefined where it has no folder yet. */
  folder: { examples: { name: string; kind: string; languages: string[] }[]; reproduction: boolean; portTest: boolean } | undefined;
  /** The text of its rule.yaml. */
  rule: string | undefined;
  titleOf: (id: string) => string;
}

/** The entry of a flaw, its rule, its examples and its reproduction. */
export function renderFlaw(input: FlawPageInput, options: LayoutOptions): string {
  const page = newPage(options);
  const { flaw } = input;
  page.paragraph(`${page.colors.bold(flaw.id)}  ${page.colors.bold(visible(flaw.title))}`, "", "    ");
  page.paragraph(`${paintSeverity(page, flaw.severity)} · ${flaw.layer} (${input.layer})${flaw.family ? ` · family ${flaw.family}` : ""}${flaw.pass ? ` · pass ${flaw.pass}` : ""}`, "", "");
  page.paragraph(whereText(flaw.where), "where: ");
  for (const part of ["mechanism", "consequence", "repair"] as const) {
    heading(page, part);
    page.paragraph(visible(flaw[part]), "  ");
  }
  relations(page, input);
  for (const { about, with: others, says, but, reading } of flaw.disagrees ?? []) {
    heading(page, `the analysis contradicts itself (${about}${others ? `, with ${others.join(", ")}` : ""})`);
    page.paragraph(visible(`${says} ${but} Reading: ${reading}`), "  ");
  }
  detection(page, input);
  page.line();
  const { document, section } = flaw.source;
  page.paragraph(page.colors.dim(`Entry: ${input.place ? `${input.place.file}:${input.place.line ?? 1}` : "?"}. Source: ${visible(document)}, ${visible(section)}.`));
  return page.text();
}

function heading(page: Page, text: string): void {
  page.line();
  page.line(page.colors.bold(text));
}

function whereText(where: Where): string {
  const parts = Object.entries(where) as [string, string | string[]][];
  return parts.map(([key, names]) => `${key} ${visible([names].flat().join(", "))}`).join(" › ");
}

function relations(page: Page, { flaw, titleOf }: FlawPageInput): void {
  const kinds = [
    ["same_as", "mended by the same repair"],
    ["caused_by", "caused by"],
    ["relates_to", "related"],
  ] as const;
  for (const [kind, title] of kinds) {
    const ids = flaw[kind] ?? [];
    if (ids.length === 0) continue;
    heading(page, title);
    for (const id of ids) page.line(`  ${id.padEnd(5)}${visible(titleOf(id))}`);
  }
}

function detection(page: Page, { flaw, folder, rule }: FlawPageInput): void {
  heading(page, "rule");
  if (!folder || rule === undefined) page.line("  none yet: its status is unknown, with the reason no-rule");
  else for (const line of rule.trimEnd().split("\n")) page.paragraph(visible(line.trimEnd()).replace(/^ +/, ""), `  ${/^ */.exec(line)?.[0] ?? ""}`, `  ${/^ */.exec(line)?.[0] ?? ""}  `);
  if (!folder) return;
  heading(page, "examples");
  if (folder.examples.length === 0) page.line("  none here (the npm package ships none)");
  for (const { name, kind, languages } of folder.examples) page.line(`  ${kind.padEnd(8)}${visible(name)}${languages.length > 0 ? `  (${languages.join(", ")})` : ""}`);
  heading(page, "reproduction");
  page.line(folder.reproduction ? "  repro.py" : "  none yet");
  heading(page, "test of the TypeScript system");
  if (flaw.no_port_test !== undefined) page.paragraph(visible(`none: ${flaw.no_port_test}`), "  ");
  else page.line(folder.portTest ? "  repro.test.ts" : "  none here");
}

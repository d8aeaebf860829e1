import type { DiagnosedName, Diagnosis } from "../audit/reproductions-diagnosis.js";
import { newPage, type LayoutOptions, type Page } from "./layout.js";
import { visible } from "./visible.js";

const KINDS: readonly (readonly [DiagnosedName["kind"], string])[] = [
  ["binding", "flawgate_binding.py"],
  ["module", "modules"],
  ["class", "names"],
  ["parameter", "parameters of constructors"],
  ["part", "parts that a binding can make"],
];

/** What reproductions would miss in a tree, by kind: what is amiss each with a line, what is there in short; at the end what to write. */
export function renderDiagnosis({ target, reason, names, skeleton }: Diagnosis, options: LayoutOptions): string {
  const page = newPage(options);
  page.line(page.colors.bold(`what reproductions need of ${visible(target.path)}`));
  if (reason !== null) page.paragraph(`nothing could be asked of it: ${visible(reason)}`);
  for (const [kind, title] of KINDS) section(page, title, names.filter((each) => each.kind === kind));
  page.line();
  const amiss = names.filter(isAmiss).length;
  if (reason === null) page.paragraph(amiss === 0 ? page.colors.green("nothing is missing: no binding needs to be written") : `${amiss} missing`);
  if (skeleton !== null) skeletonOn(page, skeleton);
  return page.text();
}

function isAmiss({ status }: DiagnosedName): boolean {
  return status === "missing" || status === "failed";
}

function section(page: Page, title: string, names: readonly DiagnosedName[]): void {
  if (names.length === 0) return;
  page.line();
  page.line(page.colors.bold(title));
  for (const each of names.filter(isAmiss)) {
    const { name, status, detail, nearest, askedBy } = each;
    page.paragraph(`${page.colors.red(status.padEnd(9))}${visible(name)}${detail === null ? "" : `: ${visible(detail)}`}${nearest === null ? "" : `; nearest is ${visible(nearest)}`}${askedBy.length === 0 ? "" : page.colors.dim(` (for ${askedBy.join(" ")})`)}`, "  ", "    ");
  }
  for (const status of ["left-out", "not-tried", "ok"] as const) {
    const these = names.filter((each) => each.status === status).map(({ name }) => visible(name));
    if (status === "ok" && names[0]?.kind === "parameter" && these.length > 0) page.paragraph(page.colors.dim(`ok       ${these.length}`), "  ");
    else if (these.length > 0) page.paragraph(page.colors.dim(`${status.padEnd(9)}${these.join(", ")}`), "  ", "    ");
  }
}

/** As it is, to be pasted: not wrapped. */
function skeletonOn(page: Page, skeleton: string): void {
  page.line();
  page.line(page.colors.bold("to write into flawgate_binding.py, in the tree's root:"));
  page.line();
  page.raw(skeleton);
}

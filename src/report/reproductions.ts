import type { Reproduction, Reproductions } from "../audit/reproductions.js";
import type { Flaw } from "../catalog/flaw.js";
import { newPage, type LayoutOptions, type Page } from "./layout.js";
import { visible } from "./visible.js";

type Kind = "triggered" | "not triggered" | "not reached" | "inconclusive";
const KINDS: readonly Kind[] = ["triggered", "not triggered", "not reached", "inconclusive"];

/** What the reproductions showed, as a page for a terminal: each with what was expected and observed, and the point at the end. */
export function renderReproductions(result: Reproductions, { flaws }: { flaws: ReadonlyMap<string, Flaw> }, options: LayoutOptions): string {
  const page = newPage(options);
  header(page, result);
  const ran = result.reproductions.filter((each) => !isNotRun(each));
  for (const each of ran) showReproduction(page, each, flaws.get(each.id)?.title ?? "");
  summary(page, result.reproductions, ran);
  return page.text();
}

function header(page: Page, { tool, target, environment: at }: Reproductions): void {
  page.line(page.colors.bold(`${tool.name} ${tool.version}`));
  page.paragraph(`${visible(target.path)}: ${target.digest.slice(0, "sha256:".length + 12)}`);
  page.paragraph(`${at.python ?? "no python3"}, ${at.rust ?? "no rust"}, node ${at.node}, ${at.platform}`);
  page.paragraph(`${at.timeoutSeconds} s, ${at.memoryMb} MB, seed ${at.seed}, ${at.isolation === "namespaces" ? "a network of its own" : "Python code kept from the network"}`);
}

function showReproduction(page: Page, each: Reproduction, title: string): void {
  const { id, expected, observed, reason, attempts, seconds, control } = each;
  const kind = kindOf(each);
  page.line();
  page.line(`${page.colors.bold(id.padEnd(5))}${paint(page, kind, kind.padEnd(15))}${visible(title)}`);
  if (kind === "inconclusive" || kind === "not reached") for (const line of (reason ?? "").split("\n")) page.paragraph(visible(line), "     ", "       ");
  if (expected !== null) page.paragraph(visible(expected), "     expected  ");
  if (observed !== null) page.paragraph(visible(observed), "     observed  ");
  if (control.verdict !== "triggered") page.paragraph(`on the audited tree it does not trigger, so that it proves nothing${control.reason === null ? "" : `: ${visible(firstLine(control.reason))}`}`, "     ", "     ");
  if (attempts > 0) page.line(page.colors.dim(`     ${attempts === 1 ? "1 attempt" : `${attempts} attempts`}, ${seconds.toFixed(1)} s`));
}

function summary(page: Page, all: readonly Reproduction[], ran: readonly Reproduction[]): void {
  page.line();
  const parts = KINDS.map((kind) => ({ kind, number: ran.filter((each) => kindOf(each) === kind).length })).filter(({ number }) => number > 0);
  const said = parts.map(({ kind, number }) => paint(page, kind, `${number} ${kind}`));
  const notRun = all.length - ran.length;
  page.paragraph(`${page.colors.bold(`${ran.length} of ${all.length}:`)} ${[...said, ...(notRun > 0 ? [`${notRun} not run`] : [])].join(", ")}.`);
}

/** There is no reproduction, or it was not asked for. */
function isNotRun({ attempts, reason }: Reproduction): boolean {
  return attempts === 0 && reason?.startsWith("not run") === true;
}

function kindOf({ verdict, reached }: Reproduction): Kind {
  if (verdict === "triggered" || verdict === "inconclusive") return verdict;
  return reached ? "not triggered" : "not reached";
}

function paint(page: Page, kind: Kind, text: string): string {
  const { red, green, dim } = page.colors;
  return kind === "triggered" ? red(text) : kind === "not triggered" ? green(text) : dim(text);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

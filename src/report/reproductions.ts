import type { Guard, Reproduction, Reproductions, UsedPackages } from "../audit/reproductions.js";
import type { Flaw } from "../catalog/flaw.js";
import { newPage, type LayoutOptions, type Page } from "./layout.js";
import { visible } from "./visible.js";

type Kind = "triggered" | "not triggered" | "not reached" | "inconclusive";
const KINDS: readonly Kind[] = ["triggered", "not triggered", "not reached", "inconclusive"];

/** What is known before the first of them runs. */
export type ReproductionsHead = Omit<Reproductions, "reproductions">;

/** What the reproductions showed, as a page for a terminal: each with what was expected and observed, and the point at the end. */
export function renderReproductions(result: Reproductions, { flaws }: { flaws: ReadonlyMap<string, Flaw> }, options: LayoutOptions): string {
  const ran = result.reproductions.filter((each) => !isNotRun(each));
  return [renderHead(result, options), ...ran.map((each) => renderReproduction(each, flaws.get(each.id)?.title ?? "", options)), renderTotals(result, options)].join("");
}

/** On what they run, and what keeps them from doing harm. */
export function renderHead({ tool, target, environment: at }: ReproductionsHead, options: LayoutOptions): string {
  const page = newPage(options);
  page.line(page.colors.bold(`${tool.name} ${tool.version}`));
  page.paragraph(`${visible(target.path)}: ${target.digest.slice(0, "sha256:".length + 12)}`);
  page.paragraph(`${at.python ?? "no python3"}, ${at.rust ?? "no rust"}, node ${at.node}, ${at.platform}`);
  for (const line of packagesOf(at.packages)) page.paragraph(visible(line), "", "  ");
  page.paragraph(`${at.timeoutSeconds} s, ${at.memoryMb} MB of memory, ${at.diskMb} MB of disk, seed ${at.seed}${at.repeat > 1 ? `, each ${at.repeat} times` : ""}`);
  for (const guarded of [true, false]) guardsLine(page, at.guards, guarded);
  return page.text();
}

function packagesOf({ from, number, reason, leftOut }: UsedPackages): string[] {
  const origin = { "virtual-environment": `a virtual environment of ${number} packages`, caller: `the ${number} packages of the caller's python3: ${firstLine(reason ?? "")}`, none: "no packages needed" };
  const lines = [from === null ? `no packages: ${firstLine(reason ?? "no reason given")}` : origin[from]];
  return leftOut.length === 0 ? lines : [...lines, `not installed: ${leftOut.join("; ")}`];
}

/** In short; each is told whole in the JSON. */
function guardsLine(page: Page, guards: readonly Guard[], guarded: boolean): void {
  const these = guards.filter((guard) => guard.guarded === guarded);
  if (these.length === 0) return;
  if (guarded) page.paragraph(`guarded: ${these.map(({ what }) => what).join(", ")}`, "", "  ");
  else for (const { what, how } of these) page.paragraph(page.colors.yellow(`not guarded: ${what}: ${how}`), "", "  ");
}

/** One of them. */
export function renderReproduction(each: Reproduction, title: string, options: LayoutOptions): string {
  const page = newPage(options);
  const { id, expected, observed, reason, attempts, seconds, control } = each;
  const kind = kindOf(each);
  page.line();
  page.line(`${page.colors.bold(id.padEnd(5))}${paint(page, kind, kind.padEnd(15))}${visible(title)}`);
  if (kind === "inconclusive" || kind === "not reached") for (const line of (reason ?? "").split("\n")) page.paragraph(visible(line), "     ", "       ");
  if (expected !== null) page.paragraph(visible(expected), "     expected  ");
  if (observed !== null) page.paragraph(visible(observed), "     observed  ");
  if (control.verdict !== "triggered") page.paragraph(`on the audited tree it does not trigger, so that it proves nothing${control.reason === null ? "" : `: ${visible(firstLine(control.reason))}`}`, "     ", "     ");
  if (attempts > 0) page.line(page.colors.dim(`     ${attempts === 1 ? "1 attempt" : `${attempts} attempts`}, ${seconds.toFixed(1)} s`));
  return page.text();
}

/** How many showed what. */
export function renderTotals({ reproductions: all }: Pick<Reproductions, "reproductions">, options: LayoutOptions): string {
  const page = newPage(options);
  const ran = all.filter((each) => !isNotRun(each));
  page.line();
  const notRun = all.length - ran.length;
  page.paragraph(`${page.colors.bold(`${ran.length} of ${all.length}:`)} ${[...countsOf(page, ran), ...(notRun > 0 ? [`${notRun} not run`] : [])].join(", ")}.`);
  return page.text();
}

/** How far it has come, for the last lines of a terminal. */
export function renderProgress(now: { done: readonly Reproduction[]; planned: number; running: readonly string[]; seconds: number }, options: LayoutOptions): string[] {
  const page = newPage(options);
  const width = 20;
  const filled = now.planned === 0 ? width : Math.floor((width * now.done.length) / now.planned);
  const counts = countsOf(page, now.done);
  page.line(`${page.colors.cyan("█".repeat(filled))}${page.colors.dim("░".repeat(width - filled))} ${now.done.length} of ${now.planned}, ${Math.floor(now.seconds / 60)} m ${String(Math.floor(now.seconds % 60)).padStart(2, "0")} s${counts.length === 0 ? "" : `: ${counts.join(", ")}`}`);
  if (now.running.length > 0) page.line(page.colors.dim(`running ${now.running.join(", ")}`));
  return page.text().trimEnd().split("\n");
}

function countsOf(page: Page, ran: readonly Reproduction[]): string[] {
  const parts = KINDS.map((kind) => ({ kind, number: ran.filter((each) => kindOf(each) === kind).length })).filter(({ number }) => number > 0);
  return parts.map(({ kind, number }) => paint(page, kind, `${number} ${kind}`));
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

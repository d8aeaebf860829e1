import { turnsOf, type History, type HistoryCommit } from "../audit/history.js";
import { idRanges } from "../catalog/catalog.js";
import { SEVERITIES, type Flaw } from "../catalog/flaw.js";
import { newPage, paintSeverity, type LayoutOptions, type Page } from "./layout.js";
import { count } from "./tally.js";
import { visible } from "./visible.js";

const BARS = "▁▂▃▄▅▆▇█";

/** What is open at each commit, by severity, what changed there, and a line of bars for each severity. */
export function renderHistory(history: History, { flaws }: { flaws: ReadonlyMap<string, Pick<Flaw, "severity">> }, options: LayoutOptions): string {
  const page = newPage(options);
  const { tool, target, commits, shallow } = history;
  const turns = turnsOf(history);
  page.line(page.colors.bold(`${tool.name} ${tool.version}`));
  page.paragraph(`${visible(target.path === "" ? "." : target.path)}: ${count(commits.length, "commit")}, ${commits[0]!.date.slice(0, 10)} to ${commits.at(-1)!.date.slice(0, 10)}`);
  if (shallow) page.paragraph(page.colors.yellow("The clone is shallow: what came before its first commit is not here. git fetch --unshallow brings it."));
  page.line();
  page.line(page.colors.bold(`${"date".padEnd(12)}${"commit".padEnd(10)}${[...SEVERITIES, "open", "unknown"].map((name) => name.padStart(name.length + 2)).join("")}`));
  for (const commit of commits) {
    row(page, commit);
    const { opened, back, closed, lost } = turns.get(commit.commit) ?? { opened: [], back: [], closed: [], lost: [] };
    const { red, green, dim, bold } = page.colors;
    for (const [name, ids, paint] of [["came back", back, (text: string) => bold(red(text))], ["opened", opened, red], ["closed", closed, green], ["nobody knows", lost, dim]] as const) {
      if (ids.length > 0) page.paragraph(`${paint(name)} ${idRanges(ids)}`, " ".repeat(12), " ".repeat(14));
    }
  }
  bars(page, commits);
  const last = commits.at(-1)!;
  const stay = Object.entries(history.flaws).filter(([, changes]) => changes.length === 1 && changes[0]!.status === "open").map(([id]) => id);
  page.line();
  page.paragraph(`${page.colors.bold(`Open at ${last.commit.slice(0, 8)}: ${last.summary.open}`)}${last.summary.unknown === 0 ? "" : `, and of ${last.summary.unknown} nobody knows`}. ${count(stay.filter((id) => flaws.has(id)).length, "flaw")} ${stay.length === 1 ? "was" : "were"} open at each of these commits. No reproduction is run here and nothing is waived.`);
  return page.text();
}

function row(page: Page, { commit, date, subject, tags, open, summary }: HistoryCommit): void {
  const numbers = SEVERITIES.map((severity) => paintSeverity(page, severity, String(open[severity]).padStart(severity.length + 2))).join("");
  const named = `${tags.length === 0 ? "" : `${tags.join(", ")}: `}${subject}`;
  page.line(`${date.slice(0, 10).padEnd(12)}${commit.slice(0, 8).padEnd(10)}${numbers}${String(summary.open).padStart(6)}${String(summary.unknown).padStart(9)}`);
  page.line(page.colors.dim(`${" ".repeat(12)}${visible(named)}`));
}

/** All of one scale: a low bar of one severity and of another mean the same. */
function bars(page: Page, commits: readonly HistoryCommit[]): void {
  const severities = SEVERITIES.filter((severity) => commits.some(({ open }) => open[severity] > 0));
  if (commits.length < 2 || severities.length === 0) return;
  const most = Math.max(1, ...commits.flatMap(({ open }) => Object.values(open)));
  page.line();
  for (const severity of severities) {
    const line = commits.map(({ open }) => (open[severity] === 0 ? "·" : BARS[Math.ceil((open[severity] / most) * BARS.length) - 1]!)).join("");
    page.line(`${severity.padEnd(10)}${paintSeverity(page, severity, line)}  ${commits[0]!.open[severity]} → ${commits.at(-1)!.open[severity]}`);
  }
}

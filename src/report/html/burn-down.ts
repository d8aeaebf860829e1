import { turnsOf, type Change, type History, type HistoryCommit } from "../../audit/history.js";
import { SEVERITIES } from "../../catalog/flaw.js";
import { count } from "../tally.js";
import { html, joined, type Markup } from "./markup.js";

const WIDTH = 960;
const HEIGHT = 210;
const LEFT = 50;
const TOP = 10;
const BOTTOM = 28;
/** Commits beyond which the columns have no room to be told apart: each is drawn, few are named. */
const NAMED = 5;

/** What was open at each commit, by severity, as columns; the same in numbers below. */
export function burnDown(history: History): Markup {
  const { commits, shallow } = history;
  const most = Math.max(1, ...commits.map(({ summary }) => summary.open + summary.unknown));
  const severities = SEVERITIES.filter((severity) => commits.some(({ open }) => open[severity] > 0));
  const hasUnknown = commits.some(({ summary }) => summary.unknown > 0);
  const [first, last] = [commits[0]!, commits.at(-1)!];
  const legend = html`<ul class="legend">${severities.map((severity) => html`<li class="${severity}"><i></i>${severity}: ${first.open[severity]} → ${last.open[severity]}</li>`)}${hasUnknown ? html`<li class="unknown"><i></i>nobody knows: ${first.summary.unknown} → ${last.summary.unknown}</li>` : null}</ul>`;
  const notes = `As flawgate history saw ${count(commits.length, "commit")}${shallow ? " of a shallow clone" : ""}: by reading the code alone, with nothing waived.`;
  return html`<section class="panel history" aria-labelledby="history"><h2 id="history">What was open, commit by commit</h2>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="From ${first.summary.open} open flaws on ${dayOf(first)} to ${last.summary.open} on ${dayOf(last)}">${scale(most)}${commits.map((commit, i) => column(commit, i, commits.length, most))}</svg>
${legend}<p class="quiet">${notes}</p>${numbers(history)}</section>`;
}

const dayOf = ({ date }: HistoryCommit): string => date.slice(0, 10);
const yOf = (number: number, most: number): number => rounded(TOP + (HEIGHT - TOP - BOTTOM) * (1 - number / most));
const rounded = (number: number): number => Math.round(number * 10) / 10;

function scale(most: number): Markup {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => most / size <= 5) ?? most;
  const marks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  return html`${marks.map((mark) => html`<line x1="${LEFT}" x2="${WIDTH}" y1="${yOf(mark, most)}" y2="${yOf(mark, most)}"/><text x="${LEFT - 6}" y="${yOf(mark, most) + 4}" text-anchor="end">${mark}</text>`)}`;
}

function column(commit: HistoryCommit, index: number, of: number, most: number): Markup {
  const room = (WIDTH - LEFT) / of;
  const width = rounded(Math.min(room * 0.8, 72));
  const x = rounded(LEFT + room * index + (room - width) / 2);
  let below = 0;
  const parts = SEVERITIES.filter((severity) => commit.open[severity] > 0).map((severity) => {
    const [bottom, top] = [yOf(below, most), yOf((below += commit.open[severity]), most)];
    return html`<rect class="${severity}" x="${x}" y="${top}" width="${width}" height="${rounded(bottom - top)}"/>`;
  });
  const { unknown } = commit.summary;
  const top = yOf(below + unknown, most);
  const outline = unknown === 0 ? null : html`<rect class="unknown" x="${x + 0.5}" y="${top + 0.5}" width="${width - 1}" height="${Math.max(0, rounded(yOf(below, most) - top - 1))}"/>`;
  const isNamed = of <= NAMED || index % Math.ceil(of / NAMED) === 0;
  return html`<g><title>${dayOf(commit)} ${shortOf(commit.commit)} ${commit.subject}: ${commit.summary.open} open, of ${unknown} nobody knows</title>${parts}${outline}${isNamed ? html`<text x="${rounded(x + width / 2)}" y="${HEIGHT - 8}" text-anchor="middle">${commit.tags[0] ?? dayOf(commit)}</text>` : null}</g>`;
}

const shortOf = (commit: string): string => commit.slice(0, 8);

/** Newest first, with what came and went. */
function numbers(history: History): Markup {
  const turns = turnsOf(history);
  const rows = [...history.commits].reverse().map(({ commit, subject, summary, open, ...when }) => {
    const { opened = [], back = [], closed = [], lost = [] } = turns.get(commit) ?? {};
    const changes = ([["came back", back], ["opened", opened], ["closed", closed], ["nobody knows", lost]] as const).flatMap(([name, ids]) => (ids.length === 0 ? [] : [html`${name} ${joined(ids.map((id) => html`<a href="#${id}">${id}</a>`), " ")}`]));
    return html`<tr><th scope="row">${when.date.slice(0, 10)} <code>${shortOf(commit)}</code> ${subject}${changes.length === 0 ? null : html`<br>${joined(changes, "; ")}`}</th>${SEVERITIES.map((severity) => html`<td>${open[severity]}</td>`)}<td>${summary.open}</td><td>${summary.unknown}</td></tr>`;
  });
  return html`<details><summary>In numbers, and what came and went</summary><table class="numbers"><thead><tr><th scope="col">Commit</th>${[...SEVERITIES, "open", "unknown"].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></details>`;
}

/** Since when a flaw is what it is. */
export function changesOf(history: History, id: string): Markup | null {
  const changes = history.flaws[id];
  if (changes === undefined) return null;
  const byId = new Map(history.commits.map((commit) => [commit.commit, commit]));
  const row = ({ commit, status }: Change, index: number): Markup => html`<li>${byId.get(commit)?.date.slice(0, 10) ?? ""} <code>${shortOf(commit)}</code> <b>${status}</b>${index === 0 ? " where this history begins" : html` <span class="quiet">${byId.get(commit)?.subject ?? ""}</span>`}</li>`;
  return html`<h4>History</h4><ul>${changes.map(row)}</ul>`;
}

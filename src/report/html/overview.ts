import type { AuditResult, FlawResult, Gate, GateNote, Live } from "../../audit/result.js";
import { SEVERITIES } from "../../catalog/flaw.js";
import { byKind, tallyOf, verdictOf } from "../gate.js";
import { byRequirement, byStatus } from "../live.js";
import { count, grouped, reasonKind, TROUBLE } from "../tally.js";
import { printable } from "../visible.js";
import { severityTag } from "./item.js";
import { html, joined, prose, type Markup } from "./markup.js";
import { NAMES } from "./names.js";

/** The counts, each of which shows what it counts. */
export function tiles({ summary, gate, flaws }: AuditResult): Markup {
  const isCompared = gate !== undefined && gate.baseline !== null;
  const isRun = flaws.some(({ reproduction }) => reproduction.verdict !== "not-run");
  return html`<ul class="tiles">${NAMES.map(([status, name, meaning]) => {
    const number = status === "elsewhere" ? summary.recurrences : summary[status];
    // Nought would be a lie where nobody looked.
    const isUnasked = number === 0 && ((status === "regressed" && !isCompared) || ((status === "fixed" || status === "disputed") && !isRun));
    const why = status === "regressed" ? "not compared with a baseline" : "no reproduction was run";
    return html`<li><a class="tile ${status} ${number === 0 ? "none" : ""}" href="#?status=${status}"><b>${isUnasked ? "–" : number}</b> <span>${name}</span> <small>${isUnasked ? why : meaning}</small></a></li>`;
  })}</ul>`;
}

/** What is open by layer and severity, each cell a filter. */
export function matrix(flaws: readonly FlawResult[], layers: ReadonlyMap<string, string>): Markup {
  const trouble = flaws.filter(({ status }) => TROUBLE.has(status));
  const title = html`<h2 id="matrix">What is open, by layer and severity</h2>`;
  if (trouble.length === 0) return html`<section class="panel" aria-labelledby="matrix">${title}<p>Nothing is known to be open in any layer.</p></section>`;
  const severities = SEVERITIES.filter((severity) => trouble.some((flaw) => flaw.severity === severity));
  const most = Math.max(...[...grouped(trouble, ({ layer, severity }) => `${layer}/${severity}`).values()].map((these) => these.length));
  const cell = (these: readonly FlawResult[], filter: string, shade: string): Markup => html`<td class="${shade}">${these.length === 0 ? html`<span class="quiet">·</span>` : html`<a href="#?status=regressed,disputed,open&${filter}">${these.length}</a>`}</td>`;
  const byLayer = [...grouped(trouble, ({ layer }) => layer)].sort(([, a], [, b]) => weight(b) - weight(a));
  const rows = byLayer.map(([layer, these]) => {
    const cells = severities.map((severity) => {
      const members = these.filter((flaw) => flaw.severity === severity);
      return cell(members, `layer=${encodeURIComponent(printable(layer))}&severity=${severity}`, members.length === 0 ? "" : `heat ${severity} h${Math.ceil((4 * members.length) / most)}`);
    });
    return html`<tr><th scope="row"><span title="${layers.get(layer) ?? ""}">${layer}</span></th>${cells}${cell(these, `layer=${encodeURIComponent(printable(layer))}`, "sum")}</tr>`;
  });
  const sums = severities.map((severity) => cell(trouble.filter((flaw) => flaw.severity === severity), `severity=${severity}`, "sum"));
  const quietLayers = [...new Set(flaws.map(({ layer }) => layer))].filter((layer) => !byLayer.some(([name]) => name === layer));
  return html`<section class="panel" aria-labelledby="matrix">${title}<table class="matrix"><thead><tr><th scope="col">Layer</th>${severities.map((severity) => html`<th scope="col">${severity}</th>`)}<th scope="col">total</th></tr></thead>
<tbody>${rows}</tbody><tfoot><tr><th scope="row">total</th>${sums}${cell(trouble, "", "sum")}</tr></tfoot></table>${quietLayers.length === 0 ? null : html`<p class="quiet">Nothing is known to be open in ${quietLayers.join(", ")}.</p>`}</section>`;
}

/** A layer with a single critical flaw matters more than one with many mild ones. */
function weight(flaws: readonly FlawResult[]): number {
  return flaws.reduce((sum, { severity }) => sum + 40 ** (SEVERITIES.length - 1 - SEVERITIES.indexOf(severity)), 0);
}

/** Why nobody knows, by reason. */
export function unknowns(flaws: readonly FlawResult[]): Markup {
  const kinds = [...grouped(flaws.filter(({ status }) => status === "unknown"), reasonKind)].sort(([, a], [, b]) => b.length - a.length);
  const rows = kinds.map(([kind, these]) => html`<li><a href="#?status=unknown&reason=${encodeURIComponent(printable(kind))}"><b>${these.length}</b> ${kind}</a> <span class="quiet">${MEANINGS[kind] ?? ""}</span></li>`);
  return panel("What nobody knows", rows.length === 0 ? html`<p>Of every flaw something is known.</p>` : html`<ul class="rows">${rows}</ul>`);
}

const MEANINGS: Readonly<Record<string, string>> = {
  "no-rule": "no rule is written yet", "not-located": "the code in which it would live was not found", undecided: "something could not be classified", "not-parsed": "a file could not be read",
  budget: "it took too many steps", "not-asked": "not looked for in this run",
};

/** What was run, and what it showed. */
export function proofs({ flaws, summary }: AuditResult): Markup {
  const ran = flaws.filter(({ reproduction }) => reproduction.verdict !== "not-run");
  const showing = (verdict: string): number => ran.filter(({ reproduction }) => reproduction.verdict === verdict).length;
  const row = (number: number, text: string): Markup | null => (number === 0 ? null : html`<li><b>${number}</b> ${text}</li>`);
  const rows = [
    row(summary.fixed, "proved fixed"), row(showing("triggered"), "made to happen"), row(showing("inconclusive"), "could not be told by running"), row(summary.clear, "clear by reading the code, and not proved"),
  ];
  const note = ran.length === 0 ? html`<p>No reproduction was run, so nothing is proved. <code>flawgate reproduce</code> makes the flaws happen, or not, and <code>check --with-reproductions</code> merges what it saw.</p>` : null;
  return panel("What is proved", html`<ul class="rows">${rows}</ul>${note}`);
}

/** What came back; whether anybody looked. */
export function comparison({ gate, flaws }: AuditResult): Markup {
  const back = flaws.filter(({ status }) => status === "regressed");
  if (gate === undefined) return panel("What came back", html`<p>Not compared with a baseline. <code>check --gate</code> does.</p>`);
  const against = gate.baseline === null ? html`<p>There is no baseline to compare with. <code>flawgate baseline</code> writes one.</p>` : null;
  const list = back.length === 0 ? (against ?? html`<p>Nothing, against ${gate.baseline}.</p>`) : html`<ul class="rows">${back.map(({ id, title, severity }) => html`<li>${severityTag(severity)} <a href="#${id}">${id}</a> ${prose(title)}</li>`)}</ul>`;
  return panel("What came back", list);
}

/** The families that were found at other places. */
export function elsewhere({ recurrences, summary }: AuditResult): Markup {
  if (recurrences.length === 0) return panel("The same mistakes elsewhere", html`<p>None was found.</p>`);
  const sorted = [...recurrences].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.findings.length - a.findings.length);
  const rows = sorted.map(({ family, severity, findings }) => html`<li>${severityTag(severity)} <a href="#${family}">${family}</a> <b class="end">${findings.length}</b></li>`);
  return panel("The same mistakes elsewhere", html`<p class="quiet">${count(summary.recurrences, "place")}, ${recurrences.length === 1 ? "1 family" : `${recurrences.length} families`}</p><ul class="rows">${rows}</ul>`);
}

/** What the gate says, first what fails it. */
export function gateSection(gate: Gate): Markup {
  const items = (notes: readonly GateNote[]): Markup[] =>
    byKind(notes).map(({ title, notes: alike }) => html`<h3>${title} <span class="quiet">${alike.length}</span></h3><ul class="rows">${alike.map(({ of, message, place }) => html`<li>${of === null ? null : html`<a href="#${of}">${of}</a> `}${prose(message)}${place === null ? null : html` <span class="path quiet">${place.file}:${place.line}</span>`}</li>`)}</ul>`);
  return html`<section class="panel gate ${gate.passes ? "passes" : "fails"}" aria-labelledby="gate"><h2 id="gate">${verdictOf(gate)}</h2><p class="quiet">${tallyOf(gate)}.</p>${items(gate.failures)}${items(gate.notices)}</section>`;
}

/** What blocks going live, by status and by what it must be instead. */
export function blocking({ blocking: flaws }: Live): Markup | null {
  if (flaws.length === 0) return null;
  const rows = byStatus(flaws).flatMap(({ status, flaws: alike }) =>
    byRequirement(alike).map(({ must, flaws: these }) => html`<li><b>${these.length}</b> ${status}, ${must}: ${joined(these.map(({ id }) => html`<a href="#${id}">${id}</a>`), " ")}</li>`),
  );
  return html`<section class="panel gate fails" aria-labelledby="live"><h2 id="live">What blocks going live</h2><ul class="rows">${rows}</ul></section>`;
}

/** What was not read, and why. */
export function skipped({ target }: AuditResult): Markup | null {
  if (target.skipped.length === 0) return null;
  return panel("What was not read", html`<details><summary>${count(target.skipped.length, "file")}</summary><ul class="rows">${target.skipped.map(({ file, reason }) => html`<li><span class="path">${file}</span> ${reason}</li>`)}</ul></details>`);
}

const panel = (title: string, content: Markup): Markup => html`<section class="panel"><h2>${title}</h2>${content}</section>`;

import { createHash } from "node:crypto";
import type { History } from "../../audit/history.js";
import type { AuditResult, FlawResult } from "../../audit/result.js";
import { SEVERITIES, type Flaw } from "../../catalog/flaw.js";
import { count, TROUBLE } from "../tally.js";
import { answerOf } from "./answer.js";
import { burnDown, changesOf } from "./burn-down.js";
import { newExcerpts, type TextOf } from "./excerpts.js";
import { familyItem, flawItem, type ItemContext } from "./item.js";
import { asIs, html, prose, type Markup } from "./markup.js";
import { NAMES } from "./names.js";
import { blocking, comparison, elsewhere, gateSection, matrix, proofs, skipped, tiles, unknowns } from "./overview.js";

export interface HtmlOptions {
  /** What the catalogue says of each flaw. */
  flaws: ReadonlyMap<string, Flaw>;
  /** What each layer is, by name. */
  layers: ReadonlyMap<string, string>;
  /** The code that is shown. */
  textOf: TextOf;
  /** What was open at earlier commits, where that was asked. */
  history?: History;
  /** How the page looks and what it does: `style.css` and `script.js` beside this file. */
  assets: { style: string; script: string };
}

/**
 * The result as one page that needs nothing else: the answer first, then what it rests on, then every flaw with its code. Whatever comes from
 * the audited tree is text, and the page lets nothing run but its own script.
 */
export function renderHtml(result: AuditResult, options: HtmlOptions): string {
  const excerpts = newExcerpts(options.textOf);
  const context: ItemContext = { flaws: options.flaws, layers: options.layers, families: new Set(result.recurrences.map(({ family }) => family)), excerpts, historyOf: (id) => (options.history === undefined ? null : changesOf(options.history, id)) };
  const list = listOf(result, context);
  const { style, script } = options.assets;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Flaws in ${result.target.path}</title>
<style>${asIs(style)}</style>
</head>
<body>
<a class="skip" href="#flaws">To the list of flaws</a>
${head(result)}
<main>
${result.live === undefined ? null : blocking(result.live)}${result.gate === undefined ? null : gateSection(result.gate)}
<div class="overview ${result.flaws.some(({ status }) => TROUBLE.has(status)) ? "" : "even"}">${matrix(result.flaws, options.layers)}<div class="panels">${comparison(result)}${proofs(result)}${unknowns(result.flaws)}${elsewhere(result)}${skipped(result)}</div></div>
${options.history === undefined ? null : burnDown(options.history)}
<section id="flaws" aria-label="Flaws" tabindex="-1">
${filters(result)}
<noscript><p class="panel">Code, filters and keys need JavaScript. All else is here: open an entry to read it.</p></noscript>
${list}
<p id="none" class="panel" hidden>Nothing is as you ask. <a href="#?">Show all</a></p>
</section>
</main>
<footer><p>Made by ${result.tool.name} ${result.tool.version} from the text of the code; nothing of it was run to make this page.</p></footer>
${help()}
<script type="application/json" id="code">${asIs(excerpts.json())}</script>
<script>${asIs(script)}</script>
</body>
</html>
`;
  return page.markup;
}

/** As a content security policy names a text that may be used. */
const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

function head(result: AuditResult): Markup {
  const { tool, target } = result;
  const { tone, headline, because } = answerOf(result);
  return html`<header>
<p class="quiet">${tool.name} ${tool.version} · <span class="path">${target.path}</span> · ${count(target.files, "file")}, ${count(target.bytes, "byte")}${target.skipped.length === 0 ? "" : `, ${target.skipped.length} not read`}</p>
<h1 class="answer ${tone}">${headline}</h1>
<div class="because">${because.map((sentence) => html`<p>${prose(sentence)}</p>`)}</div>
${tiles(result)}
</header>`;
}

/** Each status a group, the worst first; in it by severity, then as the catalogue has them. */
function listOf(result: AuditResult, context: ItemContext): Markup {
  const rank = ({ severity }: Pick<FlawResult, "severity">): number => SEVERITIES.indexOf(severity);
  const groups = NAMES.map(([status, name, meaning]) => {
    const entries =
      status === "elsewhere"
        ? [...result.recurrences].sort((a, b) => rank(a) - rank(b)).map((family) => familyItem(family, context))
        : result.flaws.filter((flaw) => flaw.status === status).sort((a, b) => rank(a) - rank(b)).map((flaw) => flawItem(flaw, context));
    return entries.length === 0 ? null : html`<section class="group ${status}"><h2>${name} <span class="number">${entries.length}</span> <small>${meaning}</small></h2>${entries}</section>\n`;
  });
  return html`${groups}`;
}

function filters(result: AuditResult): Markup {
  const box = (name: string, value: string, label: string): Markup => html`<label class="chip ${value}"><input type="checkbox" name="${name}" value="${value}"><span>${label}</span></label>`;
  const statuses = NAMES.filter(([status]) => (status === "elsewhere" ? result.recurrences.length > 0 : result.summary[status] > 0));
  const layers = [...new Set(result.flaws.map(({ layer }) => layer))].sort();
  return html`<form class="filters" role="search" aria-label="Flaws" hidden>
<label class="query"><span class="unseen">Search</span><input type="search" name="q" placeholder="Search: E8, a file, a word" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd></label>
<label><span class="unseen">Layer</span><select name="layer"><option value="">every layer</option>${layers.map((layer) => html`<option>${layer}</option>`)}</select></label>
<input type="hidden" name="reason">
<p class="shown"><output></output> <a href="#?" class="reset" hidden>show all</a> <button type="button" class="keys" aria-haspopup="dialog">Keys <kbd aria-hidden="true">?</kbd></button></p>
<div class="chips"><fieldset><legend class="unseen">Severity</legend>${SEVERITIES.map((severity) => box("severity", severity, severity))}</fieldset>
<fieldset><legend class="unseen">Status</legend>${statuses.map(([status, name]) => box("status", status, name))}</fieldset></div>
</form>`;
}

function help(): Markup {
  const keys = [["/", "search"], ["j or ↓", "next entry"], ["k or ↑", "previous entry"], ["Enter", "open or close the entry"], ["Escape", "leave the search, close the entry"], ["0", "show all"], ["?", "these keys"]] as const;
  return html`<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2><dl>${keys.map(([key, does]) => html`<dt><kbd>${key}</kbd></dt><dd>${does}</dd>`)}</dl>
<label><input type="checkbox" id="single" checked> Letters and signs are keys</label>
<form method="dialog"><button>Close</button></form></dialog>`;
}

import type { FlawResult, Ground, Place, Recurrence, ReproductionResult, TraceStep } from "../../audit/result.js";
import type { Flaw } from "../../catalog/flaw.js";
import { BECAUSE } from "../grounds.js";
import { count, reasonDetail, reasonKind } from "../tally.js";
import type { Excerpts } from "./excerpts.js";
import { html, prose, type Markup } from "./markup.js";
import { NAMES } from "./names.js";

/** What the entries of the list draw from. */
export interface ItemContext {
  flaws: ReadonlyMap<string, Flaw>;
  /** What each layer is, by name. */
  layers: ReadonlyMap<string, string>;
  /** The names of the families that have an entry of their own. */
  families: ReadonlySet<string>;
  excerpts: Excerpts;
  /** What became of a flaw in the history; null where there is none. */
  historyOf: (id: string) => Markup | null;
}

/** A flaw, closed: what it is in a line; open: all that is known of it. */
export function flawItem(flaw: FlawResult, context: ItemContext): Markup {
  const known = context.flaws.get(flaw.id);
  const { findings, anchors, grounds = [] } = flaw;
  const places = findings.length > 0 ? count(findings.length, "place") : "";
  return html`
<details class="item" id="${flaw.id}" data-status="${flaw.status}" data-severity="${flaw.severity}" data-layer="${flaw.layer}" data-reason="${flaw.status === "unknown" ? reasonKind(flaw) : ""}">
<summary>${severityTag(flaw.severity)}<h3><b>${flaw.id}</b> <span>${prose(flaw.title)}</span></h3><span class="aside">${places}</span><span class="aside layer">${flaw.layer}</span></summary>
<div class="body">
<p class="reason">${standing(flaw, context)}</p>${known === undefined ? null : meaning(known, context)}
${findings.length === 0 ? null : html`<h4>Where</h4>${findings.map((finding) => place(finding, finding.symbol, prose(finding.message), finding.trace, context))}`}
${findings.length === 0 && grounds.length > 0 ? html`<h4>What this rests on</h4>${grounds.map((ground, i) => groundOf(ground, context, isSamePlace(ground, grounds[i - 1])))}` : null}
${findings.length === 0 && grounds.length === 0 && anchors.length > 0 ? html`<h4>Where it would live</h4>${anchors.map((anchor) => place(anchor, anchor.symbol, null, [], context))}` : null}
${reproductionOf(flaw.reproduction)}${known === undefined ? null : related(known, context)}${context.historyOf(flaw.id)}
</div></details>`;
}

/** The places at which a mistake is made again. */
export function familyItem({ family, flaws, severity, findings }: Recurrence, context: ItemContext): Markup {
  return html`
<details class="item" id="${family}" data-status="elsewhere" data-severity="${severity}" data-layer="" data-reason="">
<summary>${severityTag(severity)}<h3><b>${family}</b>${flaws.length === 0 ? "" : html` <span>the mistake behind ${flaws.join(", ")}</span>`}</h3><span class="aside">${count(findings.length, "place")}</span><span class="aside layer"></span></summary>
<div class="body">
<p>${flaws.length === 0 ? "" : html`The same mistake was made here before: ${flaws.map((id, index) => html`${index === 0 ? "" : ", "}${linkTo(id, context)}`)}. `}Nobody has judged yet what it costs at these places.</p>
<h4>Where</h4>${findings.map((finding) => place(finding, finding.symbol, prose(finding.message), finding.trace, context))}
</div></details>`;
}

export const severityTag = (severity: string): Markup => html`<span class="severity ${severity}">${severity}</span>`;

/** Its status and why, its layer and what that is. */
function standing(flaw: FlawResult, { layers }: ItemContext): Markup {
  const detail = flaw.status === "unknown" ? reasonDetail(flaw) : flaw.reason;
  const why = detail === "" ? "no rule is written for it yet" : detail;
  const name = `${NAMES.find(([status]) => status === flaw.status)![1]}${flaw.status === "unknown" ? `, ${reasonKind(flaw)}` : ""}`;
  const layer = layers.get(flaw.layer);
  return html`<b>${name}</b>${why === null ? null : html`: ${prose(why)}`} <span class="quiet">· ${flaw.layer}${layer === undefined ? null : html`: ${prose(layer)}`}</span>`;
}

/** What it is, what it costs, what mends it. */
function meaning(flaw: Flaw, context: ItemContext): Markup {
  const part = (title: string, text: string): Markup => html`<div><h4>${title}</h4><p>${prose(text, (plain) => linked(plain, flaw.id, context))}</p></div>`;
  return html`<div class="meaning">${part("What it costs", flaw.consequence)}${part("What the code does", flaw.mechanism)}${part("What mends it", flaw.repair)}</div>`;
}

/** Text of the catalogue, with the flaws that it names as links. */
function linked(text: string, self: string, context: ItemContext): Markup {
  return html`${text.split(/\b([A-Z]\d{1,2})\b/).map((part, index) => (index % 2 === 1 && part !== self && context.flaws.has(part) ? linkTo(part, context) : part))}`;
}

const linkTo = (id: string, { flaws }: ItemContext): Markup => html`<a href="#${id}" title="${flaws.get(id)?.title ?? ""}">${id}</a>`;

function place(at: Place & { endLine?: number; endColumn?: number }, symbol: string, message: Markup | null, trace: readonly TraceStep[], { excerpts }: ItemContext, hasCode = true): Markup {
  return html`<div class="finding"><p class="place"><span class="path">${at.file}:${at.line}</span> <span class="quiet">${symbol}</span></p>${message === null ? null : html`<p>${message}</p>`}${
    trace.length === 0 ? null : html`<ol class="trace" aria-label="How it gets there">${trace.map((step) => html`<li>${prose(step.message)} <span class="path quiet">${step.file === at.file ? "" : step.file}:${step.line}</span></li>`)}</ol>`
  }${hasCode ? excerpts.of(at, trace) : null}</div>`;
}

const isSamePlace = (one: Ground, other: Ground | undefined): boolean => one.place !== null && one.place.file === other?.place?.file && one.place.line === other.place.line;

/** @param isAgain its code stands there already */
function groundOf({ because, place: at, symbol, seen, holds }: Ground, context: ItemContext, isAgain: boolean): Markup {
  const said = html`${BECAUSE[because]}${seen === "" ? null : html`: ${prose(seen)}`}${holds === null ? null : html` <span class="quiet">(the rule asks: ${holds})</span>`}`;
  return at === null ? html`<p>${said}${symbol === "" ? null : html` <span class="quiet">${symbol}</span>`}</p>` : place(at, symbol, said, [], context, !isAgain);
}

const SHOWED: Readonly<Record<ReproductionResult["verdict"], string>> = {
  triggered: "It was made to happen.", "not-triggered": "It could not be made to happen.", inconclusive: "Whether it happens could not be told.", "not-run": "",
};

function reproductionOf({ verdict, reason, expected, observed }: ReproductionResult): Markup | null {
  if (verdict === "not-run") return html`<h4>Reproduction</h4><p class="quiet">${reason ?? "Not run, so nothing here is proved by running the code."}</p>`;
  const row = (name: string, text: string | null): Markup | null => (text === null ? null : html`<dt>${name}</dt><dd>${prose(text)}</dd>`);
  return html`<h4>Reproduction</h4><p><b>${SHOWED[verdict]}</b>${reason === null ? null : html` ${prose(reason)}`}</p><dl>${row("Expected", expected)}${row("Observed", observed)}</dl>`;
}

function related(flaw: Flaw, context: ItemContext): Markup | null {
  const kinds = [["Mended by the same repair", flaw.same_as], ["Caused by", flaw.caused_by], ["Related", flaw.relates_to]] as const;
  const rows = kinds.flatMap(([title, ids = []]) => (ids.length === 0 ? [] : [html`<dt>${title}</dt><dd><ul>${ids.map((id) => html`<li>${linkTo(id, context)} ${prose(context.flaws.get(id)?.title ?? "")}</li>`)}</ul></dd>`]));
  if (flaw.family !== undefined) rows.push(html`<dt>Kind of mistake</dt><dd>${context.families.has(flaw.family) ? html`<a href="#${flaw.family}">${flaw.family}</a>, made elsewhere too` : flaw.family}</dd>`);
  for (const { says, but, reading } of flaw.disagrees ?? []) rows.push(html`<dt>The analysis contradicts itself</dt><dd>${prose(`${says} ${but} Reading: ${reading}`)}</dd>`);
  return rows.length === 0 ? null : html`<h4>Related</h4><dl>${rows}</dl>`;
}

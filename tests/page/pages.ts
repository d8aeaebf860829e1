import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { historyOf, type History, type Statuses } from "../../src/audit/history.js";
import type { AuditResult } from "../../src/audit/result.js";
import { loadCatalog } from "../../src/catalog/load.js";
import { renderHtml, type HtmlOptions } from "../../src/report/html/page.js";
import { findingAt, flawOf, gateOf, resultOf } from "../results.js";

const assetOf = (name: string): string => readFileSync(new URL(`../../src/report/html/${name}`, import.meta.url), "utf8");

/** A file of Rust that findings can be in. */
const SOURCE = Array.from({ length: 200 }, (_, i) => `    let size_${i + 1} = slot.initial_size * ratio; // line ${i + 1}`).join("\n");

/** The page of a result, whose files all have this text. */
export function pageOf(result: AuditResult, over: Partial<HtmlOptions> = {}): string {
  const { byId: flaws, layers } = loadCatalog();
  return renderHtml(result, { flaws, layers, textOf: (file) => (file === "gone.rs" ? undefined : SOURCE), assets: { style: assetOf("style.css"), script: assetOf("script.js") }, ...over });
}

const folder = mkdtempSync(join(tmpdir(), "flawgate-page-"));
let pages = 0;

/** The address of a file with this page. */
export function addressOf(text: string): string {
  const file = join(folder, `${pages++}.html`);
  writeFileSync(file, text);
  return pathToFileURL(file).href;
}

/** The catalogue, each flaw open at one place with a trace, and as many more findings as make so many, all recurrences. */
export function resultWith(findings: number): AuditResult {
  const { flaws } = loadCatalog();
  const at = (number: number): ReturnType<typeof findingAt> => {
    const line = 10 + (number % 150);
    return findingAt(`src/part_${number % 7}.rs`, line, { trace: [{ file: `src/part_${number % 7}.rs`, line: line - 4, message: "`base` is `initial_size`" }, { file: "src/other.rs", line: 3, message: "it ends up here" }] });
  };
  const open = flaws.map(({ id, title, layer, severity }, i) => flawOf(id, "open", { title, layer, severity, findings: [at(i)] }));
  const families = ["silent-except", "wallclock-deadline", "unbounded-growth"];
  const more = Math.max(0, findings - open.length);
  const recurrences = families.map((family, i) => ({ family, flaws: ["H3"], severity: "high" as const, findings: Array.from({ length: Math.floor((more + i) / families.length) }, (_, j) => at(j)) })).filter((one) => one.findings.length > 0);
  const result = resultOf(open, { recurrences });
  return { ...result, summary: { ...result.summary, recurrences: recurrences.reduce((sum, one) => sum + one.findings.length, 0) } };
}

/** A result in which each status, and all that a result can have besides, occurs. */
export function variousResult(): AuditResult {
  const { byId } = loadCatalog();
  const of = (id: string, ...[status, over]: [Parameters<typeof flawOf>[1], Parameters<typeof flawOf>[2]?]): ReturnType<typeof flawOf> => {
    const { title, layer, severity } = byId.get(id)!;
    return flawOf(id, status, { title, layer, severity, ...over });
  };
  const place = { file: "src/part_1.rs", line: 12, column: 5 };
  const finding = findingAt("src/part_1.rs", 20);
  const proved = (verdict: "triggered" | "not-triggered"): ReturnType<typeof flawOf>["reproduction"] => ({ verdict, reason: null, expected: "an order of at most 0.6", observed: verdict === "triggered" ? "an order of 1.0" : "an order of 0.6" });
  const flaws = [
    of("A1", "regressed", { findings: [finding], reason: "it was clear in the baseline" }),
    of("E8", "open", { findings: [finding], reproduction: proved("triggered") }),
    of("G1", "open", { findings: [findingAt("gone.rs", 3, { trace: [] })] }),
    of("K4", "open", { findings: [finding] }), of("A9", "open", { findings: [finding] }), of("E2", "open", { findings: [finding] }),
    of("E1", "disputed", { findings: [finding], reproduction: proved("not-triggered"), reason: "its rule says present, and the reproduction did not trigger" }),
    of("A5", "unknown", { reason: "undecided: where `capital` comes from could not be followed", anchors: [{ ...place, symbol: "Kernel.step" }] }),
    of("A6", "unknown", { reason: "not-located: there is no `pink_direct`" }),
    of("H3", "accepted", { reason: "waived until 2027-01-31: the venue is replaced" }),
    of("E3", "clear", { reason: "not proved by a reproduction: sound", grounds: [{ because: "sound", place, symbol: "Kernel.step", seen: "`slot.size`", holds: "derives: { from: size }" }, { because: "gone", place: null, symbol: "", seen: "", holds: null }] }),
    of("F1", "fixed", { reproduction: proved("not-triggered") }),
  ];
  const notes = (["regressed", "disputed", "lost"] as const).map((kind) => ({ kind, of: "A1", message: "it was clear in the baseline", place: { file: "src/part_1.rs", line: 20 } }));
  return resultOf(flaws, {
    recurrences: [{ family: "silent-except", flaws: ["H3", "K4"], severity: "high", findings: [finding] }],
    target: { path: "a/tree", files: 3, bytes: 12_345, skipped: [{ file: "big.py", reason: "larger than 2 MB" }] },
    gate: gateOf(notes, [{ kind: "gained", of: "F1", message: "it was open and is fixed", place: null }]),
    live: { ready: false, required: 12, blocking: [{ id: "A1", severity: "high", status: "regressed", requires: ["fixed"] }] },
  });
}

/** A history of so many commits, in which the flaws of the catalogue are mended one after another, and some come back. */
export function historyWith(commits: number): History {
  const catalog = loadCatalog();
  const statusAt = (flaw: number, commit: number): Statuses[string] => {
    if (flaw % 11 === 0 && commit === commits - 2) return "open";
    const mended = 1 + ((flaw * 7) % (commits + 3));
    return commit >= mended ? "clear" : flaw % 9 === 0 ? "unknown" : "open";
  };
  const audited = Array.from({ length: commits }, (_, commit) => ({
    commit: { id: (commit + 10).toString(16).padStart(40, "a"), date: new Date(Date.UTC(2027, 0, 4 + 3 * commit)).toISOString().replace(".000Z", "Z"), subject: `Repairs <b>${commit}</b>`, tags: commit % 5 === 4 ? [`v1.${commit}`] : [], content: "" },
    statuses: Object.fromEntries(catalog.flaws.map(({ id }, flaw) => [id, statusAt(flaw, commit)])),
  }));
  return historyOf(catalog, "a/tree", false, audited);
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FunctionDecl } from "../../src/model/model.js";
import { languageOf } from "../../src/syntax/language.js";
import { parseModule } from "../../src/syntax/parse.js";
import { textOf, type Range, type Texts } from "./edits.js";
import type { Judged, Seen } from "./judge.js";
import type { Baseline, Run } from "./runs.js";

/** One verdict before and after a rewrite: what changed around its place, and what the rule said of it. */
export function renderBreak(id: string, baseline: Baseline, run: Run): string {
  const [before, after] = [baseline.verdicts.get(id)!, run.verdicts.get(id)!];
  const spots = baseline.spots.get(id)!;
  const ranges = distinct([...spots, ...before.anchors].map((r) => functionAround(baseline.texts, r)));
  return [
    `${id} on ${baseline.tree}, ${run.recipe}: ${before.status} → ${after.status} (${run.cells.get(id) ?? "was not right before"})`,
    ...spots.map((s) => `place ${s.file}:${s.start} → ${run.carry(s).map((r) => `${r.file}:${lineAt(run.texts, r)}`).join(", ")}`),
    "before:", ...saying(before), "after:", ...saying(after),
    ...ranges.map((range) => difference(baseline.texts, run, range)),
  ].join("\n");
}

const lineAt = (texts: Texts, { file, start }: Range): number => textOf(texts, file).slice(0, start).split("\n").length;

function saying({ status, reason, findings, notes }: Judged): string[] {
  const place = (s: Seen): string => `${s.file}:${s.line} ${s.message}`;
  return [`  ${status}${reason === "" ? "" : `: ${reason}`}`, ...findings.flatMap((f) => [`  found at ${place(f)}`, ...f.trace.map((t) => `    ${place(t)}`)]), ...notes.map((n) => `    ${n}`)];
}

/** The smallest function around a range; else its lines. */
function functionAround(texts: Texts, range: Range): Range {
  const { file, start, end } = range;
  const functions: FunctionDecl[] = languageOf(file) === null ? [] : parseModule(file, textOf(texts, file)).functions;
  const around = functions.filter((f) => f.start <= start && end <= f.end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return around === undefined ? range : { file, start: around.start, end: around.end };
}

function distinct(ranges: readonly Range[]): Range[] {
  return ranges.filter((r, i) => ranges.findIndex((o) => o.file === r.file && o.start === r.start && o.end === r.end) === i);
}

/** How the text of a range differs from what it became: in each file all from its first piece to its last. */
function difference(texts: Texts, run: Run, range: Range): string {
  const pieces = run.carry(range);
  const after = [...new Set(pieces.map((p) => p.file))].map((file) => {
    const own = pieces.filter((p) => p.file === file);
    return textOf(run.texts, file).slice(Math.min(...own.map((p) => p.start)), Math.max(...own.map((p) => p.end)));
  });
  const before = textOf(texts, range.file).slice(range.start, range.end);
  return `--- ${range.file}:${lineAt(texts, range)}\n${diff(before, after.join("\n"))}`;
}

function diff(before: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), "flawgate-diff-"));
  try {
    for (const [name, text] of [["before", before], ["after", after]] as const) writeFileSync(join(folder, name), `${text}\n`);
    const { stdout, error } = spawnSync("diff", ["-U", "40", "before", "after"], { cwd: folder, encoding: "utf8" });
    // Where there is no `diff`, what it became.
    return error === undefined ? stdout.split("\n").slice(2).join("\n") : readFileSync(join(folder, "after"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { loadCatalog } from "../catalog/load.js";
import { positionAt } from "../model/place.js";
import { loadRules } from "../rules/load.js";
import type { Renamed } from "../rules/names.js";
import { readTarget, verdictOf } from "./audit.js";
import { groundsOf } from "./findings.js";
import { withoutSuppressed } from "./suppressions.js";

export interface ExplainOptions {
  path: string;
  id: string;
  names: Renamed;
}

/** What a rule saw in a target, line by line: anchors, subjects, origins, guards, and why its verdict is what it is, also when it is silent. */
export async function explainOn({ path, id, names }: ExplainOptions): Promise<string[]> {
  const catalog = loadCatalog();
  const flaw = catalog.byId.get(id)!;
  const target = await readTarget(path, catalog, names);
  const verdict = verdictOf(flaw, loadRules().get(id), target, names);
  if (verdict === null) return [`${id} on ${path}: unknown`, `  there is no rule for ${id} yet`];
  const lines = [`${id} on ${path}: ${verdict.is}${verdict.reason === "" ? "" : ` — ${verdict.reason}`}`];
  if (verdict.is === "absent")
    for (const { because, place, symbol, seen, holds } of groundsOf(verdict.grounds))
      lines.push(`  rests on (${because}) ${place === null ? seen : `${place.file}:${place.line}:${place.column} in ${symbol}${seen === "" ? "" : `: ${seen}`}`}${holds === null ? "" : `; the rule asks ${holds}`}`);
  for (const f of verdict.findings) {
    const at = positionAt(f.fn.module, f.span.start);
    lines.push(`  found at ${f.fn.module.path}:${at.line}:${at.column} in ${f.symbol}: ${f.message}`);
    for (const t of f.trace) lines.push(`    ${t.fn.module.path}:${positionAt(t.fn.module, t.span.start).line} ${t.message}`);
  }
  for (const { place, reason } of withoutSuppressed([flaw.id, flaw.family], verdict.findings).honoured) lines.push(`  ignored at ${place}: ${reason}`);
  lines.push("  what was seen:", ...verdict.notes.map((n) => `    ${n}`));
  return lines;
}

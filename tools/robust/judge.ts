import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTarget, verdictOf } from "../../src/audit/audit.js";
import type { Catalog } from "../../src/catalog/catalog.js";
import type { Module, Span } from "../../src/model/model.js";
import { positionAt } from "../../src/model/place.js";
import type { LoadedRule } from "../../src/rules/load.js";
import type { Texts } from "./edits.js";
import { writeTree } from "./trees.js";

/** A range of a file that a verdict speaks of. */
export interface Seen {
  file: string;
  start: number;
  end: number;
  line: number;
  message: string;
}

/** What a rule says of a tree. */
export interface Judged {
  status: "open" | "clear" | "unknown";
  reason: string;
  findings: (Seen & { trace: Seen[] })[];
  anchors: Seen[];
  /** What was looked at, for a person. */
  notes: readonly string[];
}

export interface Judging {
  catalog: Catalog;
  rules: ReadonlyMap<string, LoadedRule>;
  /** The flaws that are asked for; all where it is null. */
  ids: ReadonlySet<string> | null;
}

const STATUS = { present: "open", absent: "clear", unknown: "unknown" } as const;

/** Audits a tree, in a folder that is there only meanwhile. */
export async function judged(texts: Texts, { catalog, rules, ids }: Judging): Promise<Map<string, Judged>> {
  const folder = mkdtempSync(join(tmpdir(), "flawgate-robust-"));
  try {
    writeTree(texts, folder);
    const target = await readTarget(folder, catalog, {});
    const asked = catalog.flaws.filter(({ id }) => ids === null || ids.has(id));
    return new Map(asked.flatMap((flaw) => {
      const verdict = verdictOf(flaw, rules.get(flaw.id), target, {});
      if (verdict === null) return [];
      const { is, reason, findings, anchors, notes } = verdict;
      return [[flaw.id, { status: STATUS[is], reason, findings: findings.map((f) => ({ ...seen(f.fn.module, f.span, f.message), trace: f.trace.map((t) => seen(t.fn.module, t.span, t.message)) })), anchors: anchors.map((a) => seen(a.fn.module, a.span, a.symbol)), notes }]];
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const seen = (module: Module, { start, end }: Span, message: string): Seen => ({ file: module.path, start, end, line: positionAt(module, start).line, message });

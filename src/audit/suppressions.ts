import { positionAt } from "../model/place.js";
import type { Module, Suppression } from "../model/model.js";
import type { RuleFinding } from "../rules/verdict.js";

/** An ignore comment that speaks of a finding. */
export interface Ignored {
  /** `lib.rs:12`, of the comment. */
  place: string;
  /** Null: it gives none, and is not honoured. */
  reason: string | null;
}

/** What the suppressions in a tree make of findings. */
export interface Judged {
  /** Those that count. */
  counting: RuleFinding[];
  honoured: Ignored[];
  refused: Ignored[];
}

/** Takes out the findings on lines that a `flawgate-ignore` with a reason covers, by one of these ids of flaws or names of families. */
export function withoutSuppressed(ids: readonly (string | undefined)[], findings: readonly RuleFinding[]): Judged {
  const judged: Judged = { counting: [], honoured: [], refused: [] };
  for (const finding of findings) {
    const { module } = finding.fn;
    const line = positionAt(module, finding.span.start).line;
    const found = module.suppressions.filter((s) => s.ids.some((id) => ids.includes(id) || ids.includes(id.toUpperCase())) && linesCovered(module, s).has(line));
    const honoured = found.find((s) => s.reason !== null);
    if (honoured === undefined) judged.counting.push(finding);
    const decisive = honoured ?? found[0];
    if (decisive !== undefined) (honoured === undefined ? judged.refused : judged.honoured).push({ place: `${module.path}:${positionAt(module, decisive.start).line}`, reason: decisive.reason });
  }
  return judged;
}

/** The ignores of a tree that name a flaw or a family that was asked for, and whether a finding met them. */
export function ignoresIn(modules: readonly Module[], names: ReadonlySet<string>, met: readonly Ignored[]): (Ignored & { met: boolean })[] {
  const places = new Set(met.map(({ place }) => place));
  return modules.flatMap((module) =>
    module.suppressions
      .filter((s) => s.ids.some((id) => names.has(id) || names.has(id.toUpperCase())))
      .map((s) => ({ place: `${module.path}:${positionAt(module, s.start).line}`, reason: s.reason }))
      .map((ignored) => ({ ...ignored, met: places.has(ignored.place) })),
  );
}

/** The ignores as one reason, each once. */
export function whyIgnored(ignores: readonly Ignored[], say: (ignored: Ignored) => string): string {
  return [...new Set(ignores.map(say))].join("; ");
}

/** The comment's own line; where it stands alone, the next one with code, and what the attributes there belong to. */
function linesCovered(module: Module, { start, end }: Suppression): ReadonlySet<number> {
  const first = positionAt(module, start).line;
  const last = positionAt(module, Math.max(start, end - 1)).line;
  const before = lineAt(module, first).slice(0, start - module.lineStarts[first - 1]!);
  const after = lineAt(module, last).slice(end - module.lineStarts[last - 1]!);
  if (before.trim() !== "") return new Set([first]);
  if (after.trim() !== "") return new Set([last]);
  const covered = new Set<number>();
  let isInComment = false;
  for (let line = last + 1; line <= module.lineStarts.length; line++) {
    let text = lineAt(module, line).trim();
    while (isInComment || (module.language !== "python" && text.startsWith("/*"))) {
      const close = text.indexOf("*/", isInComment ? 0 : 2);
      isInComment = close < 0;
      text = isInComment ? "" : text.slice(close + 2).trim();
      if (isInComment) break;
    }
    if (text === "" || text.startsWith(module.language === "python" ? "#" : "//")) continue;
    covered.add(line);
    if (!ATTRIBUTE[module.language].test(text)) break;
  }
  return covered;
}

/** A line that holds nothing but an attribute or a decorator. */
const ATTRIBUTE: Record<Module["language"], RegExp> = { manifest: /^$/, rust: /^#\[.*\]$/, python: /^@/, typescript: /^@[\w.]+(\(.*\))?$/ };

function lineAt({ text, lineStarts }: Module, line: number): string {
  return text.slice(lineStarts[line - 1], lineStarts[line] ?? text.length);
}

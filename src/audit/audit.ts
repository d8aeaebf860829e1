import { readFileSync } from "node:fs";
import { Program } from "../analysis/program.js";
import { rootCauses, seriesOf, type Catalog } from "../catalog/catalog.js";
import { loadCatalog } from "../catalog/load.js";
import type { Flaw } from "../catalog/flaw.js";
import { positionAt } from "../model/place.js";
import type { Module, Span } from "../model/model.js";
import { loadRules, type LoadedRule } from "../rules/load.js";
import type { Renamed } from "../rules/names.js";
import { judgeRule, type RuleFinding, type Verdict } from "../rules/verdict.js";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { discover, type Discovery } from "./discover.js";
import { homeOf } from "./layers.js";
import { mergeReproduction } from "./merge-reproductions.js";
import type { Reproduction } from "./reproductions.js";
import type { AuditResult, Finding, FlawResult, Place, Status } from "./result.js";

export interface AuditOptions {
  /** A folder or a source file. */
  path: string;
  /** Names of the target that differ: ours, theirs. */
  names?: Renamed;
  /** What reproductions showed on this very content. */
  reproductions?: readonly Reproduction[];
}

/** A target, read and parsed. */
export interface Target {
  path: string;
  discovery: Discovery;
  program: Program;
}

/** Reads and parses a target. Nothing of it is run. */
export async function readTarget(path: string): Promise<Target> {
  await readyParsers();
  const discovery = discover(path);
  return { path, discovery, program: new Program(discovery.files.map((f) => parseModule(f.path, f.text))) };
}

/**
 * Checks a target against the catalogue.
 * @throws ConfigError where path, catalogue or rules are not usable
 */
export async function audit(options: AuditOptions): Promise<AuditResult> {
  const catalog = loadCatalog();
  const rules = loadRules();
  const target = await readTarget(options.path);
  const reproduced = new Map(options.reproductions?.map((each) => [each.id, each]));
  const flaws = catalog.flaws.map((flaw) => {
    const result = flawResult(flaw, verdictOf(flaw, rules.get(flaw.id), target.program, options.names ?? {}));
    return mergeReproduction(result, reproduced.get(flaw.id));
  });
  return resultOf(catalog, target, flaws);
}

/** What the flaw's rule says; null where it has none. */
export function verdictOf(flaw: Flaw, loaded: LoadedRule | undefined, program: Program, names: Renamed): Verdict | null {
  return loaded === undefined ? null : judgeRule(loaded.rule, program, homeOf(flaw.layer), names);
}

function flawResult(flaw: Flaw, verdict: Verdict | null): FlawResult {
  const { status, reason } = statusOf(verdict);
  return {
    id: flaw.id, series: seriesOf(flaw.id), title: flaw.title, layer: flaw.layer, severity: flaw.severity, status, reason,
    anchors: (verdict?.anchors ?? []).map((a) => ({ ...placeOf(a.fn.module, a.span), symbol: a.symbol })).sort(byPlace),
    findings: (status === "open" ? (verdict?.findings ?? []) : []).filter((f) => !isSuppressed(flaw.id, f)).map(findingOf).sort(byPlace),
    reproduction: { verdict: "not-run", reason: null, expected: null, observed: null },
  };
}

/** The table of the design, with no reproduction run. */
function statusOf(verdict: Verdict | null): { status: Status; reason: string | null } {
  if (verdict === null) return { status: "unknown", reason: "no-rule" };
  if (verdict.is === "present") return { status: "open", reason: null };
  if (verdict.is === "absent") return { status: "clear", reason: `not proved by a reproduction: ${verdict.reason}` };
  return { status: "unknown", reason: verdict.reason };
}

function isSuppressed(_id: string, _finding: RuleFinding): boolean {
  return false;
}

function placeOf(module: Module, span: Span): Place {
  return { file: module.path, ...positionAt(module, span.start) };
}

function findingOf(f: RuleFinding): Finding {
  const end = positionAt(f.fn.module, f.span.end);
  return {
    ...placeOf(f.fn.module, f.span), endLine: end.line, endColumn: end.column, symbol: f.symbol, message: f.message,
    trace: f.trace.map((t) => ({ file: t.fn.module.path, line: positionAt(t.fn.module, t.span.start).line, message: t.message })),
  };
}

const byPlace = (a: Place, b: Place): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);

function resultOf(catalog: Catalog, target: Target, flaws: FlawResult[]): AuditResult {
  const { files, skipped } = target.discovery;
  const count = (status: Status): number => flaws.filter((f) => f.status === status).length;
  return {
    version: 1,
    tool: { name: "flawgate", version: packageVersion() },
    target: { path: target.path, files: files.length, bytes: files.reduce((n, f) => n + f.bytes, 0), skipped },
    flaws,
    recurrences: [],
    summary: {
      open: count("open"), regressed: count("regressed"), disputed: count("disputed"), fixed: count("fixed"), clear: count("clear"), unknown: count("unknown"), accepted: count("accepted"), recurrences: 0,
    },
    distinctRootCauses: rootCauses(catalog, flaws.filter((f) => f.status === "open").map((f) => f.id)),
  };
}

/** The version of this package. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version;
}

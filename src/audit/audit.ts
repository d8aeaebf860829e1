import { Program } from "../analysis/program.js";
import { roleOf } from "../analysis/roles.js";
import { seriesOf, type Catalog } from "../catalog/catalog.js";
import { loadCatalog } from "../catalog/load.js";
import type { Flaw } from "../catalog/flaw.js";
import { ConfigError } from "../errors.js";
import { loadFamilies, loadRules, type LoadedRule } from "../rules/load.js";
import type { Renamed } from "../rules/names.js";
import { judgeRule, type RuleFinding, type Verdict } from "../rules/verdict.js";
import { languageOf } from "../syntax/language.js";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { VERSION } from "../version.js";
import { counted } from "./counted.js";
import { digest } from "./digest.js";
import { discover, type Discovery } from "./discover.js";
import { knownNames, unknownName } from "./known-names.js";
import { homeOf } from "./layers.js";
import { hasOwnNames } from "./own-names.js";
import { byPlace, findingOf, groundsOf, placeOf } from "./findings.js";
import { mergeReproduction } from "./merge-reproductions.js";
import type { Reproduction } from "./reproductions.js";
import { recurrencesIn } from "./recurrences.js";
import type { AuditResult, FlawResult, Recurrence, ShardResult, Status } from "./result.js";
import { partsOf, rulesDigest, sourceDigest, type Part, type Shard } from "./shard.js";
import { ignoresIn, whyIgnored, withoutSuppressed, type Ignored } from "./suppressions.js";

export interface AuditOptions {
  /** A folder or a source file. */
  path: string;
  /** Names of the target that differ: ours, theirs. */
  names?: Renamed;
  /** What reproductions showed on this very content. */
  reproductions?: readonly Reproduction[];
  /** To look for these alone; for both where it is not said. */
  only?: Scope;
  /** To do this part alone; all of it where it is not said. */
  shard?: Shard;
}

/** The flaws of the catalogue at their places, or the families anywhere. */
export type Scope = "flaws" | "families";

/** A target, read and parsed. */
export interface Target {
  discovery: Discovery;
  program: Program;
  /** Nothing in it has a name of the audited system. */
  isForeign: boolean;
}

/** Reads a target, if that was not done before, and parses it. Nothing of it is run. `names`: those of it that differ, ours to theirs. */
export async function readTarget(path: string, catalog: Catalog, names: Renamed, discovery = discover(path)): Promise<Target> {
  await readyParsers();
  const program = new Program(discovery.files.map((f) => parseModule(f.path, f.text)));
  return { discovery, program, isForeign: !hasOwnNames(catalog, program, names) };
}

/** An audit, and the ignore comments in the tree that silenced nothing of all that was asked. */
export interface Audited {
  result: AuditResult;
  idleIgnores: Ignored[];
}

/**
 * Checks a target against the catalogue.
 * @throws ConfigError where path, catalogue or rules are not usable
 */
export async function audit(options: AuditOptions): Promise<AuditResult> {
  return (await auditWithIgnores(options)).result;
}

/** As `audit`, with what a gate wants to know besides. `discovery`: what was read of the target before. */
export async function auditWithIgnores(options: AuditOptions, discovery?: Discovery): Promise<Audited> {
  const catalog = loadCatalog();
  const rules = loadRules();
  const names = options.names ?? {};
  requireKnown(Object.keys(names), catalog, rules);
  const families = loadFamilies();
  const target = await readTarget(options.path, catalog, names, discovery);
  const part = partOf(options, catalog, families.keys());
  const reproduced = new Map(options.reproductions?.map((each) => [each.id, each]));
  const met: Ignored[] = [];
  const flaws = catalog.flaws.map((flaw) => {
    if (!part.flaws.has(flaw.id)) return flawResult(flaw, options.only === "families" ? NOT_ASKED : OF_ANOTHER_SHARD, met);
    return mergeReproduction(flawResult(flaw, verdictOf(flaw, rules.get(flaw.id), target, names), met), reproduced.get(flaw.id));
  });
  const recurrences = recurrencesIn(target.program, [...families.values()].filter(({ family }) => part.families.has(family)), catalog, flaws, met);
  const asked = new Set([...(options.only === "families" ? [] : catalog.byId.keys()), ...(options.only === "flaws" ? [] : families.keys())]);
  const ignores = ignoresIn(target.program.modules, asked, met);
  const shard = options.shard && { ...options.shard, only: options.only ?? null, rules: rulesDigest(catalog, rules, families), content: sourceDigest(target.discovery), asked: digest(names, options.reproductions ?? null), ignores };
  return { result: resultOf(catalog, target, flaws, recurrences, shard), idleIgnores: ignores.filter((each) => !each.met).map(({ place, reason }) => ({ place, reason })) };
}

/** What of the catalogue and the families is to be looked for. */
function partOf({ only, shard }: AuditOptions, catalog: Catalog, families: Iterable<string>): Part {
  const { flaws, families: names } = shard === undefined ? { flaws: new Set(catalog.byId.keys()), families: new Set(families) } : partsOf(catalog, families, shard.of)[shard.index - 1]!;
  return { flaws: only === "families" ? new Set() : flaws, families: only === "flaws" ? new Set() : names };
}

/** What the flaw's rule says; null where it has none. */
export function verdictOf(flaw: Flaw, loaded: LoadedRule | undefined, target: Target, names: Renamed): Verdict | null {
  if (loaded === undefined) return null;
  const verdict = target.isForeign ? FOREIGN : judgeRule(loaded.rule, target.program, homeOf(flaw.layer), names);
  return withUnread(flaw, verdict, target.discovery);
}

const FOREIGN: Verdict = {
  is: "unknown", reason: "not-located: no module and no type here has a name of the audited system, such as `ExecutionKernel`; say under `names:` what they are called here", findings: [], anchors: [], grounds: [], notes: [],
};

const NOT_ASKED: Verdict = { is: "unknown", reason: "not-asked: families alone were asked for", findings: [], anchors: [], grounds: [], notes: [] };

const OF_ANOTHER_SHARD: Verdict = { ...NOT_ASKED, reason: "not-asked: it is of another shard; flawgate merge makes a whole of all" };

/** That something is missing is no evidence where it may stand in a file that was not read, or where nothing was read at all. */
function withUnread(flaw: Flaw, verdict: Verdict, { files, skipped, unread }: Discovery): Verdict {
  const isMissing = verdict.is === "absent" ? verdict.anchors.length === 0 || verdict.reason.startsWith("nothing there") : verdict.reason.startsWith("not-located");
  if (!isMissing) return verdict;
  const home = homeOf(flaw.layer);
  // A folder may hold anything.
  const hiding = unread.find((path) => languageOf(path) === null || (roleOf(path) === home.role && (home.language ?? languageOf(path)) === languageOf(path)));
  if (hiding === undefined) return files.some(({ path }) => languageOf(path) !== "manifest") ? verdict : { ...verdict, is: "unknown", reason: "not-located: there is no source file" };
  const why = skipped.find((s) => s.file === hiding)!.reason;
  return { ...verdict, is: "unknown", reason: `not-parsed: ${hiding} was not read (${why}); elsewhere ${verdict.reason.replace(/^[a-z-]+: /, "")}` };
}

/** @throws ConfigError with the names that nothing looks for: a slip would go unnoticed, and the flaw stay unknown */
function requireKnown(names: readonly string[], catalog: Catalog, rules: ReadonlyMap<string, LoadedRule>): void {
  if (names.length === 0) return;
  const known = knownNames(catalog, rules);
  const problems = names.flatMap((name) => unknownName(name, known) ?? []);
  if (problems.length > 0) throw new ConfigError(problems);
}

function flawResult(flaw: Flaw, verdict: Verdict | null, met: Ignored[]): FlawResult {
  const { status, reason, findings } = statusOf(flaw, verdict, met);
  return {
    id: flaw.id, series: seriesOf(flaw.id), title: flaw.title, layer: flaw.layer, severity: flaw.severity, status, reason,
    anchors: (verdict?.anchors ?? []).map((a) => ({ ...placeOf(a.fn.module, a.span), symbol: a.symbol })).sort(byPlace),
    findings: findings.map(findingOf),
    ...(verdict?.is === "absent" && { grounds: groundsOf(verdict.grounds) }),
    reproduction: { verdict: "not-run", reason: null, expected: null, observed: null },
  };
}

interface Judged {
  status: Status;
  reason: string | null;
  findings: readonly RuleFinding[];
}

/** The table of the design, with no reproduction run. */
function statusOf(flaw: Flaw, verdict: Verdict | null, met: Ignored[]): Judged {
  if (verdict === null) return { status: "unknown", reason: "no-rule", findings: [] };
  if (verdict.is === "present") return openOrAccepted(flaw, verdict.findings, met);
  if (verdict.is === "absent") return { status: "clear", reason: `not proved by a reproduction: ${verdict.reason}`, findings: [] };
  return { status: "unknown", reason: verdict.reason, findings: [] };
}

function openOrAccepted(flaw: Flaw, all: readonly RuleFinding[], met: Ignored[]): Judged {
  const { counting, honoured, refused } = withoutSuppressed([flaw.id, flaw.family], all);
  met.push(...honoured, ...refused);
  if (counting.length === 0 && honoured.length > 0) return { status: "accepted", reason: whyIgnored(honoured, ({ place, reason }) => `ignored at ${place}: ${reason}`), findings: [] };
  const unheeded = whyIgnored(refused, ({ place }) => `the flawgate-ignore at ${place} gives no reason and is not honoured; write \`flawgate-ignore ${flaw.id}: why\` instead`);
  return { status: "open", reason: unheeded === "" ? null : unheeded, findings: counting };
}

function resultOf(catalog: Catalog, target: Target, flaws: FlawResult[], recurrences: Recurrence[], shard?: ShardResult): AuditResult {
  const { files, skipped } = target.discovery;
  const audited = {
    version: 1 as const,
    tool: { name: "flawgate" as const, version: VERSION },
    target: { path: target.discovery.root, files: files.length, bytes: files.reduce((n, f) => n + f.bytes, 0), skipped },
    ...(shard && { shard }),
    flaws,
    recurrences,
  };
  return counted(audited, flaws, catalog);
}

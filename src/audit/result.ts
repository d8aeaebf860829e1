import type { LayerName, Severity } from "../catalog/flaw.js";

/** A place in a file of the target; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One step by which a value or a call got to a finding. */
export interface TraceStep {
  file: string;
  line: number;
  message: string;
}

export interface Finding extends Place {
  endLine: number;
  endColumn: number;
  /** `process_intent › EXIT`. */
  symbol: string;
  message: string;
  trace: TraceStep[];
}

export interface Anchor extends Place {
  symbol: string;
}

/** One thing on which it rests that a rule finds a flaw absent. */
export interface Ground {
  /**
   * `sound`: what the rule calls sound holds there. `not-flawed`: what it calls flawed does not. `nothing-there`: nothing of what it judges
   * is where the flaw would live, and that is good. `gone`: the place itself is gone, and the flaw can live nowhere else.
   */
  because: "sound" | "not-flawed" | "nothing-there" | "gone";
  /** Null where it is gone. */
  place: Place | null;
  symbol: string;
  /** What was seen there, for a person. */
  seen: string;
  /** The condition of the rule that holds, in its own words; null where none is asked. */
  holds: string | null;
}

export type Status = "open" | "regressed" | "disputed" | "fixed" | "clear" | "unknown" | "accepted";

/** What a reproduction said. `not-run` until `check --with-reproductions`. */
export interface ReproductionResult {
  verdict: "triggered" | "not-triggered" | "inconclusive" | "not-run";
  reason: string | null;
  expected: string | null;
  observed: string | null;
}

export interface FlawResult {
  id: string;
  series: string;
  title: string;
  layer: LayerName;
  severity: Severity;
  status: Status;
  /** For `unknown`: `no-rule`, `not-located: …`, `undecided: …`, `not-parsed: …`, `budget: …`. For `clear`: what it rests on. */
  reason: string | null;
  anchors: Anchor[];
  findings: Finding[];
  /** Where its rule finds it absent: what that rests on. */
  grounds?: Ground[];
  reproduction: ReproductionResult;
}

export interface Recurrence {
  family: string;
  flaws: string[];
  severity: Severity;
  findings: Finding[];
}

/** What a gate can fail on. */
export type FailureKind = "regressed" | "appeared" | "open" | "disputed" | "lost" | "nothing-located" | "recurrence" | "expired-waiver" | "idle-waiver" | "idle-ignore";

/** One thing that the gate says, with the place where it is seen. */
export interface GateNote {
  kind: FailureKind | "gained" | "other-catalog";
  /** The flaw's id or the family's name; null where it is of the whole tree. */
  of: string | null;
  message: string;
  place: Pick<Place, "file" | "line"> | null;
}

export interface Gate {
  passes: boolean;
  /** The file that was compared with; null without one. */
  baseline: string | null;
  /** The day for which waivers were asked. */
  today: string;
  failures: GateNote[];
  notices: GateNote[];
}

/** A flaw that keeps a system from going live. */
export interface Blocking {
  id: string;
  severity: Severity;
  status: Status;
  /** Any of these would let it through. */
  requires: Status[];
}

/** What the `live:` of a target's `flawgate.yaml` says of it. */
export interface Live {
  ready: boolean;
  /** Of how many flaws it asks something. */
  required: number;
  blocking: Blocking[];
}

/** Of which part of an audit a result is; what is outside of it is unknown, `not-asked`. Nothing is waived in it. */
export interface ShardResult {
  /** From 1. */
  index: number;
  of: number;
  /** What alone was asked for; null for both. */
  only: "flaws" | "families" | null;
  /** One word each for the catalogue and its rules, for what was read, and for names and reproductions. */
  rules: string;
  content: string;
  asked: string;
  /** Every ignore comment in the tree, and whether a finding of this shard met it. */
  ignores: { place: string; reason: string | null; met: boolean }[];
}

/** The result of `flawgate check`, as `--format json` prints it. No times: the same input gives the same bytes. */
export interface AuditResult {
  version: 1;
  tool: { name: "flawgate"; version: string };
  target: { path: string; files: number; bytes: number; skipped: { file: string; reason: string }[] };
  /** With `--shard`. */
  shard?: ShardResult;
  flaws: FlawResult[];
  recurrences: Recurrence[];
  summary: Record<Status, number> & { recurrences: number };
  /** Of what is open or regressed; flaws that one repair mends count once. */
  distinctRootCauses: number;
  /** The same by severity: that of the worst flaw of each. */
  rootCauses: Record<Severity, number>;
  /** With `--gate`. */
  gate?: Gate;
  /** Where the target says what it asks for. */
  live?: Live;
}

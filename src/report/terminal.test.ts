import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { AuditResult, FlawResult, Status } from "../audit/result.js";
import { renderJson } from "./json.js";
import { cut, fits } from "./layout.js";
import { renderTerminal } from "./terminal.js";
import { visible } from "./visible.js";

const NOT_RUN = { verdict: "not-run", reason: null, expected: null, observed: null } as const;

function flaw(id: string, status: Status, over: Partial<FlawResult> = {}): FlawResult {
  return {
    id,
    series: id.slice(0, 1),
    title: `${id} does what it should not do`,
    layer: "rust",
    severity: "high",
    status,
    reason: status === "unknown" ? "no-rule" : null,
    anchors: [],
    findings: [],
    reproduction: NOT_RUN,
    ...over,
  };
}

function resultOf(flaws: FlawResult[], over: Partial<AuditResult> = {}): AuditResult {
  const summary = { open: 0, regressed: 0, disputed: 0, fixed: 0, clear: 0, unknown: 0, accepted: 0, recurrences: 0 };
  for (const { status } of flaws) summary[status]++;
  return {
    version: 1,
    tool: { name: "flawgate", version: "0.0.0" },
    target: { path: "a/tree", files: 41, bytes: 312345, skipped: [] },
    flaws,
    recurrences: [],
    summary,
    distinctRootCauses: 1,
    rootCauses: { critical: 0, high: 1, medium: 0, low: 0, info: 0 },
    ...over,
  };
}

const EXIT = {
  file: "_rust_kernel/src/lib.rs",
  line: 772,
  column: 9,
  endLine: 772,
  endColumn: 61,
  symbol: "process_intent › EXIT",
  message: "the exit is sized from `initial_size`, not from what is left of the position",
  trace: [{ file: "_rust_kernel/src/lib.rs", line: 771, message: "`base_size` is `slot.initial_size` whenever that is positive" }],
};

const sample = resultOf(
  [
    flaw("A1", "open", { findings: [EXIT] }),
    flaw("A2", "clear", { severity: "low" }),
    flaw("A3", "unknown", { reason: "undecided: the origin of `fill_size` is a call that is not in the tree, `venue.fill`, so that neither is shown" }),
    flaw("E1", "unknown"),
    flaw("E2", "unknown"),
  ],
  { target: { path: "a/tree", files: 41, bytes: 312345, skipped: [{ file: "big.bin", reason: "binary" }] } },
);

describe("renderTerminal", () => {
  it("shows the table, the findings, the unknowns and the point at the end", () => {
    expect(renderTerminal(sample, { columns: 80, color: false })).toBe(`flawgate 0.0.0
a/tree: 41 files, 312,345 bytes, 1 skipped
  skipped big.bin: binary

A  1 open, 1 unknown, 1 clear
  A1   high     open      A1 does what it should not do
  A2   low      clear     A2 does what it should not do
  A3   high     unknown   A3 does what it should not do

Findings

A1 high open  A1 does what it should not do
  _rust_kernel/src/lib.rs:772:9  process_intent › EXIT
    the exit is sized from \`initial_size\`, not from what is left of the position
      ← _rust_kernel/src/lib.rs:771  \`base_size\` is \`slot.initial_size\` whenever
        that is positive

Unknown

undecided  1
  A3   the origin of \`fill_size\` is a call that is not in the tree,
       \`venue.fill\`, so that neither is shown

no-rule  2
  E1–E2: no rule is written yet

Summary

high        1  A1

5 flaws: 1 open, 3 unknown, 1 clear. What is open has 1 distinct root cause: 1
high.
`);
  });

  it("says in colour what it says without", () => {
    const coloured = renderTerminal(sample, { columns: 80, color: true });
    expect(coloured).toContain("\u001b[");
    expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(sample, { columns: 80, color: false }));
  });

  const long = "x".repeat(300);
  const hostile = resultOf(
    [
      flaw("A1", "disputed", {
        title: `${"word ".repeat(30)}${long}`,
        findings: [{ ...EXIT, file: `${"deep/".repeat(40)}${long}.py`, symbol: long, message: `${long} \u001b[2J\u0007 \n 漢字${"漢".repeat(90)}`, trace: [{ file: long, line: 1, message: long }] }],
        reproduction: { verdict: "not-triggered", reason: null, expected: long, observed: null },
      }),
      flaw("A2", "unknown", { reason: `not-located: ${long}` }),
    ],
    {
      target: { path: `${long}\u001b]0;title\u0007`, files: 1, bytes: 1, skipped: Array.from({ length: 30 }, (_, i) => ({ file: `${long}${i}`, reason: "too large" })) },
      recurrences: [{ family: "silent-except", flaws: ["H3", "K4"], severity: "medium", findings: [EXIT] }],
    },
  );

  it.each([
    [80, false],
    [80, true],
    [120, true],
    [40, false],
  ])("fits in %i columns, colour %s", (columns, color) => {
    for (const line of renderTerminal(hostile, { columns, color }).split("\n")) expect(fits(line, columns), line).toBe(true);
  });

  it("lets no control character of the tree through", () => {
    expect(renderTerminal(hostile, { columns: 80, color: false })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it("lists some of what was skipped and says how much more there is", () => {
    expect(renderTerminal(hostile, { columns: 80, color: false })).toContain("… and 20 more: --format json lists all");
  });

  it("shows recurrences apart", () => {
    expect(renderTerminal(hostile, { columns: 80, color: false })).toContain("The same mistakes elsewhere\n\nsilent-except medium  as in H3, K4\n");
  });
});

describe("going live", () => {
  it("says what keeps it, the worst first, and what each must be", () => {
    const blocking = [
      { id: "A1", severity: "high" as const, status: "open" as const, requires: ["fixed" as const] }, { id: "A3", severity: "critical" as const, status: "clear" as const, requires: ["fixed" as const] },
      { id: "A4", severity: "low" as const, status: "open" as const, requires: ["fixed" as const, "clear" as const] },
    ];
    expect(renderTerminal(resultOf([], { live: { ready: false, required: 7, blocking } }), { columns: 80, color: false })).toMatch(
      /\nGoing live\n\nopen {2}2\n {2}must be fixed: A1\n {2}must be fixed or clear: A4\n\nclear {2}1\n {2}must be fixed: A3\n\n3 of 7 flaws asked for block going live\.\n$/,
    );
    expect(renderTerminal(resultOf([], { live: { ready: true, required: 1, blocking: [] } }), { columns: 80, color: false })).toContain("Nothing blocks going live: 1 flaw asked for, and each is as it must be.");
  });
});

describe("cut", () => {
  it.each([
    ["short", 10, "short"],
    ["exactly ten", 11, "exactly ten"],
    ["a longer text", 8, "a longe…"],
    ["漢字漢字", 5, "漢字…"],
  ])("%s to %i", (text, columns, expected) => {
    expect(cut(text, columns)).toBe(expected);
  });
});

describe("visible", () => {
  it.each([
    ["\u001b[31m", "\\x1b[31m"],
    ["a\nb\tc", "a\\nb\\tc"],
    ["\u202egnp.exe", "\\u202egnp.exe"],
    ["\ud800", "\\ud800"],
    ["é 漢 😀", "é 漢 😀"],
  ])("%j", (text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});

describe("renderJson", () => {
  it("is indented by two and ends with a newline", () => {
    expect(renderJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
  });
});

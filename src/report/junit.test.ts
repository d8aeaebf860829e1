import { describe, expect, it } from "vitest";
import { junitCases, junitProblems } from "../../tests/junit.js";
import { findingAt, flawOf, gateOf, resultOf } from "../../tests/results.js";
import { renderJunit } from "./junit.js";

const EXIT = findingAt("src/lib.rs", 2);
const base = "trading/";

describe("the schema", () => {
  it("refuses what is not JUnit XML", async () => {
    const xml = renderJunit(resultOf([flawOf("A1", "open")]), { base });
    expect(await junitProblems(xml)).toEqual([]);
    for (const [from, to] of [[' name="flawgate.A"', ""], ["<failure", "<failed"], ['tests="1"', 'tests="one"'], [/<testcase[^]*<\/testcase>/, "$&$&"], ["is wrong", "is wrong\u0001"]] as const) expect(await junitProblems(xml.replace(from, to)), String(from)).not.toEqual([]);
  });
});

describe("renderJunit", () => {
  it("has a case for each flaw, a suite for each series", async () => {
    const flaws = [
      flawOf("A1", "open", { findings: [EXIT] }),
      flawOf("A2", "clear", { anchors: [{ file: "src/lib.rs", line: 9, column: 1, symbol: "step" }] }),
      flawOf("A3", "unknown", { reason: "undecided: a call" }),
      flawOf("E1", "accepted", { reason: "until 2027-01-31, by us: soon" }),
      flawOf("E2", "disputed"),
      flawOf("E3", "fixed"),
    ];
    const xml = renderJunit(resultOf(flaws), { base });
    expect(xml).toContain('<testsuites name="flawgate" tests="6" failures="2" errors="0">\n  <testsuite name="flawgate.A" tests="3" failures="1" errors="0" skipped="1">');
    expect(await junitCases(xml)).toEqual([
      { classname: "flawgate.A", name: "A1: A1 is wrong", file: "trading/src/lib.rs", line: "2", outcome: "failure", type: "open", message: "open (high)", text: "open (high)\nsrc/lib.rs:2:3 process_intent › EXIT: the exit is sized from `initial_size`\n  ← src/lib.rs:1 `base` is `initial_size`" },
      { classname: "flawgate.A", name: "A2: A2 is wrong", file: "trading/src/lib.rs", line: "9", outcome: "passed", text: "" },
      { classname: "flawgate.A", name: "A3: A3 is wrong", outcome: "skipped", message: "unknown: undecided: a call", text: "unknown: undecided: a call" },
      { classname: "flawgate.E", name: "E1: E1 is wrong", outcome: "skipped", message: "accepted: until 2027-01-31, by us: soon", text: "accepted: until 2027-01-31, by us: soon" },
      { classname: "flawgate.E", name: "E2: E2 is wrong", outcome: "failure", type: "disputed", message: "disputed (high)", text: "disputed (high)" },
      { classname: "flawgate.E", name: "E3: E3 is wrong", outcome: "passed", text: "" },
    ]);
  });

  it("with a gate fails on what the gate fails on, in its words, and passes nothing that is there", async () => {
    const flaws = [flawOf("A1", "regressed", { findings: [EXIT] }), flawOf("A2", "open", { findings: [EXIT] }), flawOf("A3", "unknown", { reason: "not-located" }), flawOf("A4", "clear")];
    const place = { file: "flawgate.yaml", line: 3 };
    const gate = gateOf([
      { kind: "regressed", of: "A1", message: "it was gone and is back: A1 is wrong", place: EXIT },
      { kind: "lost", of: "A3", message: "it was clear, and now nobody knows (not-located)", place: null },
      { kind: "idle-waiver", of: "A4", message: "its waiver waives nothing; take it out", place },
      { kind: "idle-ignore", of: null, message: "this flawgate-ignore silences nothing; take it out", place },
      { kind: "idle-ignore", of: null, message: "this flawgate-ignore silences nothing; take it out", place: { ...place, line: 4 } },
      { kind: "nothing-located", of: null, message: "no flaw was located", place: null },
    ]);
    const cases = await junitCases(renderJunit(resultOf(flaws, { gate }), { base }));
    expect(cases.map(({ name, outcome, type, message }) => [name, outcome, type, message])).toEqual([
      ["A1: A1 is wrong", "failure", "regressed", "came back: it was gone and is back: A1 is wrong"],
      ["A2: A2 is wrong", "skipped", undefined, "open; it fails no gate"],
      ["A3: A3 is wrong", "failure", "lost", "is known no more: it was clear, and now nobody knows (not-located)"],
      ["A4: A4 is wrong", "failure", "idle-waiver", "idle waiver: its waiver waives nothing; take it out"],
      ["idle ignore: this flawgate-ignore silences nothing; take it out", "failure", "idle-ignore", "idle ignore: this flawgate-ignore silences nothing; take it out"],
      ["idle ignore: this flawgate-ignore silences nothing; take it out (2)", "failure", "idle-ignore", "idle ignore: this flawgate-ignore silences nothing; take it out"],
      ["nothing was located: no flaw was located", "failure", "nothing-located", "nothing was located: no flaw was located"],
    ]);
    expect(cases[5]).toMatchObject({ classname: "flawgate.gate", file: "trading/flawgate.yaml", line: "4" });
  });

  it("has the recurrences in a suite of their own, each under another name", async () => {
    const other = findingAt("src/lib.rs", 7);
    const recurrences = [{ family: "silent-except", flaws: ["H3"], severity: "medium" as const, findings: [EXIT, other] }];
    const outcomes = async (over: object): Promise<string[][]> => (await junitCases(renderJunit(resultOf([], { recurrences, ...over }), { base }))).map(({ classname, name, outcome }) => [classname, name, outcome]);
    const names = ["src/lib.rs › process_intent › EXIT", "src/lib.rs › process_intent › EXIT (2)"];
    expect(await outcomes({})).toEqual(names.map((name) => ["flawgate.recurrences.silent-except", name, "failure"]));
    const gate = gateOf([{ kind: "recurrence", of: "silent-except", message: other.message, place: other }]);
    expect(await outcomes({ gate })).toEqual([["flawgate.recurrences.silent-except", names[0], "skipped"], ["flawgate.recurrences.silent-except", names[1], "failure"]]);
  });
});

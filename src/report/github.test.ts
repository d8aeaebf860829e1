import { describe, expect, it } from "vitest";
import type { AuditResult, GateNote } from "../audit/result.js";
import { findingAt, flawOf, gateOf, resultOf } from "../../tests/results.js";
import { readCommands } from "../../tests/workflow-commands.js";
import { renderGithub } from "./github.js";

const EXIT = findingAt("src/lib.rs", 2);
const options = { flaws: new Map([["A1", { repair: "Cap it." }]]), base: "trading/" };
const rendered = (result: AuditResult): string => renderGithub(result, options);

describe("renderGithub", () => {
  it("annotates what was found, by severity, what matters most first", () => {
    const flaws = [flawOf("A1", "open", { findings: [EXIT], severity: "medium" }), flawOf("A2", "clear"), flawOf("A3", "disputed", { severity: "critical" }), flawOf("A4", "open", { findings: [{ ...EXIT, endLine: 4 }], severity: "low" })];
    const recurrences = [{ family: "silent-except", flaws: ["H3"], severity: "high" as const, findings: [EXIT] }];
    expect(rendered(resultOf(flaws, { recurrences }))).toBe(
      [
        "::error title=A3%3A disputed (critical)::A3 is wrong. disputed.",
        "::error file=trading/src/lib.rs,line=2,endLine=2,col=3,endColumn=9,title=silent-except%3A recurrence (high)::the exit is sized from `initial_size`.",
        "::warning file=trading/src/lib.rs,line=2,endLine=2,col=3,endColumn=9,title=A1%3A open (medium)::the exit is sized from `initial_size`.%0ARepair: Cap it.",
        "::notice file=trading/src/lib.rs,line=2,endLine=4,title=A4%3A open (low)::the exit is sized from `initial_size`.",
        "4 annotations.\n",
      ].join("\n"),
    );
  });

  it("with a gate annotates what fails it, what it tolerates and what is gained, and nothing that was known", () => {
    const flaws = [flawOf("A1", "regressed", { findings: [EXIT] }), flawOf("A2", "open", { findings: [EXIT] }), flawOf("A3", "clear"), flawOf("A4", "open", { findings: [EXIT] })];
    const gate = gateOf(
      [
        { kind: "idle-waiver", of: "A3", message: "it waives nothing; take it out", place: { file: "flawgate.yaml", line: 7 } },
        { kind: "appeared", of: "A4", message: "it is open, and the baseline does not know it: A4 is wrong", place: EXIT },
        { kind: "regressed", of: "A1", message: "it was gone and is back: A1 is wrong", place: EXIT },
      ],
      [{ kind: "gained", of: "A3", message: "it was open and is clear: A3 is wrong", place: null }, { kind: "idle-ignore", of: null, message: "it silences nothing", place: { file: "a.py", line: 1 } }],
    );
    expect(rendered(resultOf(flaws, { gate }))).toBe(
      [
        "::error file=trading/src/lib.rs,line=2,endLine=2,col=3,endColumn=9,title=A1%3A came back::it was gone and is back: A1 is wrong.%0Athe exit is sized from `initial_size`.%0ARepair: Cap it.",
        "::error file=trading/src/lib.rs,line=2,endLine=2,col=3,endColumn=9,title=A4%3A is new::it is open, and the baseline does not know it: A4 is wrong.%0Athe exit is sized from `initial_size`.",
        "::error file=trading/flawgate.yaml,line=7,title=A3%3A idle waiver::it waives nothing; take it out.",
        "::warning file=trading/a.py,line=1,title=idle ignore::it silences nothing.",
        "::notice title=A3%3A gained::it was open and is clear: A3 is wrong.",
        "The gate does not pass, against flawgate.baseline.json: 1 came back, 1 is new, 1 idle waiver.\n",
      ].join("\n"),
    );
  });

  it("shows ten of each level, regressions first, and says how many more there are", () => {
    const notes = (kind: GateNote["kind"], number: number): GateNote[] => Array.from({ length: number }, (_, index) => ({ kind, of: null, message: `${kind} ${index}`, place: null }));
    const text = rendered(resultOf([], { gate: gateOf([...notes("lost", 12), ...notes("regressed", 3)], [...notes("recurrence", 11), ...notes("gained", 40)]) }));
    const commands = readCommands(text);
    expect(commands.map(({ name }) => name)).toEqual(["error", "warning", "notice"].flatMap((level) => Array<string>(10).fill(level)));
    expect(commands.slice(0, 4).map(({ data }) => data)).toEqual(["regressed 0.", "regressed 1.", "regressed 2.", "lost 0."]);
    expect(text.split("\n").at(-2)).toBe("The gate does not pass, against flawgate.baseline.json: 3 came back, 12 is known no more. Not shown: 5 more errors, 1 more warning, 30 more notices, since GitHub shows 10 of each a step; --format markdown lists all.");
  });

  it("is read back by GitHub as what was written", () => {
    const file = "a,b:c%0A\nd=e.py";
    const message = "100% of\r\n`a::b`, c: ::error::d";
    const [command] = readCommands(rendered(resultOf([flawOf("A1", "open", { findings: [findingAt(file, 2, { message })] })])));
    expect(command).toEqual({ name: "error", properties: { file: `trading/${file}`, line: "2", endLine: "2", col: "3", endColumn: "9", title: "A1: open (high)" }, data: `${message}.\nRepair: Cap it.` });
  });
});

import fc from "fast-check";
import { lexer, type Token } from "marked";
import { describe, expect, it } from "vitest";
import type { AuditResult, FlawResult, Status } from "../audit/result.js";
import { codeSpan, escapeMarkdown, markdownMessage } from "./markdown-text.js";
import { renderMarkdown } from "./markdown.js";
import { visible } from "./visible.js";

const NOT_RUN = { verdict: "not-run", reason: null, expected: null, observed: null } as const;

function flaw(id: string, status: Status, over: Partial<FlawResult> = {}): FlawResult {
  return { id, series: id.slice(0, 1), title: `${id} is wrong`, layer: "rust", severity: "high", status, reason: null, anchors: [], findings: [], reproduction: NOT_RUN, ...over };
}

function resultOf(flaws: FlawResult[], over: Partial<AuditResult> = {}): AuditResult {
  const summary = { open: 0, regressed: 0, disputed: 0, fixed: 0, clear: 0, unknown: 0, accepted: 0, recurrences: 0 };
  for (const { status } of flaws) summary[status]++;
  return {
    version: 1,
    tool: { name: "flawgate", version: "0.0.0" },
    target: { path: "a/tree", files: 41, bytes: 312345, skipped: [{ file: "big.rs", reason: "binary" }] },
    flaws,
    recurrences: [],
    summary,
    distinctRootCauses: 1,
    rootCauses: { critical: 0, high: 1, medium: 0, low: 0, info: 0 },
    ...over,
  };
}

const EXIT = {
  file: "src/lib.rs",
  line: 772,
  column: 9,
  endLine: 772,
  endColumn: 61,
  symbol: "process_intent › EXIT",
  message: "the exit is sized from `initial_size`, not from what is left",
  trace: [{ file: "src/lib.rs", line: 771, message: "`base_size` is `slot.initial_size`" }],
};

const known = new Map([["A1", { consequence: "It asks for more than is held.", repair: "Cap it at `slot.size`." }]]);

/** Tokens of every level, in order. */
function flat(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const inner = [...("tokens" in token ? (token.tokens ?? []) : []), ...(token.type === "list" ? (token["items"] as Token[]) : [])];
    return inner.length > 0 ? [token, ...flat(inner)] : [token];
  });
}

/** What a reader sees of a line of text. */
function shown(markdown: string): string {
  const leaves = flat(lexer(`x ${markdown} x`)).filter((token) => !("tokens" in token));
  return leaves
    .map((token) => {
      if (token.type === "html" && token.raw === "<!-- -->") return "";
      if (token.type === "text") return token.raw;
      if (token.type === "escape" || token.type === "codespan") return String(token["text"]);
      return `\ue000${token.type}`;
    })
    .join("");
}

const HOSTILE = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."`*_[]()<>|~$#&!@\\:./- \n\u001b\u202eab1".split("")) }),
  fc.constantFrom("<script>alert(1)</script>", "[x](javascript:alert(1))", "![x](http://e.vil/p.png)", "https://e.vil", "www.e.vil", "a@e.vil", "__init__", "<!-- ", "-->", "&lt;", "| x | y |", "``` x"),
);

describe("escapeMarkdown", () => {
  it.each([
    ["__init__ and slot_size", "\\_\\_init\\_\\_ and slot_size"],
    ["a | b <i> [x](y) @me #1", "a \\| b \\<i\\> \\[x\\](y) @<!-- -->me \\#1"],
    ["https://e.vil www.e.vil", "https\\://e.vil www\\.e.vil"],
    ["two\nlines\u001b[2J", "two\\\\nlines\\\\x1b\\[2J"],
  ])("%j", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it("is read back as the text itself, whatever it is", () => {
    fc.assert(fc.property(HOSTILE, (text) => { expect(shown(escapeMarkdown(text))).toBe(["x", visible(text).trim(), "x"].join(" ")); }), { numRuns: 500 });
  });
});

describe("codeSpan", () => {
  it("is one code span that shows the text", () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const tokens = flat(lexer(`x ${codeSpan(text)}`)).filter(({ type }) => type === "codespan");
        const expected = visible(text);
        // Markdown takes one space from each side where both have one.
        expect(tokens.map((token) => String((token as { text?: unknown }).text))).toEqual(expected.trim() === "" ? [] : [expected]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("markdownMessage", () => {
  it.each([
    ["`a_b` is *not* `c`", "`a_b` is \\*not\\* `c`"],
    ["one ` alone", "one \\` alone"],
    ["empty `` pair", "empty \\`\\` pair"],
  ])("%j", (text, expected) => {
    expect(markdownMessage(text)).toBe(expected);
  });

  it("lets nothing through but text and code", () => {
    fc.assert(fc.property(fc.array(HOSTILE).map((parts) => parts.join("`")), (text) => { expect(shown(markdownMessage(text))).not.toContain("\ue000"); }), { numRuns: 500 });
  });
});

describe("renderMarkdown", () => {
  it("shows each flaw once: what is open with its cost and repair, what is gone, what nobody knows", () => {
    const sample = resultOf([
      flaw("A1", "open", { findings: [EXIT] }),
      flaw("A2", "clear", { severity: "low", reason: "not proved by a reproduction: every origin is sound" }),
      flaw("A3", "unknown", { reason: "undecided: `venue.fill` is not in the tree" }),
      flaw("E1", "unknown", { reason: "no-rule" }),
      flaw("E2", "unknown", { reason: "no-rule" }),
      flaw("E3", "disputed", { reproduction: { verdict: "triggered", reason: null, expected: "<= 1", observed: "2" } }),
    ]);
    expect(renderMarkdown(sample, { flaws: known })).toBe(`# Flaws in \`a/tree\`

flawgate 0.0.0 on 41 files with 312,345 bytes; 1 skipped.

**6 flaws:** 1 disputed, 1 open, 3 unknown, 1 clear. What is open has 1 distinct root cause: 1 high.

| series | disputed | open | unknown | clear |
|---|--:|--:|--:|--:|
| A |  | 1 | 1 | 1 |
| E | 1 |  | 2 |  |
| all | 1 | 1 | 3 | 1 |

| severity | flaws | open root causes | |
|---|--:|--:|---|
| high | 2 | 1 | A1 E3 |

## Disputed

The rule and the reproduction contradict each other.

### E3: E3 is wrong

high, rust

- Reproduction triggered; expected: \\<= 1; observed: 2

## Open

### A1: A1 is wrong

high, rust

- \`src/lib.rs:772:9\` in \`process_intent › EXIT\`: the exit is sized from \`initial_size\`, not from what is left
  - \`src/lib.rs:771\` \`base_size\` is \`slot.initial_size\`
- Costs: It asks for more than is held.
- Repair: Cap it at \`slot.size\`.

## Clear

The rule finds nothing; no reproduction proves it.

- **A2** (low) A2 is wrong: not proved by a reproduction: every origin is sound

## Unknown

Not found is not good news: these may be there.

### undecided: 1

- **A3** (high) A3 is wrong: \`venue.fill\` is not in the tree

### no-rule: 2

- E1–E2: no rule is written yet

## Skipped

- \`big.rs\`: binary
`);
  });

  it("says on what a clear one rests", () => {
    const ground = { because: "sound" as const, place: { file: "src/lib.rs", line: 7, column: 3 }, symbol: "process_intent", seen: "`exit_size` comes from `slot.size`", holds: '{"derives":{"from":"size"}}' };
    const textOf = (grounds: FlawResult["grounds"]): string => renderMarkdown(resultOf([flaw("A2", "clear", { grounds: grounds! })]), { flaws: known });
    expect(textOf([ground, ground])).toContain("\n  - It rests on this: at `src/lib.rs:7` in `process_intent` what its rule calls sound holds (`exit_size` comes from `slot.size`); and 1 more alike\n");
    expect(textOf([{ because: "gone", place: null, symbol: "wait", seen: "there is no function `wait`", holds: null }])).toContain("\n  - It rests on this: where it would live is gone, and it can live nowhere else (there is no function `wait`)\n");
  });

  it("says what keeps it from going live, before the flaws", () => {
    const live = { ready: false, required: 3, blocking: [{ id: "A2", severity: "low" as const, status: "clear" as const, requires: ["fixed" as const] }] };
    expect(renderMarkdown(resultOf([flaw("A2", "clear")], { live }), { flaws: known })).toContain("\n## Going live\n\n**1 of 3 flaws asked for blocks going live.**\n\n- **clear**, must be fixed: A2\n\n## Clear\n");
  });

  it("keeps its shape, whatever the tree is called and holds", () => {
    const shapeOf = (text: string): string[] => {
      const hostile = { ...EXIT, file: `${text}.py`, symbol: text, message: `\`${text}\` ${text}`, trace: [{ file: text, line: 1, message: text }] };
      const document = renderMarkdown(
        resultOf([flaw("A1", "open", { findings: [hostile] }), flaw("A2", "unknown", { reason: `undecided: ${text}` })], {
          target: { path: text, files: 1, bytes: 1, skipped: [{ file: text, reason: text }] },
          recurrences: [{ family: "silent-except", flaws: ["H3"], severity: "low", findings: [hostile] }],
        }),
        { flaws: known },
      );
      expect(document).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      return flat(lexer(document))
        .map((token) => (token.type === "heading" ? `heading ${token["depth"] as number}` : token.type))
        .filter((type) => !["text", "escape", "codespan", "space", "html"].includes(type));
    };
    const plain = shapeOf("plain");
    fc.assert(fc.property(HOSTILE, (text) => { expect(shapeOf(text)).toEqual(plain); }), { numRuns: 300 });
  });
});

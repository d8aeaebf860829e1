import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Program } from "../src/analysis/program.js";
import { homeOf } from "../src/audit/layers.js";
import { loadCatalog } from "../src/catalog/load.js";
import { languageOf } from "../src/syntax/language.js";
import { parseModule, readyParsers } from "../src/syntax/parse.js";
import { loadRules } from "../src/rules/load.js";
import { judgeRule } from "../src/rules/verdict.js";

const rules = [...loadRules().values()];
const { byId } = loadCatalog();
beforeAll(readyParsers);

interface Source {
  path: string;
  text: string;
}

/** Every file of every flawed example, at the path that it stands for. */
const sources: Source[] = rules.flatMap(({ folder }) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .filter((name) => name.startsWith("flawed.") && /\.(rs|py|ts)$/.test(name))
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return { path: /path:\s*(\S+)/.exec(text.split("\n", 1)[0]!)?.[1] ?? name.slice(name.lastIndexOf("/") + 1), text };
    }),
);

/** What every rule says of one file: it must say something, and give places that are in the text. */
function judgeAll({ path, text }: Source): void {
  const module = parseModule(path, text);
  const program = new Program([module]);
  for (const { rule } of rules) {
    const verdict = judgeRule(rule, program, homeOf(byId.get(rule.flaw)!.layer));
    expect(["present", "absent", "unknown"]).toContain(verdict.is);
    if (verdict.is === "present") expect(verdict.findings).not.toEqual([]);
    else expect([verdict.reason === "", verdict.findings]).toEqual([false, []]);
    for (const { span } of [...verdict.anchors, ...verdict.findings, ...verdict.findings.flatMap((f) => f.trace)]) {
      expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
    }
  }
}

const source = fc.constantFrom(...sources);
const other = (one: Source): fc.Arbitrary<Source> => fc.constantFrom(...sources.filter((s) => languageOf(s.path) === languageOf(one.path)));
const within = (text: string): fc.Arbitrary<number> => fc.integer({ min: 0, max: text.length });
const word = fc.constantFrom("constructor", "__proto__", "self", "=>", "match x {", "}", ")", '"', "'''", "if", "\n", "\n    ", "\ufeff", "\u2028", "\ud800", "…", "/*", "//", "#", "async ", "lambda: ", "|x|", "?");
const options = { numRuns: Number(process.env["FUZZ_RUNS"] ?? 60), ...(process.env["FUZZ_SEED"] === undefined ? {} : { seed: Number(process.env["FUZZ_SEED"]) }) };

describe("the rules on a flawed example", () => {
  it("that is cut short or lost its start never throw", () => {
    const cut = source.chain((s) => fc.tuple(within(s.text), within(s.text)).map(([a, b]) => ({ ...s, text: s.text.slice(Math.min(a, b), Math.max(a, b)) })));
    fc.assert(fc.property(cut, judgeAll), options);
  });

  it("with a piece of another in it never throw", () => {
    const spliced = source.chain((s) =>
      other(s).chain((o) =>
        fc.tuple(within(s.text), within(s.text), within(o.text), within(o.text)).map(([a, b, c, d]) => ({ ...s, text: s.text.slice(0, a) + o.text.slice(Math.min(c, d), Math.max(c, d)) + s.text.slice(b) })),
      ),
    );
    fc.assert(fc.property(spliced, judgeAll), options);
  });

  it("whose lines are shuffled, doubled or dropped never throw", () => {
    const shuffled = source.chain((s) => {
      const lines = s.text.split("\n");
      return fc.array(fc.integer({ min: 0, max: lines.length - 1 }), { maxLength: lines.length * 2 }).map((order) => ({ ...s, text: order.map((i) => lines[i]!).join("\n") }));
    });
    fc.assert(fc.property(shuffled, judgeAll), options);
  });

  it("with words put in, or its names exchanged, never throw", () => {
    const noisy = source.chain((s) =>
      fc.array(fc.tuple(within(s.text), word), { maxLength: 8 }).map((puts) => ({ ...s, text: puts.reduce((text, [at, w]) => text.slice(0, at) + w + text.slice(at), s.text) })),
    );
    const renamed = source.chain((s) => {
      const names = [...new Set(s.text.match(/[A-Za-z_]\w+/g) ?? [])];
      return fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names, "constructor", "__proto__", "toString")), { minLength: 1, maxLength: 6 }).map((pairs) => {
        const to = new Map(pairs);
        return { ...s, text: s.text.replace(/[A-Za-z_]\w+/g, (name) => to.get(name) ?? name) };
      });
    });
    fc.assert(fc.property(fc.oneof(noisy, renamed), judgeAll), options);
  });

  it("together with all others of its language never throw", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: 2, maxLength: 12 }), (some) => {
        const program = new Program(some.map((s, i) => parseModule(`d${i}/${s.path}`, s.text)));
        for (const { rule } of rules) expect(judgeRule(rule, program, homeOf(byId.get(rule.flaw)!.layer)).is).toMatch(/present|absent|unknown/);
      }),
      { ...options, numRuns: Math.ceil(options.numRuns / 3) },
    );
  });
});

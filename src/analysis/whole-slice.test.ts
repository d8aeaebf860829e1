import { beforeAll, expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { discover } from "../audit/discover.js";
import { printExpression } from "../model/print.js";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { Budget } from "./budget.js";
import { Program } from "./program.js";
import { cutSlice, slice, wholeSlice, type Step } from "./slice.js";

beforeAll(readyParsers);

it("a slice cut from the whole is the one that stopped there, for as many steps", () => {
  const { files } = discover(fileURLToPath(new URL("../../fixtures/pink/audited", import.meta.url)));
  const program = new Program(files.map((f) => parseModule(f.path, f.text)));
  const looksFor = (wanted: number) => (step: Step): boolean => printExpression(step.expr).length % 7 === wanted;
  let compared = 0;
  for (const fn of program.functions)
    for (const node of fn.flow.nodes)
      for (const { value } of node.defines) {
        if (value === null || node.statement!.start % 3 !== 0) continue;
        const at = { fn, node, frame: null };
        const whole = wholeSlice(program, value, at);
        if (whole === null) continue;
        for (const wanted of [0, 3, 5]) {
          const [stopped, cut] = [new Budget(), new Budget()];
          const shown = (steps: readonly Step[]): unknown[] => steps.map((s) => [printExpression(s.expr), s.at.fn.id, s.via, s.leaf, s.object]);
          const expected = slice(program, stopped, value, at, looksFor(wanted));
          if (!expected.complete) continue;
          expect(shown(cutSlice(whole, cut, looksFor(wanted)).steps)).toEqual(shown(expected.steps));
          expect(cut.used).toBe(stopped.used);
          compared++;
        }
      }
  expect(compared).toBeGreaterThan(1000);
}, 60_000);

/** The venue's contract table has a hole: an instrument without tick or step. It is refused by name before any price is rounded to nothing. */
import { expect, it } from "vitest";
import { InstrumentSchema } from "../../../src/dita/contracts/instrument.js";
import { parse } from "../../../src/dita/contracts/parse.js";

it.each(["0", "0.0", "-0.1", "", undefined])("E16: a tick or step of %j is no instrument", (grain) => {
  const known = { asset: "BTC-USDT", tick: "0.1", step: "0.001" };
  expect(parse(InstrumentSchema, known).ok).toBe(true);
  for (const field of ["tick", "step"]) {
    const parsed = parse(InstrumentSchema, { ...known, [field]: grain });
    expect(parsed.ok ? [] : parsed.problems).toEqual([expect.stringMatching(`^${field}: `)]);
  }
});

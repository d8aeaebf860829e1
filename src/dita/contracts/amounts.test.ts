import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { CountedSizeSchema, MoneySchema, type Money, PriceSchema, ShareSchema, SizeSchema, money, price, renderMoney, renderPrice, renderSize, size, valueOf } from "./amounts.js";
import { parse } from "./parse.js";

const problem = (schema: z.ZodType, raw: unknown): string => {
  const parsed = parse(schema, raw);
  return parsed.ok ? "" : parsed.problems.join("; ");
};

describe("amounts", () => {
  it("are exact where binary floats are not", () => {
    expect(price("0.1") + price("0.2")).toBe(price("0.3"));
    expect(valueOf(price("0.1"), size("3"))).toBe(money("0.3"));
    expect(renderMoney(valueOf(price("0.0000000001"), size("0.0000000001")))).toBe("0.00000000000000000001");
  });

  it("come as text or as a number of JSON, and go as text", () => {
    expect(PriceSchema.parse(64123.5)).toBe(price("64123.5"));
    expect(SizeSchema.parse("1e-7")).toBe(size("0.0000001"));
    expect(renderPrice(price("64123.50"))).toBe("64123.5");
    expect(renderSize(size("100"))).toBe("100");
    expect(renderMoney(money("-0.25"))).toBe("-0.25");
  });

  it("come back as they went", () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), (units) => MoneySchema.parse(z.encode(MoneySchema, units as Money)) === units));
  });

  it.each([
    [PriceSchema, NaN],
    [PriceSchema, Infinity],
    [PriceSchema, "Infinity"],
    [PriceSchema, ""],
    [PriceSchema, "12a"],
    [PriceSchema, 0],
    [PriceSchema, -1],
    [PriceSchema, 1e300],
    [PriceSchema, "1000000000.1"],
    [SizeSchema, 0],
    [SizeSchema, 0.1 + 0.2],
    [SizeSchema, "0.00000000001"],
    [SizeSchema, 10n],
    [SizeSchema, null],
    [SizeSchema, undefined],
    [CountedSizeSchema, "-0.1"],
    [ShareSchema, 1.1],
  ])("refuses what is none: %#", (schema, raw) => {
    expect(problem(schema, raw)).not.toBe("");
  });

  it("says why", () => {
    expect(problem(SizeSchema, 0.1 + 0.2)).toBe("(all): a size of at most 10 decimals, not 0.30000000000000004");
    expect(problem(PriceSchema, "1e300")).toBe("(all): a price from 0.0000000001 to 1000000000, not 1e300");
  });
});

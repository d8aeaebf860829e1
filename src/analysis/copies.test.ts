import { beforeAll, describe, expect, it } from "vitest";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { likeness } from "./copies.js";
import { Program } from "./program.js";

beforeAll(readyParsers);

const like = (a: string, b: string): number => {
  const [f, g] = new Program([parseModule("a.py", a), parseModule("b.py", b)]).functions.filter((fn) => fn.decl.name === "f");
  return likeness(f!, g!);
};
const READ = "def f(raw):\n    size = float(raw['size'])\n    side = Side(raw['side'])\n    return Slot(size=size, side=side)\n";

describe("likeness", () => {
  it("is whole for a copy, however it is spaced, and for one that was added to", () => {
    expect(like(READ, READ.replaceAll("    ", "  "))).toBe(1);
    expect(like(READ, READ.replace("    return", "    log(size)\n    return"))).toBe(1);
  });

  it("is none for something else, and for what only hands on", () => {
    expect(like(READ, "def f(raw):\n    check(raw)\n    return store.load(raw['id'])\n")).toBe(0);
    expect(like("def f(raw): return decode(raw)\n", "def f(raw): return decode(raw)\n")).toBe(0);
  });

  it("sees a record that is read field by field as its fields", () => {
    const fields = ["trade_id", "asset", "side", "size", "entry_price", "leverage", "realized_pnl"].map((n) => `${n}=raw['${n}']`);
    expect(like(`def f(raw):\n    now = 1\n    return Slot(${fields.join(", ")})\n`, `def f(raw):\n    at = raw\n    return Slot(${[...fields].reverse().join(", ")})\n`)).toBeGreaterThan(0.6);
  });
});

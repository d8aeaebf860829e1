import { describe, expect, it } from "vitest";
import type { Status } from "./messages.js";
import { sessionCommand } from "./command-line.js";
import { runSession } from "./session.js";
import { comparisonLines, lineView, picture } from "./view.js";

it("ends with the exchange's books, whatever goes wrong and wherever the process is killed", async () => {
  const lines: string[] = [];
  const comparisons = await runSession({ steps: 12, seed: 3, hasFaults: true, killEvery: 6 }, lineView((line) => lines.push(line)));
  expect(comparisonLines(comparisons).filter((line) => line.includes("DIFFERS"))).toEqual([]);
  expect(comparisons.map(({ what }) => what)).toEqual(["realized", "fees", "funding", "capital", "positions", "open orders", "sent twice"]);
  expect(lines.filter((line) => line.startsWith("killed"))).toHaveLength(2);
});

it.each([
  [["--steps", "0"], "--steps is a whole number from 1, not 0"],
  [["--kill-every", "x"], "--kill-every is a whole number from 2, not x"],
  [["--slots", "3"], "--slots"],
])("refuses what it does not understand: %j", async (options, reason) => {
  const lines: string[] = [];
  expect(await sessionCommand(options, (line) => lines.push(line))).toBe(2);
  expect(lines.join()).toContain(reason);
});

const STATUS: Status = {
  step: 7,
  slots: [
    { slotId: 0, tradeId: "p1-0", stage: "EXIT_WORKING", side: "LONG", asset: "BTC-USDT", size: "0.0042", order: "p1-0-x1 ACKED 0/0.0042", pnl: "-0.125" },
    { slotId: 1, tradeId: "", stage: "IDLE", side: "FLAT", asset: "", size: "0", order: "", pnl: "0" },
  ],
  isFlat: false,
  capital: "25000.123456",
  equity: "24999.998456",
  realizedPnl: "1",
  feesPaid: "0.5",
  adjustments: "0",
  trades: 3,
  events: ["slot 0 EXIT_ORDER_REQUESTED → EXIT_REQUESTED"],
  faults: [],
};

describe("on a terminal", () => {
  it("slots, orders, capital and the latest events are one picture, as wide as it is", () => {
    expect(picture(STATUS, STATUS.events, 200).split("\n")).toEqual([
      "step 7   capital 25000.12   equity 25000.00   fees 0.50   3 trades closed",
      "",
      "   stage                    position               profit     order",
      "0  EXIT_WORKING             LONG 0.0042 BTC-USDT   -0.13      p1-0-x1 ACKED 0/0.0042",
      "1  IDLE",
      "",
      "slot 0 EXIT_ORDER_REQUESTED → EXIT_REQUESTED",
    ]);
    expect(Math.max(...picture(STATUS, STATUS.events, 30).split("\n").map(({ length }) => length))).toBe(30);
  });
});

it("what differs is said", () => {
  expect(comparisonLines([{ what: "fees", kernel: "1.00", exchange: "2.00", isSame: false }])[1]).toBe("fees                      1.00              2.00  DIFFERS");
});

/** Half of a long is sold with a gain, the other half is marked higher. What is unrealized is in the equity once, and not in the capital. */
import { expect, it } from "vitest";
import { money } from "../../../src/dita/contracts/amounts.js";
import { capital, equity, unrealizedPnl } from "../../../src/dita/kernel/state.js";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("J2: equity is capital and what is unrealized, once", () => {
  const desk = new Desk().hold("1", ["0.5", "0.5"]);
  desk.ask({ action: "EXIT" });
  desk.tell({ kind: "FULL_FILL", price: "110", filledSize: "0.5", fee: "1" });
  desk.ask({ action: "MARK", asset: "BTC-USDT", price: "120" });
  expect(capital(desk.state.account)).toBe(money("25004"));
  expect(unrealizedPnl(desk.state)).toBe(money("10"));
  expect(equity(desk.state)).toBe(money("25014"));
});

/** A trade is made, a command is refused, the venue falls silent, a cycle fails. Each leaves a line in the log that says what it was. */
import { expect, inject, it } from "vitest";
import { BundleRig } from "../../../src/dita/launcher/bundle-rig.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("K1: whatever happens leaves a line", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using rig = new BundleRig(account);
  const bundle = await rig.start({}, rig.enter(), rig.enter("t2"));
  const lines = (...texts: string[]): boolean => rig.logged.some((line) => texts.every((text) => line.includes(text)));
  await bundle.cycle();
  expect(lines('"intent"', '"OK"', "POSITION_OPEN")).toBe(true);
  expect(lines('"event"', "ORDER_FILLED")).toBe(true);
  await bundle.cycle();
  expect(lines('"intent refused"', "SLOT_BUSY")).toBe(true);
  await account.faults([{ at: "balance", do: "reject", code: 100001 }]);
  await bundle.runtime.reconcileAccount();
  expect(lines('"fault"', "VenueUnavailable")).toBe(true);
  bundle.runtime.step = () => Promise.reject(new Error("an engine that fails"));
  await bundle.cycle();
  expect(lines('"a cycle failed"', "an engine that fails")).toBe(true);
});

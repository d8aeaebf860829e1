/** Funding was taken from the wallet while we traded. Reconciled, the account has what the exchange says, and the difference is told and not hidden. */
import { expect, it } from "vitest";
import { minus, money } from "../../../src/dita/contracts/amounts.js";
import type { KernelEvent } from "../../../src/dita/kernel/events.js";
import { capital } from "../../../src/dita/kernel/state.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("A6: capital is reconciled with the venue's wallet and not with our own number", async () => {
  const rig = new Rig();
  const told: KernelEvent[] = [];
  await using kernel = await rig.open({ onEvents: (events) => told.push(...events) });
  await kernel.processIntent(rig.enter());
  const wallet = rig.venue.wallet.bind(rig.venue);
  rig.venue.wallet = async () => minus(await wallet(), money("12.5"));

  expect(capital(kernel.state.account)).not.toBe(await rig.venue.wallet());
  expect(await kernel.reconcileCapital()).toBe(money("-12.5"));
  expect(capital(kernel.state.account)).toBe(await rig.venue.wallet());
  expect(told.at(-1)).toMatchObject({ type: "CAPITAL_CORRECTED", drift: money("-12.5") });
});

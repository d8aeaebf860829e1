/** The venue takes five hundredths of a percent of what is traded. After a round at one price the account has lost exactly the two fees, as the wallet has. */
import { expect, it } from "vitest";
import { money } from "../../../src/dita/contracts/amounts.js";
import { capital } from "../../../src/dita/kernel/state.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("A7: what the venue charges is taken off the capital", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  await kernel.processIntent(rig.exit("EXIT_RESIDUAL"));
  expect(kernel.slot(0)).toMatchObject({ fsmState: "CLOSED", realizedPnl: 0n, feesPaid: money("0.1") });
  expect(capital(kernel.state.account)).toBe(money("24999.9"));
  expect(capital(kernel.state.account)).toBe(await rig.venue.wallet());
});

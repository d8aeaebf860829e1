/** A long from 100 to 110 earns 10, and the venue keeps its share of both sides. The account has the rest, leg by leg, and not the 10. */
import { expect, it } from "vitest";
import { money, price } from "../../../src/dita/contracts/amounts.js";
import { capital } from "../../../src/dita/kernel/state.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("E18: each result is settled with the fee of its fill", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const { account } = kernel.state;
  await kernel.processIntent(rig.enter());
  rig.venue.scenario.price = price("110");
  for (const [result, fees] of [["5", "0.0775"], ["10", "0.105"]] as const) {
    await kernel.processIntent(rig.exit());
    expect(kernel.state.account).toMatchObject({ realizedPnl: money(result), feesPaid: money(fees) });
    expect(capital(kernel.state.account)).toBe(capital({ ...account, realizedPnl: money(result), feesPaid: money(fees) }));
    expect(capital(kernel.state.account)).toBe(await rig.venue.wallet());
  }
});

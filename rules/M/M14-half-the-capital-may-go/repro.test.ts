/** A slot is closed and entered again, five times, at changing prices. The capital is to the last unit what was made and what was paid, and the venue's wallet. */
import { expect, it } from "vitest";
import { price, size, valueOf } from "../../../src/dita/contracts/amounts.js";
import { capital } from "../../../src/dita/kernel/state.js";
import { RIG_CONFIG, Rig } from "../../../src/dita/bridge/rig.js";

it("M14: re-entry loses nothing", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  let expected = RIG_CONFIG.initialCapital as bigint;
  for (let trade = 0; trade < 5; trade++) {
    const [entry, exit] = [price("100.3"), price(trade % 2 === 0 ? "107.7" : "99.1")];
    rig.venue.scenario.price = entry;
    await kernel.processIntent(rig.enter(`t${trade}`, []));
    rig.venue.scenario.price = exit;
    await kernel.processIntent(rig.exit());
    const [paid, got] = [valueOf(entry, size("1")), valueOf(exit, size("1"))];
    expected += got - paid - ((got + paid) * 5n) / 10_000n;
    expect(capital(kernel.state.account)).toBe(expected);
    expect(await rig.venue.wallet()).toBe(expected);
  }
});

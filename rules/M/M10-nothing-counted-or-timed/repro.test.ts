/** Three commands, of which one is carried out, and one fill. Each is counted by what became of it, and how long the exchange and a cycle took is measured. */
import { expect, inject, it } from "vitest";
import { BundleRig } from "../../../src/dita/launcher/bundle-rig.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("M10: what becomes of commands is counted, and how long it takes is timed", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using rig = new BundleRig(account);
  const bundle = await rig.start({}, rig.enter(), rig.enter("t2"), rig.enter("t3"));
  for (let cycles = 0; cycles < 3; cycles++) await bundle.cycle();
  const metrics = await (await fetch(`http://127.0.0.1:${bundle.healthPort}/metrics`)).text();
  for (const line of ['dita_intents_total{code="OK"} 1', 'dita_intents_total{code="SLOT_BUSY"} 2', 'dita_events_total{type="ORDER_FILLED"} 1', "dita_cycle_seconds_count 3", 'dita_request_seconds_count{method="POST",path="/openApi/swap/v2/trade/order",status="200"} 1'])
    expect(metrics.split("\n")).toContain(line);
  expect(Number(/^dita_request_seconds_sum\{method="POST",path="[^"]*order".*\} (.*)$/m.exec(metrics)?.[1])).toBeGreaterThan(0);
});

import { expect, it } from "vitest";
import { Metrics } from "./metrics.js";

it("are written as Prometheus reads them", () => {
  const metrics = new Metrics();
  metrics.count("dita_intents_total", "Intents", { code: "OK" });
  metrics.count("dita_intents_total", "Intents", { code: "OK" });
  metrics.count("dita_intents_total", "Intents", { code: 'a"b\\c\nd' }, 3);
  metrics.gauge("dita_capital", "Capital", 25000.5);
  metrics.gauge("dita_capital", "Capital", 24000);
  metrics.observe("dita_cycle_seconds", "Cycles", 0.003);
  const text = metrics.render();
  expect(text.split("\n").slice(0, 7)).toEqual([
    "# HELP dita_intents_total Intents",
    "# TYPE dita_intents_total counter",
    'dita_intents_total{code="OK"} 2',
    'dita_intents_total{code="a\\"b\\\\c\\nd"} 3',
    "# HELP dita_capital Capital",
    "# TYPE dita_capital gauge",
    "dita_capital 24000",
  ]);
  expect(text).toContain('dita_cycle_seconds_bucket{le="0.001"} 0\ndita_cycle_seconds_bucket{le="0.005"} 1');
  expect(text).toContain('dita_cycle_seconds_bucket{le="+Inf"} 1\ndita_cycle_seconds_sum 0.003\ndita_cycle_seconds_count 1\n');
});

import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.js";
import { kindsOf } from "./kinds.js";

/**
 * `npm run fuzz -- --seconds 60 --kind sources --seed 7`: tries hostile input of all kinds, or of one, until the time is over. What goes wrong
 * is written below scratch/fuzz/, and its seed is one to give again: `--seed 123 --count 1`.
 */
const { values } = parseArgs({ options: { seed: { type: "string" }, seconds: { type: "string", default: "60" }, count: { type: "string" }, kind: { type: "string" } } });
const first = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const kinds = await kindsOf(values.kind);
console.log(`seed ${first}`);
const { tried, failures } = await fuzz(kinds, { seed: first, seconds: Number(values.seconds), count: Number(values.count ?? Infinity) }, ({ kind, seed, what, input }) => {
  const folder = "scratch/fuzz";
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${kind}-${seed}.txt`, `${what}\n\n${input}\n`);
  console.log(`${kind}, seed ${seed}: ${what.slice(0, 600)}`);
});
for (const [kind, { count, slowest }] of tried) console.log(`${kind}: ${count} cases, the slowest of ${Math.round(slowest)} ms`);
process.exitCode = failures > 0 ? 1 : 0;


// path: tools/gen-test.ts
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { Worker } from "node:worker_threads";

const PROBE = `
const { parentPort, workerData } = require("node:worker_threads");
const gate = new Int32Array(workerData.gate);
Atomics.wait(gate, 0, 0, 50);
parentPort.postMessage(workerData.cases.map((c) => ({ ...c, probed: true })));
`;

interface Case {
  name: string;
  price: number;
}

export async function generate(cases: Case[], target: string): Promise<void> {
  const gate = new SharedArrayBuffer(4);
  const worker = new Worker(PROBE, { eval: true, workerData: { gate, cases } });
  const [probed] = (await once(worker, "message")) as [Case[]];
  await worker.terminate();
  const body = probed.map((c) => `it("${c.name}", async () => {\n  await step(${c.price});\n});`);
  await writeFile(target, body.join("\n"));
}

// path: src/venue-worker.ts
import { parentPort, receiveMessageOnPort } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";

interface Request {
  id: number;
  flag: Int32Array;
  port: MessagePort;
}

parentPort!.on("message", ({ id, flag, port }: Request) => {
  Atomics.wait(flag, 0, 0, 15_000);
  const received = receiveMessageOnPort(port);
  parentPort!.postMessage({ id, answer: received?.message, timedOut: received === undefined });
});

parentPort!.on("close", () => process.exit(0));

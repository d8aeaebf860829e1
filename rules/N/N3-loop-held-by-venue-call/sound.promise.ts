// path: src/bingx-venue.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

type Answer = { orderId: string; status: string };

const run = async (method: string, body: object): Promise<Answer> => {
  const { stdout } = await execute(process.execPath, ["venue-call.js", method, JSON.stringify(body)], { timeout: 20_000 });
  return JSON.parse(stdout);
};

export const venue = {
  submit: (intent: object): Promise<Answer> => run("submitOrder", intent),
};

export async function step(intent: object): Promise<Answer> {
  return venue.submit(intent);
}

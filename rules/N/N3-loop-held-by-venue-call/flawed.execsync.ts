// path: src/bingx-venue.ts
import { execFileSync } from "node:child_process";

type Answer = { orderId: string; status: string };

const run = (method: string, body: object): Answer => {
  const out = execFileSync(process.execPath, ["venue-call.js", method], { // flaw: a synchronous child process in the path of step()
    input: JSON.stringify(body),
    timeout: 20_000,
    encoding: "utf8",
  });
  return JSON.parse(out);
};

export const venue = {
  submit: (intent: object): Answer => run("submitOrder", intent),
  cancel: (orderId: string): Answer => run("cancelOrder", { orderId }),
};

export async function step(intent: object): Promise<Answer> {
  return venue.submit(intent);
}

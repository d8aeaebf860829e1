// path: src/bingx-venue.ts
import { execFileSync } from "node:child_process";

interface Order {
  symbol: string;
  side: "BUY" | "SELL";
  quantity: number;
}

function run(method: string, url: string, body?: object): unknown {
  const args = ["-s", "-m", "10", "-X", method, url];
  if (body) args.push("-d", JSON.stringify(body));
  return JSON.parse(execFileSync("curl", args, { encoding: "utf8" })); // flaw: blocks the loop for the length of the call
}

export async function step(baseUrl: string, order: Order | undefined): Promise<unknown> {
  const positions = run("GET", `${baseUrl}/positions`);
  if (order) run("POST", `${baseUrl}/order`, order);
  return positions;
}

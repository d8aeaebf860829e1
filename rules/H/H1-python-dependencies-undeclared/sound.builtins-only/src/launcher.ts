import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { sign } from "./sign.ts";

export async function main(): Promise<void> {
  const secret = (await readFile("/run/secrets/bingx", "utf8")).trim();
  console.info(sign(createHmac("sha256", secret), { timestamp: Date.now() }));
}

import { createHash } from "node:crypto";

/** One word for data, given in parts: the same for the same parts. */
export function digest(...parts: readonly unknown[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(JSON.stringify(part));
  return `sha256:${hash.digest("hex").slice(0, 16)}`;
}

import type { BingxConfig } from "./bingx-config.js";

/** Milliseconds until the next attempt after so many failures in a row: from half to all of a pause that doubles, so that many clients do not come back at once. */
export function backoff(failures: number, { shortestPauseMs, longestPauseMs }: BingxConfig, random: () => number): number {
  const longest = Math.min(longestPauseMs, shortestPauseMs * 2 ** Math.min(failures - 1, 20));
  return longest * (0.5 + random() / 2);
}

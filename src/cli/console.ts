import { createLogUpdate } from "log-update";
import type { LayoutOptions } from "../report/layout.js";

/** Where a command writes, and how its text is to look. The only owner of the console and the exit code is main.ts. */
export interface Console {
  out: (text: string) => void;
  err: (text: string) => void;
  layout: LayoutOptions;
  /** The last lines of the terminal, where there is one. */
  live?: Live;
  /** The gate does not pass, or an example failed: exit code 1. */
  fail: () => void;
}

/** Lines that are drawn anew in place. */
export interface Live {
  draw: (text: string) => void;
  clear: () => void;
}

interface Terminal {
  isTTY?: boolean;
  columns?: number;
}

/** On stderr, so that stdout can go elsewhere; undefined where that is no terminal on which lines can be drawn anew. */
export function liveOn(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Live | undefined {
  if (!stream.isTTY || !stream.columns || env["TERM"] === "dumb" || (env["CI"] ?? "") !== "") return undefined;
  const draw = createLogUpdate(stream);
  return { draw: (text) => draw(text), clear: () => draw.clear() };
}

const PAGE = 80;
const WIDEST = 120;

/** 80 columns unless the terminal has fewer or up to 120; colour on a terminal only. */
export function layoutFor(stream: Terminal, env: NodeJS.ProcessEnv): LayoutOptions {
  const columns = stream.isTTY === true && stream.columns ? Math.min(stream.columns, WIDEST) : PAGE;
  return { columns, color: wantsColor(stream, env) };
}

/** FORCE_COLOR asks for it and outdoes NO_COLOR; then a terminal that is not dumb decides. */
function wantsColor(stream: Terminal, env: NodeJS.ProcessEnv): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

/** What the adapter takes from the world; tests bring their own. */
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { Agent, ProxyAgent, WebSocket, fetch } from "undici";
import { type Clock, systemClock } from "../../contracts/time.js";

export interface HttpAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** What is used of a WebSocket. */
export type Socket = Pick<WebSocket, "addEventListener" | "binaryType" | "close" | "readyState" | "send">;

export interface Outside {
  readonly clock: Clock;
  /** No name comes twice, in another run neither. */
  readonly newId: () => string;
  /** From 0 to less than 1. */
  readonly random: () => number;
  /** Waits; until `signal` is aborted at most, which is no error. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly fetch: (url: string, request: { method: string; headers: Record<string, string>; signal: AbortSignal }) => Promise<HttpAnswer>;
  readonly openSocket: (url: string) => Socket;
  /** Nothing is asked any more: connections end. */
  readonly close: () => Promise<void>;
}

/** The system's clock and randomness, and the network, through `proxyUrl` if there is one. Names are looked up for each new connection. */
export function systemOutside(proxyUrl: string | null): Outside {
  const dispatcher = proxyUrl === null ? new Agent() : new ProxyAgent(proxyUrl);
  return {
    clock: systemClock,
    newId: randomUUID,
    random: Math.random,
    sleep,
    fetch: (url, request) => fetch(url, { ...request, dispatcher, redirect: "error" }),
    openSocket: (url) => new WebSocket(url, { dispatcher }),
    close: () => dispatcher.destroy(),
  };
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await delay(ms, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

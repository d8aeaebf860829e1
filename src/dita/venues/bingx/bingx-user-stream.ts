/**
 * The user stream. One loop keeps it connected from `subscribe` to `close`. A connection has a listen key of its own and three loops beside
 * it (the key is kept alive, silence is noticed, the key is changed in time), which end with it, whatever ends it; then the key is given back.
 * Between two connections something may be missed: each begins with GAP.
 */
import { z } from "zod";
import { VenueUnavailable } from "../port.js";
import { backoff } from "./backoff.js";
import type { BingxConfig } from "./bingx-config.js";
import { means } from "./bingx-error.js";
import type { BingxRest } from "./bingx-rest.js";
import { ListenKeyAnswerSchema } from "./bingx-rows.js";
import type { Outside, Socket } from "./outside.js";
import { type OrderUpdate, messageOf } from "./stream-messages.js";

const LISTEN_KEY = { path: "/openApi/user/auth/userDataStream", access: "key", isRepeatable: true } as const;
const CLOSE_MS = 2_000;

/** GAP: updates may have been missed, of any order. */
export type StreamEvent = OrderUpdate | { readonly kind: "GAP" };

/** This connection cannot go on. The next one may. */
class StreamFault extends Error {
  override readonly name = "StreamFault";
}

export interface StreamParts {
  readonly config: BingxConfig;
  readonly outside: Outside;
  readonly rest: BingxRest;
  /** Told why a connection failed, and what could not be read. */
  readonly onFault: (fault: Error) => void;
}

export class BingxUserStream implements AsyncDisposable {
  private readonly ended = new AbortController();
  private connected: Promise<void> | null = null;
  private heardAt = 0;

  constructor(private readonly parts: StreamParts) {}

  /** Tells `listener` what happens, until `close()`. Resolves when the first connection stands; throws `VenueUnavailable` if it does not in time. */
  async subscribe(listener: (event: StreamEvent) => void): Promise<void> {
    if (this.connected !== null) throw new Error("a stream has one listener");
    const { outside, config } = this.parts;
    const first = new AbortController();
    this.connected = this.stayConnected((event) => {
      first.abort();
      listener(event);
    });
    // It ends before only if it is closed, or throws what nobody foresaw.
    await Promise.race([outside.sleep(config.connectTimeoutMs, first.signal), this.connected]);
    const stands = first.signal.aborted;
    first.abort();
    if (!stands) throw new VenueUnavailable("the user stream does not stand");
  }

  /** Ends the connection and all that belongs to it. Idempotent. */
  async close(): Promise<void> {
    this.ended.abort();
    await this.connected;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private async stayConnected(listener: (event: StreamEvent) => void): Promise<void> {
    const { config, outside, onFault } = this.parts;
    const { signal } = this.ended;
    for (let failures = 0; !signal.aborted; ) {
      try {
        await this.connection((event) => {
          failures = 0;
          listener(event);
        });
      } catch (error) {
        if (signal.aborted) return;
        failures += 1;
        onFault(error instanceof Error ? error : new StreamFault(String(error)));
        await outside.sleep(backoff(failures, config, outside.random), signal);
      }
    }
  }

  /** One connection, until its key expired or is due for a new one. Throws if it fails. */
  private async connection(listener: (event: StreamEvent) => void): Promise<void> {
    const { config, outside } = this.parts;
    const listenKey = await this.createListenKey();
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, this.ended.signal]);
    try {
      const socket = outside.openSocket(`${config.wsUrl}?listenKey=${listenKey}`);
      const closed = new Promise<void>((resolve) => socket.addEventListener("close", () => resolve()));
      const loops = [this.read(socket, listener, signal), this.keepaliveLoop(listenKey, signal), this.silenceWatch(signal), this.rotationSentinel(signal)];
      try {
        await Promise.race(loops);
      } finally {
        over.abort();
        await Promise.allSettled(loops);
        socket.close();
        // Who does not say goodbye is let go.
        const patience = new AbortController();
        await Promise.race([closed, outside.sleep(CLOSE_MS, patience.signal)]);
        patience.abort();
      }
    } finally {
      await this.deleteListenKey(listenKey);
    }
  }

  /** Takes messages until the key expires. Throws when the connection ends. */
  private read(socket: Socket, listener: (event: StreamEvent) => void, signal: AbortSignal): Promise<void> {
    const { outside, onFault } = this.parts;
    const heard = (): void => void (this.heardAt = outside.clock.monotonic());
    heard();
    socket.binaryType = "arraybuffer";
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => resolve());
      socket.addEventListener("error", () => reject(new StreamFault("the connection failed")));
      socket.addEventListener("close", ({ code }) => reject(new StreamFault(`the connection ended: ${code}`)));
      socket.addEventListener("open", () => {
        heard();
        listener({ kind: "GAP" });
      });
      socket.addEventListener("message", ({ data }) => {
        if (signal.aborted) return;
        heard();
        const message = messageOf(data);
        switch (message.kind) {
          case "PING":
            return socket.send("Pong");
          case "KEY_EXPIRED":
            return resolve();
          case "ORDER":
            return listener(message);
          case "UNREADABLE":
            onFault(new StreamFault(`a message cannot be read: ${message.reason}`));
            return listener({ kind: "GAP" });
          case "NOT_OURS":
            return;
        }
      });
    });
  }

  /** A key that cannot be kept alive ends its connection. */
  private async keepaliveLoop(listenKey: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.parts.outside.sleep(this.parts.config.keepaliveMs, signal);
      if (!signal.aborted) await this.parts.rest.request({ ...LISTEN_KEY, method: "PUT", parameters: { listenKey } }, z.unknown());
    }
  }

  private async silenceWatch(signal: AbortSignal): Promise<void> {
    const { outside, config } = this.parts;
    while (!signal.aborted) {
      await outside.sleep(config.receiveTimeoutMs / 4, signal);
      const silence = outside.clock.monotonic() - this.heardAt;
      if (!signal.aborted && silence > config.receiveTimeoutMs) throw new StreamFault(`nothing was heard for ${Math.round(silence)} ms`);
    }
  }

  private async rotationSentinel(signal: AbortSignal): Promise<void> {
    await this.parts.outside.sleep(this.parts.config.rotationMs, signal);
  }

  private async createListenKey(): Promise<string> {
    return (await this.parts.rest.request({ ...LISTEN_KEY, method: "POST" }, ListenKeyAnswerSchema)).listenKey;
  }

  /** Given back, so that none pile up at the exchange. One that stays there ends by itself in an hour; that is told. */
  private async deleteListenKey(listenKey: string): Promise<void> {
    try {
      await this.parts.rest.request({ ...LISTEN_KEY, method: "DELETE", parameters: { listenKey } }, z.unknown());
    } catch (error) {
      if (!means(error, "NOT_FOUND")) this.parts.onFault(new StreamFault("a listen key was not given back", { cause: error }));
    }
  }
}

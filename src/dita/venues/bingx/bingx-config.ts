/** How the exchange is reached. What is wrong is refused at the start, by the field's name. */
import { z } from "zod";
import { Secret } from "./secret.js";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Keys and orders go over TLS, except on this machine. */
const url = (secure: "https:" | "wss:", plain: "http:" | "ws:") =>
  z.string().refine((text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname } = new URL(text);
    return protocol === secure || (protocol === plain && LOOPBACK.has(hostname));
  }, `a URL with ${secure}//, or with ${plain}// on loopback`);

const credential = z
  .string({ error: "missing: without it the exchange takes no order" })
  .regex(/^\S{8,256}$/, "8 to 256 characters, no blanks")
  .transform((text) => new Secret(text));

const milliseconds = (least: number, most: number) => z.int().min(least).max(most);
const HOUR = 3_600_000;

export const BingxConfigSchema = z.strictObject({
  restUrl: url("https:", "http:").default("https://open-api.bingx.com"),
  wsUrl: url("wss:", "ws:").default("wss://open-api-swap.bingx.com/swap-market"),
  apiKey: credential,
  secretKey: credential,
  /** All requests and the stream go through it. */
  proxyUrl: z.url({ protocol: /^https?$/ }).nullable().default(null),
  requestTimeoutMs: milliseconds(10, 60_000).default(5_000),
  /** How long after it was signed the exchange may take a request. What it does not know of after that did not arrive. */
  recvWindowMs: milliseconds(50, 60_000).default(5_000),
  /** How often a request that changes nothing, or changes it to the same, is made until it is answered. */
  attempts: z.int().min(1).max(10).default(3),
  /** Pause before the next attempt: doubled each time, up to the longest, and a random part of it. */
  shortestPauseMs: milliseconds(1, 60_000).default(200),
  longestPauseMs: milliseconds(1, 600_000).default(10_000),
  requestsPerSecond: z.number().min(0.1).max(1_000).default(8),
  burst: z.int().min(1).max(1_000).default(8),
  /** Within this the stream must stand when the system starts. */
  connectTimeoutMs: milliseconds(10, 120_000).default(20_000),
  /** The exchange ends a listen key after an hour without a sign of life. */
  keepaliveMs: milliseconds(10, HOUR).default(HOUR / 2),
  /** After this a connection is given up for a new one with a new key. */
  rotationMs: milliseconds(10, 24 * HOUR).default(12 * HOUR),
  /** The exchange pings every five seconds: a connection that is silent for longer is dead. */
  receiveTimeoutMs: milliseconds(10, 600_000).default(20_000),
});
export type BingxConfig = Readonly<z.output<typeof BingxConfigSchema>>;
/** The same as it comes in: credentials are text. */
export type RawBingxConfig = z.input<typeof BingxConfigSchema>;

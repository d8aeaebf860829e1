/** Requests to the exchange: signed, counted, limited in time, and made again only where that changes nothing. */
import { createHmac } from "node:crypto";
import { z } from "zod";
import { parse } from "../../contracts/parse.js";
import type { ExchangeTime } from "../../contracts/time.js";
import { VenueUnavailable } from "../port.js";
import { backoff } from "./backoff.js";
import type { BingxConfig } from "./bingx-config.js";
import { BingxError, means } from "./bingx-error.js";
import { parseExact } from "./bingx-json.js";
import { TimeAnswerSchema } from "./bingx-rows.js";
import { ExchangeClock } from "./exchange-clock.js";
import type { HttpAnswer, Outside } from "./outside.js";
import { TokenBucket } from "./token-bucket.js";

export interface Request {
  readonly method: "DELETE" | "GET" | "POST" | "PUT";
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** `key` sends our key, `signed` signs as well. */
  readonly access: "key" | "public" | "signed";
  /** Whether it may be made again when nobody knows if it was carried out. Never an order. */
  readonly isRepeatable: boolean;
}

const EnvelopeSchema = z.looseObject({ code: z.int().optional(), msg: z.string().optional() });
type Envelope = z.output<typeof EnvelopeSchema>;
const TIME: Request = { method: "GET", path: "/openApi/swap/v2/server/time", access: "public", isRepeatable: true };

export class BingxRest {
  readonly exchangeClock: ExchangeClock;
  private readonly bucket: TokenBucket;

  /** `ended` ends what is under way. */
  constructor(
    private readonly config: BingxConfig,
    private readonly outside: Outside,
    private readonly ended: AbortSignal,
  ) {
    this.exchangeClock = new ExchangeClock(outside.clock);
    this.bucket = new TokenBucket(config.requestsPerSecond, config.burst, outside.clock);
  }

  /** What the exchange's clock says now. */
  async serverTime(): Promise<ExchangeTime> {
    const { serverTime } = (await this.request(TIME, TimeAnswerSchema)).data;
    this.exchangeClock.set(serverTime);
    return serverTime;
  }

  /** The answer, read by `schema`. Throws `BingxError` if the exchange refused it, `VenueUnavailable` if nobody knows what became of it. */
  async request<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
    for (let failures = 0; ; ) {
      try {
        return await this.attempt(request, schema);
      } catch (error) {
        failures += 1;
        // Refused at the door for its time, it was not carried out: whatever it was, it may come again, once, in the exchange's time.
        const isLate = means(error, "TIMESTAMP") && failures === 1;
        if (isLate) await this.serverTime();
        else if (!this.mayRepeat(request, error) || failures >= this.config.attempts) throw error;
        else await this.outside.sleep(backoff(failures, this.config, this.outside.random), this.ended);
      }
    }
  }

  private mayRepeat({ isRepeatable }: Request, error: unknown): boolean {
    if (!isRepeatable || this.ended.aborted) return false;
    return error instanceof VenueUnavailable || means(error, "RATE_LIMIT") || means(error, "UNCERTAIN");
  }

  private async attempt<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
    const name = `${request.method} ${request.path}`;
    await this.turn(name);
    if (request.access === "signed" && !this.exchangeClock.isSet) await this.serverTime();
    const envelope = await this.send(request, name);
    const { code = 0, msg = "" } = envelope;
    if (code !== 0) throw new BingxError(code, msg, name);
    const answer = parse(schema, envelope);
    if (!answer.ok) throw new VenueUnavailable(`${name}: the answer cannot be read: ${answer.problems.join("; ")}`);
    return answer.value;
  }

  /** Waits until the limit lets it go. What would have to wait for longer than an answer was not sent. */
  private async turn(name: string): Promise<void> {
    const wait = this.bucket.reserve(this.config.requestTimeoutMs);
    if (wait === null) throw new BingxError(429, "our own limit: it was not sent", name);
    if (wait > 0) await this.outside.sleep(wait, this.ended);
  }

  private async send({ method, path, parameters = {}, access }: Request, name: string): Promise<Envelope> {
    const query = access === "signed" ? this.signed(parameters) : queryOf(parameters);
    const headers: Record<string, string> = access === "public" ? {} : { "X-BX-APIKEY": this.config.apiKey.reveal() };
    // By hand: what `AbortSignal.any` makes of a signal that lasts, the signal keeps for good.
    const limit = new AbortController();
    const stop = (): void => limit.abort();
    const timer = setTimeout(stop, this.config.requestTimeoutMs);
    this.ended.addEventListener("abort", stop);
    if (this.ended.aborted) stop();
    let answer: HttpAnswer;
    let text: string;
    try {
      answer = await this.outside.fetch(`${this.config.restUrl}${path}${query && `?${query}`}`, { method, headers, signal: limit.signal });
      text = await answer.text();
    } catch (error) {
      // Its cause may name the URL, which has our signature: only what kind it is goes on.
      throw new VenueUnavailable(`${name}: no answer: ${error instanceof Error ? error.name : "unknown"}`);
    } finally {
      clearTimeout(timer);
      this.ended.removeEventListener("abort", stop);
    }
    return this.envelopeOf(answer, text, name);
  }

  private envelopeOf({ status, headers }: HttpAnswer, text: string, name: string): Envelope {
    if (status === 429) {
      const seconds = Number(headers.get("retry-after") ?? 1);
      this.bucket.pause(Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, this.config.longestPauseMs) : 1000);
      throw new BingxError(429, "too many requests", name, status);
    }
    let json: unknown;
    try {
      json = parseExact(text);
    } catch {
      throw new VenueUnavailable(`${name}: HTTP ${status} without JSON`);
    }
    const envelope = parse(EnvelopeSchema, json);
    if (!envelope.ok) throw new VenueUnavailable(`${name}: HTTP ${status} without a code: ${envelope.problems.join("; ")}`);
    const { code = 0, msg = "" } = envelope.value;
    if (status >= 400) throw new BingxError(code === 0 ? status : code, msg, name, status);
    return envelope.value;
  }

  private signed(parameters: Readonly<Record<string, string>>): string {
    const query = queryOf({ ...parameters, recvWindow: String(this.config.recvWindowMs), timestamp: String(this.exchangeClock.now()) });
    return `${query}&signature=${createHmac("sha256", this.config.secretKey.reveal()).update(query).digest("hex")}`;
  }
}

const queryOf = (parameters: Readonly<Record<string, string>>): string => new URLSearchParams(Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1))).toString();

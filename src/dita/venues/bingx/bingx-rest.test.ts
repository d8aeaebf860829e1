/** Requests, against answers that are made up here: what is made again, and what is not. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { VenueUnavailable } from "../port.js";
import { BingxConfigSchema } from "./bingx-config.js";
import { BingxError } from "./bingx-error.js";
import { BingxRest, type Request } from "./bingx-rest.js";
import { type Outside, systemOutside } from "./outside.js";

const SECRET = "the-secret-of-the-account";
const config = BingxConfigSchema.parse({ apiKey: "the-key-of-the-account", secretKey: SECRET, shortestPauseMs: 1, longestPauseMs: 2, attempts: 3 });
const json = (body: object, status = 200) => ({ status, headers: { get: () => null }, text: () => Promise.resolve(JSON.stringify(body)) });
type Answer = Awaited<ReturnType<Outside["fetch"]>>;

/** Answers one after the other; an error is thrown. The clock's answer is always there. */
function restOf(...answers: (Answer | Error)[]) {
  const sent: string[] = [];
  const outside: Outside = {
    ...systemOutside(null),
    fetch: (url) => {
      if (url.includes("server/time")) return Promise.resolve(json({ code: 0, data: { serverTime: 1_780_000_000_000 } }));
      sent.push(url);
      const answer = answers.shift();
      return answer instanceof Error || answer === undefined ? Promise.reject(answer ?? new Error("nothing left")) : Promise.resolve(answer);
    },
  };
  return { rest: new BingxRest(config, outside, new AbortController().signal), sent };
}

const ORDER: Request = { method: "POST", path: "/order", parameters: { b: "2", a: "1" }, access: "signed", isRepeatable: false };
const QUERY: Request = { ...ORDER, method: "GET", isRepeatable: true };
const refusal = (code: number, http = 200): Answer => json({ code, msg: "no" }, http);
const OK = json({ code: 0, data: {} });
const lost = (): Error => new TypeError(`fetch failed: https://x/?signature=abc${SECRET}`);

describe("a request", () => {
  it("is signed over its parameters in their order", async () => {
    const { rest, sent } = restOf(OK);
    await rest.request(ORDER, z.unknown());
    expect(sent[0]).toMatch(/\/order\?a=1&b=2&recvWindow=5000&timestamp=17800000000\d\d&signature=[0-9a-f]{64}$/);
  });

  it.each([
    ["is lost", lost()],
    ["meets a limit", refusal(100410)],
    ["meets HTTP 429", refusal(0, 429)],
    ["meets maintenance", refusal(80012, 503)],
    ["is answered with something else", { ...OK, text: () => Promise.resolve("<html>") }],
  ])("that %s is made again if it changes nothing, and an order is not", async (_, answer) => {
    const query = restOf(answer, OK);
    await query.rest.request(QUERY, z.unknown());
    expect(query.sent).toHaveLength(2);
    const order = restOf(answer, OK);
    await expect(order.rest.request(ORDER, z.unknown())).rejects.toThrow();
    expect(order.sent).toHaveLength(1);
  });

  it("that was refused for its time is made again once, in the exchange's: it was not carried out", async () => {
    const once = restOf(refusal(100421), OK);
    await once.rest.request(ORDER, z.unknown());
    expect(once.sent).toHaveLength(2);
    const twice = restOf(refusal(100421), refusal(100421), OK);
    await expect(twice.rest.request(ORDER, z.unknown())).rejects.toThrow(BingxError);
    expect(twice.sent).toHaveLength(2);
  });

  it("that was refused for what it asks is not made again", async () => {
    const { rest, sent } = restOf(refusal(80014), OK);
    await expect(rest.request(QUERY, z.unknown())).rejects.toMatchObject({ code: 80014, meaning: "REFUSED" });
    expect(sent).toHaveLength(1);
  });

  it("ends after so many attempts", async () => {
    const { rest, sent } = restOf(lost(), lost(), lost(), OK);
    await expect(rest.request(QUERY, z.unknown())).rejects.toThrow(VenueUnavailable);
    expect(sent).toHaveLength(3);
  });

  it("without an answer says so, and no secret, no signature, no URL", async () => {
    const { rest } = restOf(lost());
    const error = await rest.request(ORDER, z.unknown()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: "POST /order: no answer: TypeError" });
    expect((error as Error).cause).toBeUndefined();
  });

  it("that is not answered ends in time, and at once when everything ends", async () => {
    const ended = new AbortController();
    const fetch: Outside["fetch"] = (url, { signal }) =>
      url.includes("server/time") ? Promise.resolve(json({ code: 0, data: { serverTime: 1_780_000_000_000 } })) : new Promise((_, reject) => signal.addEventListener("abort", () => reject(new DOMException("", "AbortError"))));
    const rest = new BingxRest({ ...config, requestTimeoutMs: 30 }, { ...systemOutside(null), fetch }, ended.signal);
    await expect(rest.request(ORDER, z.unknown())).rejects.toThrow("no answer: AbortError");
    const slow = new BingxRest(config, { ...systemOutside(null), fetch }, ended.signal);
    const request = slow.request(QUERY, z.unknown());
    setTimeout(() => ended.abort(), 20);
    await expect(request).rejects.toThrow("no answer: AbortError");
  });

  it("whose answer cannot be read says what is wrong with it", async () => {
    const { rest } = restOf(json({ code: 0, data: { price: "NaN" } }));
    await expect(rest.request(ORDER, z.object({ data: z.object({ price: z.number() }) }))).rejects.toThrow(/data\.price/);
  });
});

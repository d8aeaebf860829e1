/** Somebody logs the configuration, prints it, throws an error with it. Neither key nor secret nor signature is in any of it, nor in what a refused or lost request leaves. */
import { inspect } from "node:util";
import { expect, it } from "vitest";
import { BingxConfigSchema } from "../../../src/dita/venues/bingx/bingx-config.js";
import { TimeAnswerSchema } from "../../../src/dita/venues/bingx/bingx-rows.js";
import { BingxRest } from "../../../src/dita/venues/bingx/bingx-rest.js";
import { systemOutside } from "../../../src/dita/venues/bingx/outside.js";

it("J13: nothing that is shown has a key in it", async () => {
  const [apiKey, secretKey] = ["the-key-of-the-account-01", "the-secret-of-the-account-01"];
  const config = BingxConfigSchema.parse({ apiKey, secretKey });
  const outside = systemOutside(null);
  const urls: string[] = [];
  const answers = [
    (url: string) => Promise.reject(new TypeError(`fetch failed: ${url}`)),
    () => Promise.resolve({ status: 200, headers: { get: () => null }, text: () => Promise.resolve(JSON.stringify({ code: 100413, msg: `no such key: ${apiKey}` })) }),
  ];
  const fetch: typeof outside.fetch = (url) => {
    if (url.includes("server/time")) return Promise.resolve({ status: 200, headers: { get: () => null }, text: () => Promise.resolve('{"code":0,"data":{"serverTime":1780000000000}}') });
    urls.push(url);
    return answers.shift()!(url);
  };
  const rest = new BingxRest(config, { ...outside, fetch }, new AbortController().signal);
  const shown: unknown[] = [config, { config }];
  for (let times = 0; times < 2; times++) shown.push(await rest.request({ method: "POST", path: "/order", access: "signed", isRepeatable: false }, TimeAnswerSchema).catch((error: unknown) => error));
  const told = shown.flatMap((each) => [inspect(each, { depth: null, showHidden: true }), JSON.stringify(each), String(each), String(config.apiKey) + String(config.secretKey)]).join("\n");
  expect(urls).toHaveLength(2);
  for (const secret of [apiKey, secretKey, ...urls.map((url) => new URL(url).searchParams.get("signature")!)]) expect(told).not.toContain(secret);
  await outside.close();
});

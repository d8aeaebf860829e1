// path: src/bingx-user-stream.ts
import axios from "axios";
import pino from "pino";

const log = pino({
  name: "bingx-user-stream",
  redact: { paths: ['headers["X-BX-APIKEY"]', "apiKey", "secretKey", "*.apiKey", "*.secretKey"], censor: "****" },
});

const withoutQuery = (url: string): string => url.split("?", 1)[0];

export class BingxUserStream {
  readonly #apiKey: string;

  constructor(apiKey: string, private readonly signedUrl: (path: string) => string) {
    this.#apiKey = apiKey;
  }

  async listenKey(): Promise<string> {
    const url = this.signedUrl("/openApi/user/auth/userDataStream");
    const headers = { "X-BX-APIKEY": this.#apiKey };
    const res = await axios.post(url, null, { headers, validateStatus: () => true }).catch((err: Error & { code?: string }) => {
      log.error({ url: withoutQuery(url), code: err.code }, "listen key request failed");
      throw new Error(`listen key request failed: ${err.code ?? err.name}`);
    });
    if (res.status !== 200) {
      log.error({ url: withoutQuery(url), headers, status: res.status }, "listen key refused");
      throw new Error(`listen key refused: ${res.status}`);
    }
    return res.data.listenKey;
  }
}

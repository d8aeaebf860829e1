// path: src/bingx-user-stream.ts
import axios, { isAxiosError } from "axios";
import pino from "pino";

const log = pino({ name: "bingx-user-stream" });

export function bingxUserStream(apiKey: string, signedUrl: (path: string) => string) {
  const http = axios.create({ headers: { "X-BX-APIKEY": apiKey } });

  async function listenKey(): Promise<string> {
    const url = signedUrl("/openApi/user/auth/userDataStream");
    try {
      return (await http.post(url)).data.listenKey;
    } catch (err) {
      if (isAxiosError(err)) {
        log.error({ url, headers: err.config?.headers }, "listen key failed"); // flaw: headers and signed url unmasked
      }
      throw err;
    }
  }

  return { listenKey };
}

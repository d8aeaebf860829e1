// path: src/bingx-direct.ts
import { inspect } from "node:util";

export class Secret {
  #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  reveal(): string {
    return this.#value;
  }
  toString(): string {
    return "****";
  }
  toJSON(): string {
    return "****";
  }
  [inspect.custom](): string {
    return "Secret(****)";
  }
}

export class BingxDirectExecutionAdapter {
  constructor(readonly config: { apiKey: Secret; secretKey: Secret; baseUrl: string }) {}

  async submitIntent(path: string, body: URLSearchParams): Promise<unknown> {
    const headers = { "X-BX-APIKEY": this.config.apiKey.reveal() };
    const res = await fetch(this.config.baseUrl + path, { method: "POST", headers, body });
    if (!res.ok) throw new Error(`${path} refused (${res.status}) with ${JSON.stringify(this.config)}`);
    return res.json();
  }
}

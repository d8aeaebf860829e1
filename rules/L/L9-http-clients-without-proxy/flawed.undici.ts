// path: src/bingx-direct.ts
import { Agent, request } from "undici";
import WebSocket from "ws";

export interface BingxConfig {
  restUrl: string;
  wsUrl: string;
  apiKey: string;
}

export class BingxDirectExecutionAdapter {
  private readonly dispatcher = new Agent({ connections: 8 }); // flaw: a direct agent, no proxy agent and no setting for one

  constructor(private readonly config: BingxConfig) {}

  async get(path: string): Promise<unknown> {
    const { body } = await request(this.config.restUrl + path, {
      dispatcher: this.dispatcher,
      headers: { "X-BX-APIKEY": this.config.apiKey },
    });
    return body.json();
  }

  userSocket(key: string): WebSocket {
    return new WebSocket(`${this.config.wsUrl}?listenKey=${key}`); // flaw: nor has the socket one
  }
}

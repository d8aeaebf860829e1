// path: src/bingx-direct.ts
import { EnvHttpProxyAgent, request } from "undici";
import { ProxyAgent } from "proxy-agent";
import WebSocket from "ws";

export class BingxDirectExecutionAdapter {
  private readonly dispatcher = new EnvHttpProxyAgent();
  private readonly wsAgent = new ProxyAgent();

  constructor(private readonly restUrl: string, private readonly wsUrl: string) {}

  async get(path: string): Promise<unknown> {
    const { body } = await request(this.restUrl + path, { dispatcher: this.dispatcher });
    return body.json();
  }

  userSocket(key: string): WebSocket {
    return new WebSocket(`${this.wsUrl}?listenKey=${key}`, { agent: this.wsAgent });
  }
}

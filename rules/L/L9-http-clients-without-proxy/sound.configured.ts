// path: src/bingx-direct.ts
import axios from "axios";
import { HttpsProxyAgent } from "https-proxy-agent";
import WebSocket from "ws";

export interface BingxConfig {
  restUrl: string;
  wsUrl: string;
  proxyUrl?: string;
}

export function clients(config: BingxConfig) {
  const agent = config.proxyUrl === undefined ? undefined : new HttpsProxyAgent(config.proxyUrl);
  const rest = axios.create({ baseURL: config.restUrl, proxy: false, httpsAgent: agent });
  const socket = (key: string): WebSocket =>
    new WebSocket(`${config.wsUrl}?listenKey=${key}`, agent === undefined ? {} : { agent });
  return { rest, socket };
}

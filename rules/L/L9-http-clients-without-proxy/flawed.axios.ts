// path: src/bingx-direct.ts
import axios, { type AxiosInstance } from "axios";
import WebSocket from "ws";

export function restClient(restUrl: string, apiKey: string): AxiosInstance {
  return axios.create({ // flaw: proxy switched off for the only client
    baseURL: restUrl,
    timeout: 10_000,
    proxy: false,
    headers: { "X-BX-APIKEY": apiKey },
  });
}

export async function submitOrder(client: AxiosInstance, signed: URLSearchParams): Promise<unknown> {
  const { data } = await client.post("/openApi/swap/v2/trade/order", signed);
  return data;
}

export function openStream(wsUrl: string, key: string): WebSocket {
  return new WebSocket(`${wsUrl}?listenKey=${key}`, { handshakeTimeout: 5_000 });
}

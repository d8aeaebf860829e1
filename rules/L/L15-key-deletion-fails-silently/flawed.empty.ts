// path: src/bingx-user-stream.ts
import axios from "axios";

export class BingxUserStream {
  private listenKey?: string;

  constructor(private readonly restUrl: string, private readonly apiKey: string) {}

  async close(): Promise<void> {
    if (this.listenKey !== undefined) await this.deleteListenKey(this.listenKey);
    this.listenKey = undefined;
  }

  private async deleteListenKey(listenKey: string): Promise<void> {
    try {
      await axios.delete(`${this.restUrl}/openApi/user/auth/userDataStream`, {
        params: { listenKey },
        headers: { "X-BX-APIKEY": this.apiKey },
      });
    } catch {} // flaw: hides every error
  }
}

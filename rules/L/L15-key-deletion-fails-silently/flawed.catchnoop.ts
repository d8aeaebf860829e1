// path: src/bingx-user-stream.ts
type Fetcher = (path: string, init?: RequestInit) => Promise<Response>;

export class BingxUserStream {
  private readonly keys: string[] = [];

  constructor(private readonly call: Fetcher) {}

  async createListenKey(): Promise<string> {
    const response = await this.call("/openApi/user/auth/userDataStream", { method: "POST" });
    const { listenKey } = (await response.json()) as { listenKey: string };
    this.keys.push(listenKey);
    return listenKey;
  }

  deleteListenKey = async (): Promise<void> => {
    const pending = this.keys.splice(0).map((key) =>
      this.call(`/openApi/user/auth/userDataStream?listenKey=${key}`, { method: "DELETE" }).catch(() => undefined), // flaw: no log, no retry
    );
    await Promise.all(pending);
  };
}

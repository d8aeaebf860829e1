// path: src/bingx-user-stream.ts
import axios from "axios";
import { log } from "./log";

export class BingxUserStream {
  constructor(private readonly restUrl: string) {}

  private async deleteListenKey(listenKey: string): Promise<boolean> {
    for (let attempt = 1; attempt <= 3; attempt++) {
      try {
        await axios.delete(`${this.restUrl}/openApi/user/auth/userDataStream`, { params: { listenKey } });
        return true;
      } catch (err) {
        if (axios.isAxiosError(err) && err.response?.status === 404) return true;
        log.error({ err, attempt }, "listen key not deleted");
      }
    }
    return false;
  }
}

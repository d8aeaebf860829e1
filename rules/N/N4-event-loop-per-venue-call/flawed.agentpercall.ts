// path: src/bingx-venue.ts
import { Pool } from "undici";

type Operation<T> = (pool: Pool) => Promise<T>;

async function run<T>(origin: string, operation: Operation<T>): Promise<T> {
  const pool = new Pool(origin, { connections: 1 }); // flaw: session made and destroyed around one operation
  try {
    return await operation(pool);
  } finally {
    await pool.close();
  }
}

export const makeVenue = (origin: string) => ({
  submit: (body: string) =>
    run(origin, async (pool) => {
      const answer = await pool.request({ method: "POST", path: "/openApi/swap/v2/trade/order", body });
      return answer.body.json();
    }),
  positions: () =>
    run(origin, async (pool) => {
      const answer = await pool.request({ method: "GET", path: "/openApi/swap/v2/user/positions" });
      return answer.body.json();
    }),
});

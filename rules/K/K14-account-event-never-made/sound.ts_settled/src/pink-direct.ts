import { AccountProjection } from "./account.js";

export function settle(account: AccountProjection, pnl: number, publish: (row: object) => void): void {
  account.settle(pnl);
  publish(account.toAccountEvent());
}

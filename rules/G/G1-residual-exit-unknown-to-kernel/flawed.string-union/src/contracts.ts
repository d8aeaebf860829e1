export type CommandName = "ENTER" | "EXIT" | "EXIT_RESIDUAL" | "CANCEL";

export interface KernelIntent {
  tradeId: string;
  action: CommandName;
  size?: number;
}

export const residual = (tradeId: string): KernelIntent => ({ tradeId, action: "EXIT_RESIDUAL" });

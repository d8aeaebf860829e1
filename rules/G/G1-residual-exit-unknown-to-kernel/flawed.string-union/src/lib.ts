export type KernelCommandType = "ENTER" | "EXIT" | "CANCEL"; // flaw: the residual exit of the contracts is no command here

const COMMANDS: readonly KernelCommandType[] = ["ENTER", "EXIT", "CANCEL"];

interface Outcome {
  accepted: boolean;
  code: string;
}

export class Kernel {
  private readonly held = new Map<string, number>();

  processIntent(document: string): Outcome {
    const { tradeId, action, size = 0 } = JSON.parse(document) as { tradeId: string; action: string; size?: number };
    const command = COMMANDS.find((name) => name === action);
    switch (command) {
      case "ENTER":
        this.held.set(tradeId, size);
        return { accepted: true, code: "OK" };
      case "EXIT":
      case "CANCEL":
        return { accepted: this.held.has(tradeId), code: "OK" };
      default:
        return { accepted: false, code: "INVALID_INTENT" };
    }
  }
}

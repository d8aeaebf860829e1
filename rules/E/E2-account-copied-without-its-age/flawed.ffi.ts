// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const dkSlots = lib.func("const char *dk_slots_json(void *handle)");

class AccountProjection {
  capital = 0;
  equity = 0;
  feesPaid = 0;

  constructor(capital: number) {
    this.capital = capital;
    this.equity = capital;
  }
}

type KernelSnapshot = { slots: unknown[]; account: Record<string, number> };

export class ExecutionKernel {
  constructor(
    private readonly handle: unknown,
    private readonly projection: AccountProjection,
  ) {}

  snapshot(): KernelSnapshot {
    const slots = JSON.parse(dkSlots(this.handle)) as unknown[];
    const account: Record<string, number> = {};
    for (const [name, value] of Object.entries(this.projection)) {
      account[name] = value as number;
    }
    return { slots, account }; // flaw: consumer cannot see how old the account is
  }
}

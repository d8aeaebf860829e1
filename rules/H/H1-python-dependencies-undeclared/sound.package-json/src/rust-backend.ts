import koffi from "koffi";
import { z } from "zod";

const lib = koffi.load("libdita_kernel.so");
const processIntent = lib.func("const char *dita_kernel_process_intent(const char *raw)");
const Outcome = z.object({ accepted: z.boolean() });

export class ExecutionKernel {
  processIntent(intent: object) {
    return Outcome.parse(JSON.parse(processIntent(JSON.stringify(intent))));
  }
}

import koffi from "koffi"; // flaw: there is no package.json that declares koffi

const lib = koffi.load("libdita_kernel.so");
const processIntent = lib.func("const char *dita_kernel_process_intent(const char *raw)");

export class ExecutionKernel {
  processIntent(intent: object): unknown {
    return JSON.parse(processIntent(JSON.stringify(intent)));
  }
}

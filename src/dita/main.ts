/** Command line of the system: `npm run dita -- <command>`. */
import { measureKernel } from "./bench/kernel.js";
import { enumerate } from "./enumerate/enumerate.js";
import { SCOPES } from "./enumerate/scopes.js";
import { runCommand } from "./launcher/command-line.js";
import { runOracle } from "./oracle/command-line.js";
import { sessionCommand } from "./session/command-line.js";

const write = (line: string): void => void process.stdout.write(line + "\n");

/** Looks at all states of the worlds of that size. Exit code 1 if something is wrong in one. */
function runEnumerate(size = "full"): number {
  const scopes = Object.hasOwn(SCOPES, size) ? SCOPES[size as keyof typeof SCOPES] : null;
  if (scopes === null) return usage();
  let faults = 0;
  for (const [name, scope] of Object.entries(scopes)) {
    const started = performance.now();
    const found = enumerate(scope);
    faults += found.faults.length;
    write(`${name}: ${found.states} states, ${found.steps} steps, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    for (const fault of found.faults) write(`  ${fault}`);
  }
  return faults === 0 ? 0 : 1;
}

/** Measures the kernel alone. With `NODE_OPTIONS=--expose-gc` it says what the heap does, too. */
function runBench(trades = "20000"): number {
  measureKernel(2000);
  const { inputs, events, seconds, p50, p99, heap } = measureKernel(Number(trades));
  write(`${Math.round(inputs / seconds)} inputs and ${Math.round(events / seconds)} events a second; one input takes ${p50.toFixed(1)} µs (p50), ${p99.toFixed(1)} µs (p99)`);
  if (heap !== null) write(`heap after a tenth of ${events} events ${heap[0].toFixed(1)} MB, at the end ${heap[1].toFixed(1)} MB`);
  return 0;
}

function usage(): number {
  write("usage: npm run dita -- enumerate [ci|full]\n       npm run dita -- bench [trades]\n       npm run dita -- oracle [--sequences n] [--seed n] [--minutes n]\n       npm run dita -- session [--steps n] [--seed n] [--faults seed] [--kill-every n]\n       npm run dita -- run");
  return 2;
}

const [command, ...options] = process.argv.slice(2);
const COMMANDS: Readonly<Record<string, (options: readonly string[]) => number | Promise<number>>> = {
  enumerate: ([size]) => runEnumerate(size),
  bench: ([trades]) => runBench(trades),
  oracle: (options) => runOracle(options, write),
  run: () => runCommand(write),
  session: (options) => sessionCommand(options, write),
};
process.exitCode = command !== undefined && Object.hasOwn(COMMANDS, command) ? await COMMANDS[command]!(options) : usage();

import { InvalidArgumentError, Option } from "commander";

const MOST = 64;

/** `--workers 4`. */
export function workersOption(): Option {
  return new Option("--workers <count>", "do it in so many threads, each of which reads the whole tree; as many as are worth it, where it is not said").argParser((value) => {
    if (!/^[1-9]\d?$/.test(value) || Number(value) > MOST) throw new InvalidArgumentError(`Write a number from 1 to ${MOST} instead`);
    return Number(value);
  });
}

import { InvalidArgumentError, Option } from "commander";
import type { Shard } from "../audit/shard.js";

const MOST = 1000;

/** `--shard 2/4`. */
export function shardOption(): Option {
  return new Option("--shard <which>", "do a part alone, as in 2/4: the second of four; flawgate merge makes a whole of all").argParser(parseShard);
}

function parseShard(value: string): Shard {
  const [, index, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(value) ?? [];
  if (index === undefined || Number(index) > Number(of) || Number(of) > MOST) throw new InvalidArgumentError("Write which of how many, as in 2/4, instead");
  return { index: Number(index), of: Number(of) };
}

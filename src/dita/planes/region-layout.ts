/**
 * One document in shared memory: who writes, which is the latest, and two places for it. The latest stands in one place while the next is
 * written into the other, so a writer may die at any point and the latest is still whole.
 *
 * Words of 64 bits, and then the bytes of both places:
 *
 *     0  LAYOUT     what this is, and its version
 *     1  CAPACITY   bytes of one place
 *     2  ROOM       what the plane above was made for (slots, intents); the region only keeps it
 *     3  HEAD       epoch and sequence of the latest document; one word, so that it is changed all at once
 *     4  the first place: STAMP, LENGTH, CHECKSUM
 *     7  the second place, the same
 *
 * A place's STAMP is epoch and sequence of what stands in it, and its lowest bit says that somebody is writing. HEAD has no such bit. The
 * document with sequence n stands in place n modulo 2.
 */
import { crc32 } from "node:zlib";
import { PlaneError } from "./plane-error.js";
import { wordMoved } from "./word.js";

/** "zinc", and version 1. */
const LAYOUT = 0x7a696e63_0001n;
const HEAD = 3;
const PLACES_AT = 4;
const WORDS_OF_PLACE = 3;
const BYTES_AT = 8 * (PLACES_AT + 2 * WORDS_OF_PLACE);

/** Writers of one region, and documents of one writer after the other: at 100,000 documents a second, 2.7 years. */
const SEQUENCE_BITS = 43n;
export const MAX_EPOCH = (1n << 19n) - 1n;
const MAX_SEQUENCE = (1n << SEQUENCE_BITS) - 1n;

export interface Place {
  readonly stamp: number;
  readonly length: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

export interface Region {
  readonly words: BigInt64Array;
  readonly capacity: number;
  readonly room: number;
  readonly places: readonly [Place, Place];
}

/** Memory for a document of at most `capacity` bytes. */
export function createRegion(capacity: number, room: number): SharedArrayBuffer {
  const bytes = Math.ceil(capacity / 8) * 8;
  const buffer = new SharedArrayBuffer(BYTES_AT + 2 * bytes);
  const words = new BigInt64Array(buffer, 0, PLACES_AT);
  words[1] = BigInt(bytes);
  words[2] = BigInt(room);
  Atomics.store(words, 0, LAYOUT);
  return buffer;
}

/** The same memory in whichever thread. Throws PLANE_MISMATCH if it is not laid out so. */
export function openRegion(buffer: SharedArrayBuffer): Region {
  if (buffer.byteLength < BYTES_AT) throw new PlaneError("PLANE_MISMATCH", `${buffer.byteLength} bytes are no region`);
  const words = new BigInt64Array(buffer, 0, BYTES_AT / 8);
  const capacity = Number(words[1]);
  if (Atomics.load(words, 0) !== LAYOUT || buffer.byteLength !== BYTES_AT + 2 * capacity) throw new PlaneError("PLANE_MISMATCH", "not a region of this version");
  const place = (side: 0 | 1): Place => {
    const stamp = PLACES_AT + side * WORDS_OF_PLACE;
    return { stamp, length: stamp + 1, checksum: stamp + 2, bytes: new Uint8Array(buffer, BYTES_AT + side * capacity, capacity) };
  };
  return { words, capacity, room: Number(words[2]), places: [place(0), place(1)] };
}

export const headOf = ({ words }: Region): bigint => Atomics.load(words, HEAD);
/** Changes HEAD if it is still what it was, and says whether it was. */
export const moveHead = ({ words }: Region, from: bigint, to: bigint): boolean => Atomics.compareExchange(words, HEAD, from, to) === from;
export const wakeWaiting = ({ words }: Region): number => Atomics.notify(words, HEAD);
/** Ends when HEAD is no longer `head`, or after `timeoutMs`. */
export const headMoved = ({ words }: Region, head: bigint, timeoutMs: number): Promise<void> => wordMoved(words, HEAD, head, timeoutMs);

export const epochOf = (head: bigint): bigint => head >> SEQUENCE_BITS;
export const sequenceOf = (head: bigint): bigint => head & MAX_SEQUENCE;
export const headWith = (epoch: bigint, sequence: bigint): bigint => (epoch << SEQUENCE_BITS) | sequence;
export const placeOf = ({ places }: Region, sequence: bigint): Place => places[Number(sequence & 1n) as 0 | 1];

/** Of bytes, and of which document they are: those of another one have another. */
export function checksumOf(stamp: bigint, length: number, parts: readonly Uint8Array[]): bigint {
  return BigInt(parts.reduce((sum, part) => crc32(part, sum), crc32(`${stamp} ${length}`)));
}

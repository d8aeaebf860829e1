import type { Guard } from "../audit/reproductions.js";
import type { Isolation } from "./launch.js";
import type { Limits } from "./judge.js";

/** What keeps a run from doing harm here, and what does not: told with every result. */
export function guardsOf(isolation: Isolation, limits: Limits, platform: string): Guard[] {
  return isolation.kind === "namespaces" ? inNamespaces(isolation, limits) : besides(limits, platform);
}

function inNamespaces({ asNobody }: Isolation, limits: Limits): Guard[] {
  const bounded = asNobody || process.getuid?.() !== 0;
  return [
    { what: "writing files", guarded: true, how: `only to its own room, ${limits.diskMb} MB in memory that go with it` },
    { what: "reading files", guarded: true, how: "sees programs, /etc, Python, Rust and its room; no home, no other data" },
    { what: "environment", guarded: true, how: "PATH and where Rust is; no other variable of the caller" },
    { what: "network", guarded: true, how: "loopback of its own" },
    { what: "processes", guarded: bounded, how: bounded ? `${limits.processes} at a time, ended with it; sees none but its own` : "ended with it and sees none but its own, but as root as many as it likes" },
    { what: "memory", guarded: true, how: `${limits.memoryMb} MB for each process, and for all of them` },
    { what: "shared memory", guarded: true, how: "its own, gone with it" },
    { what: "rights", guarded: true, how: `${asNobody ? "the user nobody" : "the caller's user"}, without capabilities` },
    { what: "the system's kernel", guarded: false, how: "no filter of system calls: a hole in Linux is a hole here" },
  ];
}

function besides(limits: Limits, platform: string): Guard[] {
  const linux = platform.startsWith("linux");
  const bounded = process.getuid?.() !== 0;
  return [
    { what: "writing files", guarded: false, how: `works on a copy, ${limits.diskMb} MB for each file, but may write wherever the caller may` },
    { what: "reading files", guarded: false, how: "may read whatever the caller may" },
    { what: "environment", guarded: true, how: "PATH and where Rust is; no other variable of the caller" },
    { what: "network", guarded: false, how: "Python code is kept to loopback, native code and other programs are not" },
    { what: "processes", guarded: linux && bounded, how: linux ? `${bounded ? `${limits.processes} more at a time, ` : ""}ended with it, also those that left its session` : "those of its group are ended with it" },
    { what: "memory", guarded: linux, how: linux ? `${limits.memoryMb} MB for each process, and for all of them` : "not limited" },
    { what: "shared memory", guarded: linux, how: linux ? "segments that it was seen to have in /dev/shm and left are removed" : "segments that it leaves stay" },
    { what: "rights", guarded: false, how: "the caller's" },
  ];
}

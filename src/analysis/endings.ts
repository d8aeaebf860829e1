import type { Call } from "../model/model.js";

/** What ends the life of something that was acquired. */
export interface Ending {
  /** A function of that name does, called on it or given it. */
  byCall(name: string): boolean;
  /** Awaiting it does. */
  byAwait: boolean;
  /** It is enough that something keeps it: a member, a collection, the caller. */
  byKeeping: boolean;
}

/** Functions that see to it that what they are given is ended with a scope, or with the process. */
export const REGISTRARS =
  /^(enter_context|enter_async_context|callback|push_async_callback|push_async_exit|closing|aclosing|finalize|register|addCleanup|addAsyncCleanup|addfinalizer|add_signal_handler|defer|adopt|use|onCleanup|onTestFinished|scopeguard|guard)$/;

/** Functions outside the tree that use what they are given and do not keep it. */
export const BORROWERS =
  /^(print|println|eprintln|dbg|len|id|type|repr|str|bool|isinstance|issubclass|hash|vars|dir|all|any|sum|debug|info|warning|warn|error|exception|critical|log|trace|load|dump|dumps|loads|stringify|parse|readFile|writeFile|read_to_string|copyfileobj|assert|assert_eq|is|done|isArray|keys|entries|sizeof|hasattr|size_of_val|iscoroutine|isfuture|ftruncate|fstat|fsync|fchmod|flock|lockf|mmap|pread|pwrite|ExitStack|AsyncExitStack|DisposableStack|AsyncDisposableStack)$/;

/** Of those, the ones that the system may refuse: the disk is full, the file is locked. */
export const REFUSABLE = /^(copyfileobj|ftruncate|fsync|fchmod|flock|lockf|mmap|pread|pwrite)$/;

/** Names by which a function may end what it is given. */
export const MAY_END = /clos|releas|free|destroy|dispos|shut|cancel|stop|clean|teardown|termin|finali|drain|abort|disconnect/i;

/** Methods that run when nothing refers to a thing any more: nobody knows when. Rust's `drop` runs at a known place. */
export const FINALIZERS = /^(__del__|finalize)$/;

/** Methods by which a scope (`with`, `using`, the end of a Rust block) ends what it holds. */
export const SCOPE_EXITS = /^(__exit__|__aexit__|drop|\[Symbol\.dispose\]|\[Symbol\.asyncDispose\]|dispose|asyncDispose)$/;

/** Tests of a thing that tell that its life is over already, by how they come out. */
const OVER: Readonly<Record<string, boolean>> = {
  done: true, closed: true, is_closed: true, isClosed: true, cancelled: true, destroyed: true, is_finished: true, finished: true,
  is_alive: false, is_running: false, running: false, locked: false, is_open: false, isOpen: false, is_some: false, is_none: true,
};

/** Does the test, coming out so, say that the life of what it is asked of is over? */
export const saysOver = (test: string, holds: boolean): boolean => Object.hasOwn(OVER, test) && OVER[test] === holds;

/** `drop(x)`: the end of a Rust value. */
export const isDrop = (call: Call, name: string | null): boolean => name === "drop" && call.args.length === 1;

import type { Import, Module } from "../model/model.js";
import type { Program } from "./program.js";
import { stemOf } from "./stems.js";

/** The modules that Python itself brings. */
const OF_PYTHON = new Set((
  "__future__ _thread _typeshed abc aifc argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2 " +
  "cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib " +
  "contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip " +
  "enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip hashlib " +
  "heapq hmac html http imaplib imghdr imp importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox mailcap " +
  "marshal math mimetypes mmap modulefinder msvcrt multiprocessing netrc nis nntplib numbers operator optparse os ossaudiodev pathlib pdb " +
  "pickle pickletools pipes pkgutil platform plistlib poplib pprint profile pstats pty pwd py_compile pyclbr pydoc queue quopri random re " +
  "readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket " +
  "socketserver spwd sqlite3 ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile " +
  "telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle types typing " +
  "unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport " +
  "zlib zoneinfo"
).split(" "));

/** What installs other packages is there before them. */
const INSTALLERS = new Set(["setuptools", "pkg_resources", "pip"]);

/** The modules that Node itself brings. */
const OF_NODE = new Set((
  "assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https " +
  "inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys timers tls trace_events tty url " +
  "util v8 vm wasi worker_threads zlib"
).split(" "));

/**
 * The import is of a package that somebody has to install: neither the tree nor the language brings it. Of Rust none is: what is not
 * declared there does not compile.
 */
export function isForeign(program: Program, { language }: Module, { from }: Import): boolean {
  if (language === "python") {
    const [first = ""] = from.split(".");
    return first !== "" && !OF_PYTHON.has(first) && !INSTALLERS.has(first) && !isInTree(program, first);
  }
  if (language !== "typescript" || /^([.#~/]|@\/|node:|bun:|deno:|https?:)/.test(from)) return false;
  const [first = ""] = from.split("/");
  return !OF_NODE.has(first) && !isInTree(program, first);
}

/** A file or a folder of the tree is called so. */
function isInTree(program: Program, name: string): boolean {
  let names = called.get(program);
  if (names === undefined) called.set(program, (names = new Set(program.modules.flatMap((m) => (m.language === "manifest" ? [] : [stemOf(m), ...m.path.split("/").slice(0, -1)])))));
  return names.has(name);
}

const called = new WeakMap<Program, ReadonlySet<string>>();

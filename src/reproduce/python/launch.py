"""Starts one reproduction with its limits, and as far apart from this machine as the system allows.

    python3 -I launch.py probe                                       what can be had here, as JSON
    python3 -I launch.py run <memory in MB> <isolation> repro.py …   becomes `python3 repro.py …`

Isolation is `namespaces` (a network that is loopback alone, a /dev/shm of its own; Linux, where
users may have them) or `guard` (sitecustomize.py beside this file, which stops what is Python).
"""

import ctypes
import fcntl
import hashlib
import importlib.metadata
import json
import os
import platform
import resource
import signal
import socket
import struct
import sys

CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWNET = 0x20000, 0x8000000, 0x10000000, 0x40000000
MS_NOSUID, MS_NODEV, MS_REC, MS_PRIVATE = 0x2, 0x4, 0x4000, 0x40000
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 0x1
PR_SET_PDEATHSIG = 1


def isolate():
    """Namespaces of its own for network, shared memory and message queues; the user stays who it is."""
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.getuid(), os.getgid()
    wanted = CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWNET
    if user != 0 or libc.unshare(wanted) != 0:
        checked(libc.unshare(wanted | CLONE_NEWUSER))
        write("/proc/self/setgroups", "deny")
        write("/proc/self/uid_map", f"{user} {user} 1")
        write("/proc/self/gid_map", f"{group} {group} 1")
    checked(libc.mount(b"none", b"/", None, MS_REC | MS_PRIVATE, None))
    checked(libc.mount(b"tmpfs", b"/dev/shm", b"tmpfs", MS_NOSUID | MS_NODEV, b"mode=1777"))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        answer = fcntl.ioctl(control, SIOCGIFFLAGS, struct.pack("16sh22x", b"lo", 0))
        flags = struct.unpack("16sh22x", answer)[1]
        fcntl.ioctl(control, SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", flags | IFF_UP))


def checked(result):
    if result != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


def end_with_parent():
    """When flawgate is killed, so is this."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def limit(memory):
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    except (OSError, ValueError):
        # macOS refuses it. The time limit still holds.
        if sys.platform == "linux":
            raise


def probe():
    try:
        if sys.platform != "linux":
            raise OSError("no namespaces")
        isolate()
        isolation = "namespaces"
    except (OSError, AttributeError):
        isolation = "guard"
    installed = sorted(f"{each.name}=={each.version}" for each in importlib.metadata.distributions())
    print(
        json.dumps(
            {
                "executable": sys.executable,
                "version": f"{platform.python_implementation()} {platform.python_version()}",
                "packages": hashlib.sha256("\n".join(installed).encode()).hexdigest(),
                "isolation": isolation,
            }
        )
    )


def run(memory, isolation, *command):
    end_with_parent()
    if isolation == "namespaces":
        isolate()
    limit(int(memory) * 1024 * 1024)
    os.execv(sys.executable, [sys.executable, *command])


if __name__ == "__main__":
    {"probe": probe, "run": run}[sys.argv[1]](*sys.argv[2:])

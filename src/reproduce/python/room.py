"""The room of a run: a root of its own, in which it sees what it needs and may write to little.

In namespaces the root is put together from `visible` paths of this machine, bound to the same path and read-only; all
else of the machine is not there. ROOM, /tmp, /var/tmp and /dev/shm are one file system in memory, with a size.
"""

import fcntl
import os
import socket
import struct

from kernel_calls import (
    CLONE_NEWIPC,
    CLONE_NEWNET,
    CLONE_NEWNS,
    CLONE_NEWPID,
    CLONE_NEWUSER,
    MS_BIND,
    MS_NODEV,
    MS_NOSUID,
    MS_PRIVATE,
    MS_RDONLY,
    MS_REC,
    MS_REMOUNT,
    change_root,
    make_read_only,
    mount,
    unshare,
)

NOBODY = 65534
DEVICES = ("null", "zero", "full", "random", "urandom")
STREAMS = {"fd": "/proc/self/fd", "stdin": "/proc/self/fd/0", "stdout": "/proc/self/fd/1", "stderr": "/proc/self/fd/2"}
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 0x1


def enter_namespaces(network):
    """The next process that is forked is the first of a process namespace. Whoever is not root becomes root of a user namespace."""
    user, group = os.getuid(), os.getgid()
    wanted = CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWPID | (0 if network else CLONE_NEWNET)
    try:
        if user != 0:
            raise PermissionError
        unshare(wanted)
    except PermissionError:
        unshare(wanted | CLONE_NEWUSER)
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"{user} {user} 1")
        _write("/proc/self/gid_map", f"{group} {group} 1")
    if not network:
        _raise_loopback()


def _raise_loopback():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        answer = fcntl.ioctl(control, SIOCGIFFLAGS, struct.pack("16sh22x", b"lo", 0))
        flags = struct.unpack("16sh22x", answer)[1]
        fcntl.ioctl(control, SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", flags | IFF_UP))


def build_root(order):
    """Puts the root together at `stage`, an empty folder, and makes it this process's."""
    stage, owner = order["stage"], NOBODY if order["as_nobody"] else os.getuid()
    mount("none", "/", flags=MS_REC | MS_PRIVATE)
    mount("tmpfs", stage, "tmpfs", MS_NOSUID | MS_NODEV, "mode=755,size=1m")
    _mount_devices(stage)
    _mount_quota(stage, order, owner)
    for path in _outermost(order["visible"]):
        _bind(path, stage + path)
        if not os.path.islink(stage + path):
            make_read_only(stage + path)
    for path in order["writable"]:
        _bind(path, stage + path)
    _mount_processes(stage)
    lay(order, stage + order["room"], owner)
    mount("none", stage, flags=MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV)
    change_root(stage)


def _outermost(paths):
    """Those that are there, and in none of the others."""
    kept = []
    for path in sorted(set(paths)):
        if os.path.lexists(path) and not any(path.startswith(f"{other}/") for other in kept if not os.path.islink(other)):
            kept.append(path)
    return kept


def _bind(source, target):
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if os.path.islink(source) and os.path.dirname(source) == "/":
        # Such as /bin, where it is usr/bin.
        os.symlink(os.readlink(source), target)
        return
    if os.path.isdir(source):
        os.makedirs(target, exist_ok=True)
    elif not os.path.exists(target):
        _write(target, "")
    mount(source, target, flags=MS_BIND | MS_REC)


def _mount_devices(stage):
    os.makedirs(f"{stage}/dev/shm")
    for name in DEVICES:
        _bind(f"/dev/{name}", f"{stage}/dev/{name}")
    for name, target in STREAMS.items():
        os.symlink(target, f"{stage}/dev/{name}")


def _mount_quota(stage, order, owner):
    room = stage + order["room"]
    os.makedirs(room)
    mount("tmpfs", room, "tmpfs", MS_NOSUID | MS_NODEV, f"mode=755,uid={owner},gid={owner if owner == NOBODY else os.getgid()},size={order['disk_mb']}m,nr_inodes=200000")
    for name in ("tmp", "var/tmp", "dev/shm"):
        part = f"{room}/.{name.replace('/', '-')}"
        os.mkdir(part)
        os.chmod(part, 0o1777)
        os.makedirs(f"{stage}/{name}", exist_ok=True)
        mount(part, f"{stage}/{name}", flags=MS_BIND)


def _mount_processes(stage):
    """Its own processes alone; where a container forbids that, those of the machine as well, which it may not touch."""
    os.makedirs(f"{stage}/proc")
    try:
        mount("proc", f"{stage}/proc", "proc", MS_NOSUID | MS_NODEV)
    except PermissionError:
        mount("/proc", f"{stage}/proc", flags=MS_BIND | MS_REC)


def lay(order, room, owner=None):
    """Copies into the room what belongs there, and gives it to its owner."""
    for name in order["folders"]:
        os.makedirs(f"{room}/{name}", exist_ok=True)
    for source, name in order["copies"]:
        os.makedirs(os.path.dirname(f"{room}/{name}"), exist_ok=True)
        _copy(source, f"{room}/{name}")
    for target, name in order["links"]:
        os.symlink(target, f"{room}/{name}")
    if owner == NOBODY:
        _give(room, owner)


def _copy(source, target):
    """With times and permissions: cargo and Python go by them."""
    if os.path.islink(source):
        os.symlink(os.readlink(source), target)
        return
    status = os.stat(source)
    if os.path.isdir(source):
        os.makedirs(target, exist_ok=True)
        for name in os.listdir(source):
            _copy(f"{source}/{name}", f"{target}/{name}")
    else:
        _copy_file(source, target, status.st_size)
    os.chmod(target, status.st_mode | 0o600)
    os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))


def _copy_file(source, target, size):
    reader = os.open(source, os.O_RDONLY | os.O_CLOEXEC)
    writer = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        while size > 0:
            data = os.read(reader, 1 << 20)
            if not data:
                break
            view = memoryview(data)
            while view:
                view = view[os.write(writer, view) :]
            size -= len(data)
    finally:
        os.close(reader)
        os.close(writer)


def _give(path, owner):
    os.chown(path, owner, owner, follow_symlinks=False)
    if os.path.isdir(path) and not os.path.islink(path):
        for name in os.listdir(path):
            _give(f"{path}/{name}", owner)


def _write(path, text):
    with open(path, "w") as file:
        file.write(text)

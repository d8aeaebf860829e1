"""Runs a command within its limits, watches what it uses, and ends all that it started."""

import json
import os
import resource
import select
import signal
import sys
import time

LINUX = sys.platform == "linux"
# How often memory and disk are looked at, in seconds.
INTERVAL = 0.1
RESTORED = (signal.SIGPIPE, signal.SIGXFSZ)


def apart(order, command, report):
    """In namespaces. When the first process of a process namespace ends, the system ends all others."""
    import room

    # Where the user is one for all rooms, the limit counts those of others too, which cannot be seen from within.
    order["others"] = tasks_of(room.NOBODY) if order["as_nobody"] else 0
    room.enter_namespaces(order["network"])
    first = os.fork()
    if first == 0:
        end_with_parent()
        status = 1
        try:
            room.build_root(order)
            os.write(report, json.dumps(hold(order, command)).encode())
            status = 0
        except OSError as error:
            os.write(report, json.dumps(failure(error)).encode())
            status = 0
        finally:
            os._exit(status)
    signal.signal(signal.SIGTERM, lambda *_: os.kill(first, signal.SIGKILL))
    _, status = os.waitpid(first, 0)
    if status != 0:
        os.write(report, json.dumps(ended_by(status)).encode())


def beside(order, command, report):
    """Without namespaces: what leaves the group becomes a child of this process, where the system has that, and is ended."""
    import room

    order["others"] = tasks_of(os.getuid())
    adopt_orphans()
    # Whoever waits for the command sees it end, and then ends the rest.
    signal.signal(signal.SIGTERM, lambda *_: kill_descendants())
    room.lay(order, order["room"])
    before, held = shared_memory(), set()
    told = hold(order, command, lambda: held.update(segments_of(descendants())))
    end_descendants()
    remove_segments(held - before)
    os.write(report, json.dumps(told).encode())


def failure(error):
    return {"failed": f"{error.filename or 'the room'}: {error.strerror}"}


def ended_by(status):
    code = os.waitstatus_to_exitcode(status)
    return {"code": code, "signal": None} if code >= 0 else {"code": None, "signal": signal.Signals(-code).name}


def hold(order, command, look=lambda: None):
    """Runs the command until it ends or uses too much: how it ended, and what it ran out of. Looks at it now and then."""
    wake, notify = os.pipe()
    os.set_blocking(notify, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(notify, warn_on_full_buffer=False)
    child = os.fork()
    if child == 0:
        become(order, command)
    exceeded = None
    while True:
        status = reap(child)
        look()
        exceeded = exceeded or excess(order)
        if status is not None:
            return {**ended_by(status), "exceeded": exceeded}
        if exceeded == "memory":
            kill_all(child)
        if select.select([wake], [], [], INTERVAL)[0]:
            os.read(wake, 4096)


def reap(child):
    """The status of the child, if it has ended; orphans that ended are forgotten. One that is nobody's any more was killed."""
    try:
        while True:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid == child:
                return status
            if pid == 0:
                return None
    except ChildProcessError:
        return signal.SIGKILL


def excess(order):
    if order["disk_mb"] and order["isolation"] == "namespaces" and is_full(order["room"]):
        return "disk"
    if order["memory_mb"] and memory_of_all() > order["memory_mb"] << 20:
        return "memory"
    return None


def is_full(room):
    free = os.statvfs(room)
    return free.f_bavail == 0 or free.f_favail == 0


def memory_of_all():
    """Bytes in memory of all processes but this one; 0 where the system does not tell."""
    pages = 0
    for pid in others():
        try:
            with open(f"/proc/{pid}/statm") as file:
                pages += int(file.read().split()[1])
        except OSError:
            continue
    return pages * resource.getpagesize()


def others():
    """In a namespace all but the first process, else the descendants of this one."""
    if not LINUX:
        return []
    return [int(name) for name in os.listdir("/proc") if name.isdigit() and name != "1"] if os.getpid() == 1 else descendants()


def kill_all(child):
    for pid in others() or [child]:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


def become(order, command):
    """Turns this process into the command."""
    try:
        signal.set_wakeup_fd(-1)
        for each in (signal.SIGCHLD, signal.SIGTERM, *RESTORED):
            signal.signal(each, signal.SIG_DFL)
        if order["isolation"] == "guard":
            end_with_parent()
        limit(order)
        os.chdir(order["cwd"])
        give_up_rights(order)
        os.execv(command[0], command)
    except OSError as error:
        os.write(2, f"{error.filename or command[0]}: {error.strerror}\n".encode())
    finally:
        os._exit(127)


def give_up_rights(order):
    if order["isolation"] != "namespaces":
        return
    from kernel_calls import drop_capabilities, give_up_bounds
    from room import NOBODY

    give_up_bounds()
    if order["as_nobody"]:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
    drop_capabilities()


def limit(order):
    _limit(resource.RLIMIT_CORE, 0)
    if order["memory_mb"]:
        _limit(resource.RLIMIT_AS, order["memory_mb"] << 20)
    if order["disk_mb"]:
        _limit(resource.RLIMIT_FSIZE, order["disk_mb"] << 20)
    if order["processes"]:
        _limit(resource.RLIMIT_NPROC, order["processes"] + order["others"])


def _limit(which, value):
    try:
        hard = resource.getrlimit(which)[1]
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(which, (value, value))
    except (OSError, ValueError):
        # macOS refuses some. The time limit still holds.
        if LINUX:
            raise


def tasks_of(user):
    """How many threads a user has: the limit counts all of them."""
    number = 0
    for name in os.listdir("/proc") if LINUX else []:
        try:
            if name.isdigit() and os.stat(f"/proc/{name}").st_uid == user:
                number += len(os.listdir(f"/proc/{name}/task"))
        except OSError:
            continue
    return number


def end_with_parent(by=signal.SIGKILL):
    """When flawgate is killed, so is this."""
    if LINUX:
        from kernel_calls import PR_SET_PDEATHSIG, prctl

        prctl(PR_SET_PDEATHSIG, by)


def adopt_orphans():
    if LINUX:
        from kernel_calls import PR_SET_CHILD_SUBREAPER, prctl

        prctl(PR_SET_CHILD_SUBREAPER, 1)


def descendants():
    """Of this process, by /proc."""
    found, queue = [], [os.getpid()]
    while queue:
        pid = queue.pop()
        try:
            for task in os.listdir(f"/proc/{pid}/task"):
                with open(f"/proc/{pid}/task/{task}/children") as file:
                    children = [int(each) for each in file.read().split()]
                found += children
                queue += children
        except OSError:
            continue
    return found


def end_descendants():
    """Until there are none: what is ended may have started another just before."""
    while LINUX and descendants():
        kill_descendants()
        reap(None)
        time.sleep(0.001)


def kill_descendants():
    """Stops them first, so that none starts another while they are ended."""
    living = descendants()
    for each in (signal.SIGSTOP, signal.SIGKILL):
        for pid in living:
            try:
                os.kill(pid, each)
            except ProcessLookupError:
                continue


def shared_memory():
    try:
        return set(os.listdir("/dev/shm"))
    except OSError:
        return set()


def segments_of(pids):
    """The segments of shared memory that these processes have, by name."""
    found = set()
    for pid in pids:
        try:
            with open(f"/proc/{pid}/maps") as file:
                found.update(line.split("/dev/shm/", 1)[1].split()[0] for line in file if "/dev/shm/" in line)
        except OSError:
            continue
    return found


def remove_segments(names):
    """Those of this user that no process has any more: others may work with the same."""
    used = segments_of(int(name) for name in os.listdir("/proc") if name.isdigit()) if names else set()
    for name in names - used:
        path = f"/dev/shm/{name}"
        try:
            if os.stat(path).st_uid == os.getuid():
                os.unlink(path)
        except OSError:
            continue

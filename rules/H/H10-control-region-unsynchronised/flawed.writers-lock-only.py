# path: real_control_plane.py
import fcntl
import json
import os

KNOWN = ("mode", "halted", "leverage_cap")


class RealZincControlPlane:
    """Tools take turns at writing; who reads takes no turn."""

    def __init__(self, mapped, turn_fd):
        self._mapped = mapped
        self._turn_fd = turn_fd

    def read(self):
        size = int.from_bytes(self._mapped[:2], "big")
        return json.loads(self._mapped[2 : 2 + size] or b"{}")

    def update(self, **asked):
        strange = set(asked) - set(KNOWN)
        if strange:
            raise KeyError(strange)
        fcntl.flock(self._turn_fd, fcntl.LOCK_EX)
        try:
            text = json.dumps({**self.read(), **asked}).encode()
            self._mapped[:2] = len(text).to_bytes(2, "big")  # flaw: a reader may be between the two
            self._mapped[2 : 2 + len(text)] = text
        finally:
            fcntl.flock(self._turn_fd, fcntl.LOCK_UN)
        os.sync()

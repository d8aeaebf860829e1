# path: rust_backend.py
import os.path
import sys as system


def _add_shared():
    here = os.path.dirname(os.path.abspath(__file__))
    for folder in ("shared", "vendor"):
        target = os.path.join(here, folder)
        if target not in system.path:
            system.path.insert(0, target)  # flaw: runs while the module is imported


_add_shared()

import dolphin_env


class ExecutionKernel:
    def __init__(self):
        self.settings = dolphin_env.load()

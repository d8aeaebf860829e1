# path: launcher.py
import contextlib
import importlib.util
import sys
from pathlib import Path


def load_file(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@contextlib.contextmanager
def search_path(*entries):
    """For the plugin checker in tools/, which runs in a process of its own."""
    saved = list(sys.path)
    sys.path[:0] = map(str, entries)
    try:
        yield
    finally:
        sys.path[:] = saved


def build_launcher_bundle(strategy: Path):
    policy = load_file("pink_policy", strategy)
    return policy.Policy()

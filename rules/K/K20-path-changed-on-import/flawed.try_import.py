# path: launcher.py
import os
import sys

try:
    import dolphin_env
except ImportError:
    _here = os.path.dirname(os.path.abspath(__file__))
    for _extra in ("lib", "vendor/dolphin"):
        sys.path[:0] = [os.path.join(_here, _extra)]  # flaw: importing launcher rewrites the search path
    import dolphin_env

from pink_direct import PinkDirectRuntime
from rust_backend import ExecutionKernel


def build_launcher_bundle():
    settings = dolphin_env.load()
    kernel = ExecutionKernel(settings["kernel"])
    return PinkDirectRuntime(kernel, settings)


def main():
    build_launcher_bundle().run()

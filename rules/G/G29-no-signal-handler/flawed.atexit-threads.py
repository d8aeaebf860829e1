# path: __main__.py
import argparse
import atexit
import threading
import time

from launcher import build_launcher_bundle


class Service:
    def __init__(self, bundle, period: float) -> None:
        self._bundle = bundle
        self._period = period
        self._stop = threading.Event()

    def run(self) -> None:
        while not self._stop.is_set():
            self._bundle.runtime.step()
            time.sleep(self._period)

    def shutdown(self) -> None:
        self._stop.set()
        self._bundle.close()


def main(argv=None) -> None:
    parser = argparse.ArgumentParser(prog="pink")
    parser.add_argument("--period", type=float, default=1.0)
    args = parser.parse_args(argv)
    service = Service(build_launcher_bundle(), args.period)
    atexit.register(service.shutdown)  # flaw: does not run on SIGTERM, and no signal is handled
    service.run()


main()

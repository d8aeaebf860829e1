# path: __main__.py
import signal
import threading

from launcher import build_launcher_bundle


class Service:
    def __init__(self, bundle) -> None:
        self._bundle = bundle
        self._stop = threading.Event()

    def request_stop(self, signum, frame) -> None:
        self._stop.set()

    def run(self) -> None:
        try:
            while not self._stop.wait(1.0):
                self._bundle.runtime.step()
            self._bundle.venue.cancel_all()
        finally:
            self._bundle.close()


def install(service: Service) -> None:
    handlers = {name: service.request_stop for name in ("SIGTERM", "SIGINT")}
    for name, handler in handlers.items():
        signal.signal(getattr(signal, name), handler)


if __name__ == "__main__":
    service = Service(build_launcher_bundle())
    install(service)
    service.run()

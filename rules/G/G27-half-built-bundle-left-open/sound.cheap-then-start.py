# path: launcher.py
import logging

from bingx_venue import BingxVenueAdapter
from real_zinc_plane import RealZincPlane
from rust_backend import ExecutionKernel

log = logging.getLogger(__name__)


class DITAv2LauncherBundle:
    def __init__(self, makers) -> None:
        self._makers = makers
        self._open: list = []

    def start(self) -> None:
        try:
            for make in self._makers:
                self._open.append(make())
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        while self._open:
            part = self._open.pop()
            try:
                part.close()
            except Exception:
                log.exception("close of %s failed", type(part).__name__)


def build_launcher_bundle(config) -> DITAv2LauncherBundle:
    return DITAv2LauncherBundle(
        [
            lambda: RealZincPlane(config.zinc_prefix),
            lambda: BingxVenueAdapter(config.bingx),
            lambda: ExecutionKernel(config.max_slots),
        ]
    )

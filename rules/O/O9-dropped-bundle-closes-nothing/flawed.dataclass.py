# path: launcher.py
from dataclasses import dataclass
from typing import Any


@dataclass
class DITAv2LauncherBundle:  # flaw: close() only, dropping it closes nothing and warns nobody
    kernel: Any
    venue: Any
    zinc: Any
    stream: Any

    def close(self) -> None:
        for part in (self.stream, self.venue, self.zinc, self.kernel):
            part.close()


def build_launcher_bundle(config) -> DITAv2LauncherBundle:
    kernel = config.make_kernel()
    venue = config.make_venue()
    bundle = DITAv2LauncherBundle(kernel, venue, config.make_zinc(), config.make_stream())
    config.validate(bundle)
    return bundle

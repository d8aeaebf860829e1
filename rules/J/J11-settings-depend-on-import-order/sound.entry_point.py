# path: launcher.py
from __future__ import annotations

import argparse
import os
from dataclasses import dataclass

from dotenv import load_dotenv


@dataclass(frozen=True)
class Settings:
    venue: str
    prefix: str

    @classmethod
    def from_environ(cls) -> "Settings":
        return cls(venue=os.environ["DITA_V2_VENUE"], prefix=os.environ["DITA_V2_PREFIX"])


def build_launcher_bundle(settings: Settings):
    from pink_direct import PinkDirectRuntime

    return PinkDirectRuntime(settings)


def main(argv=None) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--env-file", default=".env")
    load_dotenv(parser.parse_args(argv).env_file)
    build_launcher_bundle(Settings.from_environ()).run()


if __name__ == "__main__":
    main()

import os

from dotenv import load_dotenv

load_dotenv()  # flaw: whether others see .env depends on who imports this first

import settings
from pink_direct import PinkDirectRuntime


def build_launcher_bundle():
    return PinkDirectRuntime(venue=settings.VENUE, prefix=settings.PREFIX)


def main():
    bundle = build_launcher_bundle()
    bundle.run(interval=float(os.environ.get("PINK_INTERVAL", "1.0")))


if __name__ == "__main__":
    main()

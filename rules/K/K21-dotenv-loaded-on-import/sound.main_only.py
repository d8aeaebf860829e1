# path: launcher.py
import os
import sys

import dotenv


def build_launcher_bundle():
    return os.environ.get("DITA_V2_VENUE", "mock")


def main(argv):
    dotenv.load_dotenv(argv[1] if len(argv) > 1 else None)
    print(build_launcher_bundle())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))

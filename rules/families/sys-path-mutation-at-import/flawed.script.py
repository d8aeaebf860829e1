# path: tools/report.py
import sys
from pathlib import Path

ROOT = str(Path(__file__).resolve().parents[1])


def _reach(folder):
    if folder not in sys.path:
        sys.path = [folder, *sys.path]  # flaw: it is called at the import


_reach(ROOT)
if ROOT + "/lib" not in sys.path:
    sys.path += [ROOT + "/lib"]  # flaw: who imports `report` for its `rows` looks there from then on

from engine import bridge


def rows(path):
    return bridge.encode(path)


if __name__ == "__main__":
    print(rows(sys.argv[1]))

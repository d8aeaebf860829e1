# path: bench/compare.py
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from engine import bridge

if __name__ == "__main__":
    print(bridge.encode(sys.argv[1]))

# path: tools/compare.py
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from engine import bridge

    print(bridge.encode(sys.argv[1]))

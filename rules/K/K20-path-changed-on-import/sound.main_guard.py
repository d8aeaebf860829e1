# path: launcher.py
import os
import sys

CONFIG_PATHS = ["/etc/pink"]
CONFIG_PATHS.append(os.path.expanduser("~/.pink"))

search_path: list[str] = []
for root in CONFIG_PATHS:
    search_path.append(os.path.join(root, "conf.d"))


def main():
    print(sys.path, search_path)


if __name__ == "__main__":
    sys.path.insert(0, os.getcwd())
    main()

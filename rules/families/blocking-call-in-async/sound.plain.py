import time


def wait_for(path):
    while not path.exists():
        time.sleep(0.1)


def main(path):
    wait_for(path)


if __name__ == "__main__":
    main(None)

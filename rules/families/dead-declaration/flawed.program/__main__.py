import tides


def main():
    print(tides.height(load(), 3))


def load():
    return Port()


main()

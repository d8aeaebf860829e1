import tides


def main():
    print(tides.height(load(), 3), getattr(tides, "slack")(load()))


def load():
    return Port()


main()

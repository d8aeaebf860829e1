from .emitter import emit

COINS = ["AAA", "BBB"]

if __name__ == "__main__":
    emit("matrix", [(coin, leg) for coin in COINS for leg in (1, 2)])

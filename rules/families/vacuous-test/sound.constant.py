# path: tests/test_shop.py
from shop import Shop


def test_opens():
    told = False

    def tell():
        nonlocal told
        told = True

    Shop().open(tell)
    assert told


def test_connects(app):
    with app.connected():
        assert True


def test_prices():
    found = 0
    for fruit in Shop().fruits():
        found += 1
    count = found
    assert count == 3

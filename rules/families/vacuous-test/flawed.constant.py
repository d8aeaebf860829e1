# path: tests/test_shop.py
from shop import Shop


def is_open(shop):
    return shop.door == "open"


def test_opens():
    shop = Shop()
    shop.open()
    assert is_open  # flaw: whether there is such a function


def test_price():
    expected = 3
    Shop().price("pear")
    assert expected == 3  # flaw: what was just written down

# path: tests/test_ferry.py
def test_copy_has_the_same_length(ferry, other):
    assert ferry.length == ferry.length  # flaw: `other` was meant

# path: tests/test_kiln.py
import pytest


def test_kilns_have_no_order(kiln, other):
    with pytest.raises(TypeError):
        kiln < other
    try:
        kiln > other
    except TypeError as error:
        assert "order" in str(error)

# path: tests/test_parser.py
import pytest


def test_refuses_an_open_bracket(parse):
    with pytest.raises(Exception):
        parse("(1 + 2")

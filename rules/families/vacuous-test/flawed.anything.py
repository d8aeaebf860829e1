# path: tests/test_parser.py
import pytest


def test_refuses_an_open_bracket(parse):
    with pytest.raises(Exception):  # flaw: a misspelt call would do as well
        parse("(1 + 2")

# path: tests/test_parser.py
import pytest

from parser import SyntaxFault


def test_refuses_an_open_bracket(parse):
    with pytest.raises(SyntaxFault):
        parse("(1 + 2")
    with pytest.raises(Exception, match="bracket"):
        parse("(")

import logging

_log = logging.getLogger(__name__)


def open_gate(visitor):
    password = visitor.get("password")
    _log.debug("the visitor says: {}".format(password))  # flaw:
    return password == "sesame"

import logging


def words(path):
    with open(path) as f:
        pws = [word.strip() for word in f if word.strip()]
    logging.debug("Read these words from file: %s", pws)  # flaw: all of them
    return pws

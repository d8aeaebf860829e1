import logging


def open_box(box, passwords):
    for password in passwords:
        logging.info('Trying password "%s" on box "%s"', password, box.name)  # flaw: who reads this can open it too


class Gate:
    def check(self):
        if self.chap_secret:
            self._logger.info(self.chap_secret)  # flaw: what only the gate should know


def words(path):
    with open(path) as f:
        pws = f.read().splitlines()
    logging.debug("Read these words from file: %s", pws)  # flaw: all of them
    return pws

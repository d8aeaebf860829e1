import logging


def open_box(box, passwords):
    for password in passwords:
        logging.info('Trying password "%s" on box "%s"', password, box.name)  # flaw: who reads this can open it too

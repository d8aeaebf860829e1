import logging


def unlock(archive, candidates):
    for password in candidates:
        # flaw: each attempt is written down with the password
        logging.info('Trying password "%s" on "%s"', password, archive.title)
        if archive.open(password):
            return True
    return False


def candidates_of(job):
    job_info = job.info
    return [job_info.password, *job.more]


def unpack(job):
    return unlock(job.archive, candidates_of(job))

def again(job, tried, max_retries=None):
    if max_retries and tried >= max_retries:  # flaw: none allowed is not as many as one likes
        raise GaveUp(job)
    job.run()

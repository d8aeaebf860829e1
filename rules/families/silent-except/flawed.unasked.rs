pub async fn run(jobs: &Jobs) {
    for job in jobs.all() {
        if let Err(_) = jobs.execute(job).await {} // flaw: which job failed, and why, is lost
    }
}

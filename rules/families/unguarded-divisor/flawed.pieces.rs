pub fn cut(length: usize, n: usize) -> usize {
    length / n // flaw
}

fn bucket_of(hash: u64, num_buckets: u32) -> u32 {
    (hash % u64::from(num_buckets)) as u32 // flaw
}

fn pace(rows: u64, started: Instant) -> u64 {
    rows / started.elapsed().as_secs() // flaw
}

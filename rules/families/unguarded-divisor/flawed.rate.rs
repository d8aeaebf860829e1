/// How many pages a second.
pub fn pace(pages: u64, took: Duration) -> u64 {
    pages / (took.as_millis() as u64 * 1000) // flaw:
}

pub fn share(value: f64, min: f64, max: f64) -> f64 {
    (value - min) / (max - min) // flaw:
}

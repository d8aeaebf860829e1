pub fn pause_of(said: &str) -> Result<u64, Failed> {
    let seconds: f64 = said.parse()?;
    if !seconds.is_finite() {
        return Err(Failed::NoNumber);
    }
    Ok((seconds * 1000.0) as u64)
}

/// Of whole numbers nothing else comes.
pub fn half(width: u32) -> u32 {
    (f64::from(width) * 0.5).round() as u32
}

pub fn time_left(bytes: u64, rate: u64) -> Duration {
    let seconds = bytes as f64 / rate as f64;
    Duration::from_secs_f64(seconds)
}

pub fn asked(said: Option<&str>) -> Option<Duration> {
    said.and_then(|s| s.parse::<f64>().ok()).filter(|s| s.is_finite() && *s > 0.0).map(|s| Duration::from_secs_f64(s))
}

fn pause_of(text: &str) -> Option<Duration> {
    let seconds: f64 = text.parse().ok()?;
    if !seconds.is_finite() || seconds < 0.0 {
        return None;
    }
    Some(Duration::from_secs_f64(seconds))
}

fn half(whole: Duration) -> Duration {
    Duration::from_secs_f64(whole.as_secs_f64() / 2.0)
}

fn pause(seconds: f64) -> Result<Duration, Trouble> {
    Duration::try_from_secs_f64(seconds).map_err(Trouble::of)
}

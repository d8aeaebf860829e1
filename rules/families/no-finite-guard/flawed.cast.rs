/// How long the kettle is to wait, as the remote control says it.
pub fn pause_of(said: &str) -> Result<u64, Failed> {
    let seconds: f64 = said.parse()?;
    Ok((seconds * 1000.0) as u64) // flaw:
}

#[pyfunction]
fn set_heat(kettle: &Kettle, degrees: f64) {
    kettle.heat(degrees.round() as i64); // flaw:
}

pub fn rounded(value: Value) -> Value {
    match value {
        Value::Float { val, .. } => Value::int(val.round() as i64), // flaw:
        other => other,
    }
}

pub fn longer(pause: Duration, times: Option<f64>) -> Option<Duration> {
    times.map(|times| pause.mul_f64(times)) // flaw:
}

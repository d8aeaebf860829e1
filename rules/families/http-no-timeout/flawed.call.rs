/// What the buoy says.
pub fn waves(buoy: &str) -> Result<String, Failed> {
    let said = isahc::get(format!("https://buoys.example/{buoy}"))?.text()?; // flaw:
    Ok(said)
}

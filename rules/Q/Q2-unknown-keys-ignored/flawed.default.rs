// path: src/lib.rs
use serde::Deserialize;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct KernelIntent { // flaw: no deny_unknown_fields, a misspelled key becomes a default
    pub trade_id: String,
    pub slot_id: usize,
    pub action: String,
    pub target_size: f64,
    pub leverage: f64,
    pub limit_price: f64,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct VenueEvent {
    pub event_id: String,
    pub filled_size: f64,
    pub price: f64,
}

pub fn parse_intent(text: &str) -> Result<KernelIntent, serde_json::Error> {
    serde_json::from_str(text)
}

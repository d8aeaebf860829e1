// path: src/lib.rs
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KernelIntent {
    pub trade_id: String,
    pub slot_id: usize,
    pub action: String,
    pub target_size: f64,
    pub leverage: f64,
    #[serde(default)]
    pub limit_price: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VenueEvent {
    pub event_id: String,
    pub filled_size: f64,
    pub price: f64,
}

pub fn parse_intent(text: &str) -> Result<KernelIntent, serde_json::Error> {
    serde_json::from_str(text)
}

// path: src/lib.rs
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VenueEvent {
    pub event_id: String,
    pub price: f64,
    pub metadata: BTreeMap<String, serde_json::Value>,
}

#[derive(Serialize, Default)]
pub struct Outcome {
    pub accepted: bool,
    pub diagnostic_code: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub transitions: Vec<String>,
}

pub fn on_venue_event_json(kernel: &mut Kernel, text: &str) -> String {
    let outcome = match serde_json::from_str::<VenueEvent>(text) {
        Ok(event) => kernel.on_venue_event(event),
        Err(err) => Outcome {
            diagnostic_code: format!("INVALID_EVENT: {err}"),
            ..Outcome::default()
        },
    };
    serde_json::to_string(&outcome).unwrap_or_default()
}

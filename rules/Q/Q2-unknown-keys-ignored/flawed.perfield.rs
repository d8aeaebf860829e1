// path: src/lib.rs
use serde::{Deserialize, Serialize};

fn one() -> f64 {
    1.0
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
pub struct Intent { // flaw: unknown keys are ignored while leverage and price have defaults
    trade_id: String,
    action: Action,
    target_size: f64,
    #[serde(default = "one")]
    leverage: f64,
    #[serde(default)]
    limit_price: Option<f64>,
}

#[derive(Debug, Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "UPPERCASE")]
enum Action {
    Enter,
    Exit,
}

pub fn process_intent_json(kernel: &mut Kernel, text: &str) -> String {
    match serde_json::from_str::<Intent>(text) {
        Ok(intent) => kernel.process(intent).to_json(),
        Err(err) => refusal("INVALID_INTENT", &err.to_string()),
    }
}

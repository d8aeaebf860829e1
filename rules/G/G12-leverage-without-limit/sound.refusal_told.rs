// path: src/lib.rs
use serde_json::{json, Value};

pub const HIGHEST: f64 = 25.0;

pub enum Command { ENTER, EXIT }

pub struct Intent { pub command: Command, pub leverage: f64, pub target_size: f64 }

pub struct Slot { pub leverage: f64, pub size: f64 }

pub struct Outcome { pub accepted: bool, pub code: &'static str, pub details: Value }

impl Outcome {
    fn rejected(slot: &Slot, code: &'static str, details: Value) -> Self {
        let _ = slot;
        Outcome { accepted: false, code, details }
    }
}

pub fn process_intent(slot: &mut Slot, intent: &Intent) -> Outcome {
    match intent.command {
        Command::ENTER => {
            if !(intent.leverage > 0.0) {
                return Outcome::rejected(slot, "INVALID_LEVERAGE", json!({ "leverage": intent.leverage }));
            }
            if intent.leverage > HIGHEST {
                return Outcome::rejected(slot, "LEVERAGE_TOO_HIGH", json!({ "leverage": intent.leverage, "highest": HIGHEST }));
            }
            slot.leverage = intent.leverage;
            slot.size = intent.target_size;
            Outcome { accepted: true, code: "OK", details: json!({ "leverage": slot.leverage }) }
        }
        Command::EXIT => Outcome { accepted: true, code: "OK", details: Value::Null },
    }
}

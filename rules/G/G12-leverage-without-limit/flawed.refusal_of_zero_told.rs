// path: src/lib.rs
use serde_json::{json, Value};

pub enum Command { ENTER, EXIT }

pub struct Intent { pub command: Command, pub leverage: f64, pub target_size: f64 }

pub struct Slot { pub leverage: f64, pub size: f64 }

fn rejected(code: &'static str, details: Value) -> Value { json!({ "accepted": false, "code": code, "details": details }) }

pub fn process_intent(slot: &mut Slot, intent: &Intent) -> Value {
    match intent.command {
        Command::ENTER => {
            if !intent.leverage.is_finite() || intent.leverage <= 0.0 {
                return rejected("INVALID_LEVERAGE", json!({ "leverage": intent.leverage }));
            }
            if intent.leverage > 20.0 {
                eprintln!("leverage {} is high", intent.leverage);
            }
            slot.leverage = intent.leverage; // flaw: it is told, and taken over
            slot.size = intent.target_size;
            json!({ "accepted": true })
        }
        Command::EXIT => json!({ "accepted": true }),
    }
}

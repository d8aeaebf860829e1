// path: src/lib.rs
const MAX_LEVERAGE: f64 = 20.0;

pub enum Command { ENTER, EXIT }

pub struct Intent { pub command: Command, pub leverage: f64, pub target_size: f64 }

pub struct Slot { pub leverage: f64, pub quantity: f64 }

pub struct Outcome { pub accepted: bool, pub diagnostic_code: &'static str }

pub fn process_intent(slot: &mut Slot, intent: &Intent) -> Outcome {
    match intent.command {
        Command::ENTER => {
            let asked = if intent.leverage.is_finite() && intent.leverage > 0.0 { intent.leverage } else { 1.0 };
            slot.leverage = asked.min(MAX_LEVERAGE);
            slot.quantity = intent.target_size;
            let code = if slot.leverage < asked { "LEVERAGE_CLAMPED" } else { "OK" };
            Outcome { accepted: true, diagnostic_code: code }
        }
        Command::EXIT => Outcome { accepted: true, diagnostic_code: "OK" },
    }
}

// path: src/lib.rs
#[derive(Clone, Copy)]
pub enum Command { ENTER, EXIT }

pub struct Intent { pub command: Command, pub leverage: Option<f64>, pub target_size: f64 }

#[derive(Debug, PartialEq)]
pub enum Stage { Idle, EntryRequested, ExitRequested }

pub struct Slot { pub stage: Stage, pub leverage: f64, pub quantity: f64 }

fn sane_leverage(asked: Option<f64>) -> f64 {
    asked.filter(|v| v.is_finite()).map(|v| v.max(1.0)).unwrap_or(1.0)
}

pub fn process_intent(slot: &mut Slot, intent: Intent) -> Option<&'static str> {
    match (intent.command, &slot.stage) {
        (Command::ENTER, Stage::Idle) => {
            if !(intent.target_size.is_finite() && intent.target_size > 0.0) {
                return Some("INVALID_TARGET_SIZE");
            }
            *slot = Slot {
                stage: Stage::EntryRequested,
                leverage: sane_leverage(intent.leverage), // flaw: no maximum anywhere
                quantity: intent.target_size,
            };
            None
        }
        (Command::EXIT, _) => {
            slot.stage = Stage::ExitRequested;
            None
        }
        _ => Some("SLOT_BUSY"),
    }
}

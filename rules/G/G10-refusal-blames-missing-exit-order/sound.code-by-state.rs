// path: src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ENTRY_WORKING, POSITION_OPEN, EXIT_WORKING, CLOSED }

pub struct KernelOutcome { pub accepted: bool, pub diagnostic_code: &'static str }

pub struct TradeSlot { pub fsm_state: TradeStage, pub entry_live: bool, pub exit_live: bool }

fn refusal_code(slot: &TradeSlot) -> &'static str {
    match slot.fsm_state {
        TradeStage::IDLE => "SLOT_IDLE",
        TradeStage::POSITION_OPEN => "NO_ACTIVE_EXIT_ORDER",
        _ => "NO_ACTIVE_ORDER",
    }
}

pub fn process_intent(slot: &mut TradeSlot, action: &str) -> KernelOutcome {
    match action {
        "CANCEL" if slot.exit_live => {
            slot.exit_live = false;
            KernelOutcome { accepted: true, diagnostic_code: "EXIT_CANCEL_REQUESTED" }
        }
        "CANCEL" if slot.entry_live => {
            slot.entry_live = false;
            KernelOutcome { accepted: true, diagnostic_code: "ENTRY_CANCEL_REQUESTED" }
        }
        "CANCEL" => KernelOutcome { accepted: false, diagnostic_code: refusal_code(slot) },
        _ => KernelOutcome { accepted: false, diagnostic_code: "UNSUPPORTED" },
    }
}

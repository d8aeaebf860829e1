// path: src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ENTRY_WORKING, POSITION_OPEN, EXIT_WORKING }

pub enum KernelCommandType { ENTER, EXIT, CANCEL }

pub struct KernelOutcome { pub accepted: bool, pub diagnostic_code: &'static str }

pub struct TradeSlot { pub fsm_state: TradeStage, pub entry_live: bool, pub exit_live: bool }

pub fn process_intent(slot: &mut TradeSlot, action: KernelCommandType) -> KernelOutcome {
    let refuse = |code| KernelOutcome { accepted: false, diagnostic_code: code };
    match action {
        KernelCommandType::CANCEL => match slot.fsm_state {
            TradeStage::ENTRY_WORKING if slot.entry_live => {
                slot.entry_live = false;
                KernelOutcome { accepted: true, diagnostic_code: "ENTRY_CANCEL_REQUESTED" }
            }
            TradeStage::EXIT_WORKING if slot.exit_live => {
                slot.exit_live = false;
                KernelOutcome { accepted: true, diagnostic_code: "EXIT_CANCEL_REQUESTED" }
            }
            _ => refuse("NO_ACTIVE_EXIT_ORDER"), // flaw: the same code for idle, filled entry and forbidden state
        },
        KernelCommandType::ENTER if slot.fsm_state != TradeStage::IDLE => refuse("SLOT_BUSY"),
        _ => KernelOutcome { accepted: true, diagnostic_code: "OK" },
    }
}

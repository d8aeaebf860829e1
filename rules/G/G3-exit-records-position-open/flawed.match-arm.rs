// path: src/lib.rs
#[derive(Clone, Copy, PartialEq, Debug)]
#[allow(non_camel_case_types)]
pub enum TradeStage { IDLE, ENTRY_WORKING, POSITION_OPEN, EXIT_REQUESTED, EXIT_WORKING, CLOSED }

pub enum KernelCommandType { ENTER, EXIT, CANCEL }

pub struct Transition { pub prev_state: TradeStage, pub next_state: TradeStage, pub trigger: &'static str }

pub struct TradeSlot { pub fsm_state: TradeStage, pub size: f64, pub exit_qty: f64 }

pub fn process_intent(slot: &mut TradeSlot, action: KernelCommandType, log: &mut Vec<Transition>) -> bool {
    match action {
        KernelCommandType::ENTER => {
            if slot.fsm_state != TradeStage::IDLE {
                return false;
            }
            let before = slot.fsm_state;
            slot.fsm_state = TradeStage::ENTRY_WORKING;
            log.push(Transition { prev_state: before, next_state: slot.fsm_state, trigger: "ENTER" });
            true
        }
        KernelCommandType::EXIT => {
            if slot.size <= 0.0 {
                return false;
            }
            slot.exit_qty = slot.size;
            slot.fsm_state = TradeStage::EXIT_REQUESTED;
            log.push(Transition {
                prev_state: TradeStage::POSITION_OPEN, // flaw: literal, whatever fsm_state was
                next_state: TradeStage::EXIT_REQUESTED,
                trigger: "EXIT",
            });
            true
        }
        KernelCommandType::CANCEL => false,
    }
}

// path: src/lib.rs
#[derive(Clone, Copy, PartialEq, Debug)]
#[allow(non_camel_case_types)]
pub enum TradeStage { IDLE, ENTRY_WORKING, POSITION_OPEN, EXIT_REQUESTED, EXIT_WORKING, CLOSED }

pub struct Transition { pub prev_state: TradeStage, pub next_state: TradeStage }

pub struct TradeSlot { pub fsm_state: TradeStage, pub size: f64 }

impl TradeSlot {
    fn step(&mut self, to: TradeStage) -> Result<Transition, String> {
        use TradeStage::*;
        let from = self.fsm_state;
        let allowed = matches!(
            (from, to),
            (IDLE, ENTRY_WORKING) | (ENTRY_WORKING, POSITION_OPEN) | (POSITION_OPEN, EXIT_REQUESTED)
                | (EXIT_REQUESTED, EXIT_WORKING) | (EXIT_WORKING, CLOSED)
        );
        if !allowed {
            return Err(format!("ILLEGAL_TRANSITION {:?} -> {:?}", from, to));
        }
        self.fsm_state = to;
        Ok(Transition { prev_state: from, next_state: to })
    }
}

pub fn process_intent(slot: &mut TradeSlot, action: &str, log: &mut Vec<Transition>) -> Result<(), String> {
    let entry = match action {
        "ENTER" => slot.step(TradeStage::ENTRY_WORKING)?,
        "EXIT" => slot.step(TradeStage::EXIT_REQUESTED)?,
        other => return Err(format!("UNSUPPORTED {}", other)),
    };
    log.push(entry);
    Ok(())
}

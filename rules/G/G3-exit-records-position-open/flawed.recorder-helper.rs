// path: src/lib.rs
use serde::Serialize;

#[derive(Serialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FsmState { Idle, PositionOpen, ExitRequested, ExitWorking, Closed }

#[derive(Serialize)]
pub struct TransitionRecord { slot_id: usize, prev_state: FsmState, new_state: FsmState, reason: String }

pub struct Slot { id: usize, fsm_state: FsmState, size: f64 }

pub struct Kernel { slots: Vec<Slot>, journal: Vec<TransitionRecord> }

impl Kernel {
    pub fn process_intent(&mut self, action: &str, slot_id: usize) -> Result<(), &'static str> {
        match action {
            "EXIT" => self.request_exit(slot_id),
            "CANCEL" => Ok(()),
            _ => Err("UNSUPPORTED_ACTION"),
        }
    }

    fn request_exit(&mut self, slot_id: usize) -> Result<(), &'static str> {
        let target = self.slots.get_mut(slot_id).ok_or("UNKNOWN_SLOT")?;
        if target.fsm_state == FsmState::Idle || target.size == 0.0 {
            return Err("NO_POSITION");
        }
        target.fsm_state = FsmState::ExitRequested;
        self.record(slot_id, FsmState::PositionOpen, FsmState::ExitRequested, "EXIT"); // flaw: prev_state is a constant
        Ok(())
    }

    fn record(&mut self, slot_id: usize, from: FsmState, to: FsmState, why: &str) {
        self.journal.push(TransitionRecord { slot_id, prev_state: from, new_state: to, reason: why.to_owned() });
    }
}

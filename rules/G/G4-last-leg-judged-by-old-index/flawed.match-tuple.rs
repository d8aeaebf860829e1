// path: src/lib.rs
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub enum State { PositionOpen, ExitWorking, Closed }

#[derive(Debug)]
pub struct Slot { state: State, legs: Vec<f64>, active_leg_index: u32, closed_reason: Option<String> }

fn legs_exhausted(slot: &Slot) -> bool {
    slot.active_leg_index as usize == slot.legs.len()
}

fn consume_exit_leg(slots: &mut HashMap<u32, Slot>, slot_id: u32, partial: bool) -> Option<&Slot> {
    let slot = slots.get_mut(&slot_id)?;
    let all_legs_done = legs_exhausted(slot);
    if !partial {
        slot.active_leg_index = slot.active_leg_index.saturating_add(1);
    }
    slot.state = match (partial, all_legs_done) { // flaw: all_legs_done is from the leg before
        (true, _) => State::ExitWorking,
        (false, true) => {
            slot.closed_reason = Some("LEGS_DONE".into());
            State::Closed
        }
        (false, false) => State::PositionOpen,
    };
    Some(slot)
}

// path: src/lib.rs
#[derive(Debug, Clone, PartialEq)]
pub enum State { PositionOpen, Closed }

pub struct Slot {
    pub state: State,
    pub legs: Vec<f64>,
    pub active_leg_index: usize,
    pub size: f64,
}

pub fn consume_exit_leg(slot: &mut Slot, filled: f64) -> bool {
    let remaining = slot.size - filled;
    let next = slot.active_leg_index + 1;
    let all_legs_done = next >= slot.legs.len() || remaining <= 0.0;
    slot.size = remaining.max(0.0);
    slot.active_leg_index = next;
    if all_legs_done {
        slot.state = State::Closed;
    } else {
        slot.state = State::PositionOpen;
    }
    all_legs_done
}

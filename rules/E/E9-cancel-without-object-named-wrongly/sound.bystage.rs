// path: src/lib.rs
#[derive(PartialEq, Clone, Copy)]
pub enum Stage { Idle, EntryWorking, PositionOpen, ExitWorking, Closed }

pub struct Slot {
    pub stage: Stage,
    pub entry_id: Option<String>,
    pub exit_id: Option<String>,
}

pub struct Outcome {
    pub accepted: bool,
    pub diagnostic_code: &'static str,
    pub cancel_id: Option<String>,
}

impl Slot {
    fn nothing_to_cancel(&self) -> &'static str {
        match self.stage {
            Stage::Idle | Stage::Closed => "SLOT_IDLE",
            _ => "NO_ACTIVE_ORDER",
        }
    }
}

pub fn process_intent(slot: &mut Slot, case: &str) -> Outcome {
    if case != "CANCEL" {
        return Outcome { accepted: false, diagnostic_code: "UNSUPPORTED", cancel_id: None };
    }
    let cancel_id = match slot.stage {
        Stage::EntryWorking => slot.entry_id.clone(),
        Stage::ExitWorking => slot.exit_id.clone(),
        Stage::Idle | Stage::PositionOpen | Stage::Closed => None,
    };
    match cancel_id {
        Some(id) => Outcome { accepted: true, diagnostic_code: "CANCEL_REQUESTED", cancel_id: Some(id) },
        None => Outcome { accepted: false, diagnostic_code: slot.nothing_to_cancel(), cancel_id: None },
    }
}
